import { describe, expect, it } from 'vitest';
import { calculate } from '../../src/analysis/calculate.ts';
import { checkPublished, findUncheckable } from '../../src/analysis/check.ts';
import { contentOf } from '../../src/analysis/compare/content.ts';
import { calculateScenarios, scenarioFaults } from '../../src/analysis/scenarios.ts';
import { parseOverrides } from '../../src/model/override/override.ts';
import type { Portfolio } from '../../src/model/portfolio.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { published } from '../helpers/published.ts';
import { makeParameters, makePortfolio, shown } from '../helpers/records.ts';

const PLACE = { source: 'portfolio.yaml', line: 7, column: 3, length: 3 };
const parameters = makeParameters({
  deadweight: '50%',
  attribution: '0',
  cost_per_client: '100',
  values: { wage: '100', idle: '1' },
});

function scenario(id: string, set: readonly string[], sroi?: string): Scenario {
  return {
    id,
    place: PLACE,
    because: 'why',
    overrides: parseOverrides(set, '').overrides,
    published: sroi === undefined ? undefined : published({ sroi }),
  };
}

/** One case of 100, half of which counts: a ratio of 0.5. */
function portfolioWith(scenarios: readonly Scenario[], complete = true): Portfolio {
  const made = makePortfolio([{ id: 'a', parameters, benefits: { pay: 'wage' } }], { complete });
  return { ...made, scenarios };
}
const faultsOf = (of: Portfolio) =>
  findUncheckable(calculate(of)).map(({ code, place }) => [code, place?.source]);

describe('the scenarios of a portfolio', () => {
  it('are calculated apart, each from the files', () => {
    const both = [scenario('low', ['deadweight=80%']), scenario('high', ['wage=200'])];
    const results = calculateScenarios(calculate(portfolioWith(both)));
    expect(
      results.map(({ name, result }) => [name, result.pool && shown(result.pool.figures.sroi)]),
    ).toEqual([
      ['low', '0.2'],
      ['high', '1'],
    ]);
  });

  it('are of all its cases: where some are not here, nothing is said of them', () => {
    const low = scenario('low', ['deadweight=80%', 'b.deadweight=90%'], '0.2');
    const alone = portfolioWith([low], false);
    expect(calculateScenarios(calculate(alone))).toEqual([]);
    expect([checkPublished(calculate(alone)), faultsOf(alone)]).toEqual([[], []]);
    expect(faultsOf(portfolioWith([low]))).toEqual([['unknown-address', 'b.deadweight=90%']]);
  });

  it('must move a figure, with all that they set', () => {
    const low = scenario('low', ['deadweight=80%', 'idle=3']);
    expect(faultsOf(portfolioWith([low]))).toEqual([['override-unused', 'idle=3']]);
  });

  it('have faults of their own, which without a place are those of the scenario', () => {
    const low = scenario('low', ['deadweight=180%']);
    const results = calculateScenarios(calculate(portfolioWith([low])));
    expect(scenarioFaults(results)).toMatchObject([
      { code: 'share-out-of-range', place: { source: 'deadweight=180%' } },
    ]);
    const [result] = results;
    const placeless = result?.diagnostics.map((found) => ({ ...found, place: undefined }));
    const faults = result && scenarioFaults([{ ...result, diagnostics: placeless ?? [] }]);
    expect(faults?.map(({ place }) => place)).toEqual([PLACE]);
  });

  it('are no inputs: a study with and one without them are the same', () => {
    const low = scenario('low', ['deadweight=80%']);
    const applied = [{ name: 'low', owner: 'pool', scenario: low }];
    expect(contentOf({ ...portfolioWith([low]), applied })).toBe(contentOf(portfolioWith([])));
  });
});
