import { describe, expect, it } from 'vitest';
import { parseOverrides } from '../../../src/model/override/override.ts';
import type { NamedScenario } from '../../../src/model/scenario.ts';
import { departureBlocks, departureText } from '../../../src/render/pages/departures.ts';

const low: NamedScenario = {
  name: 'low',
  owner: 'pool',
  scenario: {
    id: 'low',
    place: { source: 'portfolio.yaml', line: 2, column: 3, length: 3 },
    title: { nl: 'Voorzichtig', en: 'Cautious' },
    because: { nl: 'niemand mat het', en: 'nobody measured it' },
    overrides: parseOverrides(['deadweight=75%', 'a.benefits.pay=3 * 30'], '').overrides,
  },
};

describe('what departs from the files', () => {
  it('is nothing where nothing does', () => {
    expect(departureBlocks({ overrides: [] }, 'en')).toEqual([]);
    expect(departureText({ applied: [], overrides: [] }, 'nl')).toBeUndefined();
  });

  it.each([
    [
      'en',
      'This run departs from the files: scenario low, --set wage=5.',
      'Scenario low – Cautious (deadweight=75%, a.benefits.pay=3 * 30): nobody measured it',
    ],
    [
      'nl',
      'Deze berekening wijkt af van de bestanden: scenario low, --set wage=5.',
      'Scenario low – Voorzichtig (deadweight=75%, a.benefits.pay=3 * 30): niemand mat het',
    ],
  ] as const)('is said first, and then why, in %s', (language, first, second) => {
    expect(departureBlocks({ applied: [low], overrides: ['wage=5'] }, language)).toEqual([
      { kind: 'paragraph', text: first, tone: 'strong' },
      { kind: 'paragraph', text: second },
    ]);
  });

  it('may be a scenario of which nothing is left', () => {
    const scenario = { ...low.scenario, title: undefined, overrides: [] };
    const [, block] = departureBlocks(
      { applied: [{ ...low, scenario }], overrides: ['a=1'] },
      'nl',
    );
    expect(block).toMatchObject({
      text: 'Scenario low (alles ervan is vervangen met --set): niemand mat het',
    });
  });
});
