import { describe, expect, it } from 'vitest';
import { type Distribution, mapDistribution } from '../../../src/model/distribution.ts';
import { distributionText, rangeText } from '../../../src/render/words/uncertainty.ts';
import { parse } from '../../helpers/figures.ts';

describe('how uncertain a figure is, in words', () => {
  it('is a range from one number to another, as the file writes them', () => {
    const range = { low: parse('0.8 * budget'), high: parse('60%') };
    expect(rangeText(range, 'en')).toBe('0.8 * budget to 60%');
    expect(rangeText(range, 'nl')).toBe('0.8 * budget tot 60%');
  });

  it.each<[Distribution<string>, string, string]>([
    [{ kind: 'uniform', low: '1', high: '2' }, 'uniform, 1 to 2', 'uniform, 1 tot 2'],
    [
      { kind: 'triangular', low: '40%', most_likely: '50%', high: '0.6' },
      'triangular, 40% to 0.6, most likely 50%',
      'driehoekig, 40% tot 0.6, meest waarschijnlijk 50%',
    ],
    [
      { kind: 'pert', low: '1', most_likely: '2', high: '3' },
      'PERT, 1 to 3, most likely 2',
      'PERT, 1 tot 3, meest waarschijnlijk 2',
    ],
    [
      { kind: 'normal', mean: '5', standard_deviation: '10% * 5' },
      'normal, mean 5, standard deviation 10% * 5',
      'normaal, gemiddelde 5, standaardafwijking 10% * 5',
    ],
    [
      {
        kind: 'lognormal',
        percentiles: [
          { at: 5, value: '300' },
          { at: 95, value: '600' },
        ],
      },
      'lognormal, 5% below 300, 95% below 600',
      'lognormaal, 5% onder 300, 95% onder 600',
    ],
    [
      {
        kind: 'discrete',
        values: [
          { value: '0', chance: '1 / 3' },
          { value: '100', chance: '2 / 3' },
        ],
      },
      'discrete, 0 (chance 1 / 3), 100 (chance 2 / 3)',
      'discreet, 0 (kans 1 / 3), 100 (kans 2 / 3)',
    ],
  ])('is a distribution: %j', (of, english, dutch) => {
    const written = mapDistribution(of, parse);
    expect(distributionText(written, 'en')).toBe(english);
    expect(distributionText(written, 'nl')).toBe(dutch);
  });
});
