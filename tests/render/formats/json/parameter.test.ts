import { expect, it } from 'vitest';
import { type Distribution, mapDistribution } from '../../../../src/model/distribution.ts';
import { parameterJson } from '../../../../src/render/formats/json/parameter.ts';
import { figure, parse } from '../../../helpers/figures.ts';

it.each<[Distribution<string>, object]>([
  [
    { kind: 'pert', low: '0.8 * fee', most_likely: 'fee', high: '60' },
    { kind: 'pert', low: '0.8 * fee', most_likely: 'fee', high: '60' },
  ],
  [
    {
      kind: 'lognormal',
      percentiles: [
        { at: 5, value: '300' },
        { at: 95, value: '600' },
      ],
    },
    { kind: 'lognormal', p5: '300', p95: '600' },
  ],
  [
    { kind: 'discrete', values: [{ value: '5', chance: '100%' }] },
    { kind: 'discrete', values: [{ value: '5', chance: '100%' }] },
  ],
])('a distribution has the keys of the files, and formulas: %j', (of, expected) => {
  const parameter = parameterJson({
    address: 'fee',
    level: 'parameters',
    figure: figure('50', { distribution: mapDistribution(of, parse) }),
    uses: [],
    usedBy: [],
    inDerivations: [],
  });
  expect(parameter.distribution).toEqual(expected);
});
