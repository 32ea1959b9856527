import { describe, expect, it } from 'vitest';
import { parseOverrides } from '../../../../src/model/override/override.ts';
import { sweepCsv } from '../../../../src/render/formats/sweep/csv.ts';
import { makeParameters, makePortfolio } from '../../../helpers/records.ts';
import { leerwinkels } from '../../leerwinkels.ts';
import { planOf, recipeOf, written } from './sketch.ts';

const tableOf = (text: string): readonly string[] =>
  text.split('\n').filter((line) => line !== '' && !line.startsWith('# '));
const remarksOf = (text: string): readonly string[] =>
  text.split('\n').filter((line) => line.startsWith('# '));

describe('the table', () => {
  it('has a column for each figure that varies, whose row it is, and each figure asked for', () => {
    const plan = planOf({
      vary: ['deadweight=50%', 'cost_per_client=0,448.60'],
      figures: ['sroi', 'report_payback_years'],
      decimals: 2,
    });
    // METHOD: the published ratios and paybacks; without an investment there is no ratio.
    expect(tableOf(written(plan, sweepCsv(plan, recipeOf(), 'en')))).toEqual([
      'deadweight,cost_per_client,case,sroi,report_payback_years',
      '0.5,0,casus-1,no-investment,0.47',
      '0.5,0,casus-2,no-investment,0.45',
      '0.5,0,casus-3,no-investment,0.26',
      '0.5,0,casus-4,no-investment,nothing-to-pay-back',
      '0.5,0,pool,no-investment,',
      '0.5,448.6,casus-1,15.32,0.47',
      '0.5,448.6,casus-2,13.24,0.45',
      '0.5,448.6,casus-3,5.09,0.26',
      '0.5,448.6,casus-4,4.86,nothing-to-pay-back',
      '0.5,448.6,pool,9.63,',
    ]);
  });

  it('has negative values and texts as they are', () => {
    const one = makePortfolio([{ id: 'one', costs: { rent: { amount: '250', duration: '2' } } }]);
    const plan = planOf({ vary: ['one.costs.rent.drop_off=-50%..0%:50%'], decimals: 2 }, one);
    expect(tableOf(written(plan, sweepCsv(plan, recipeOf({}, one), 'en')))).toEqual([
      'one.costs.rent.drop_off,case,sroi',
      '-0.5,one,-6.25', // (250 + 375) ÷ 100
      '-0.5,pool,-6.25',
      '0,one,-5.00',
      '0,pool,-5.00',
    ]);
  });

  it('has unrounded figures on demand', () => {
    const plan = planOf({ vary: ['deadweight=50%'], decimals: 'exact' });
    expect(tableOf(written(plan, sweepCsv(plan, recipeOf(), 'en')))[1]).toBe(
      '0.5,casus-1,15.32265420992293484491433666645436596395',
    );
  });

  it('keeps apart a parameter that is called like a figure', () => {
    const values = { sroi: '50' };
    const shelf = makeParameters({
      deadweight: '0',
      attribution: '0',
      cost_per_client: '100',
      values,
    });
    const clash = makePortfolio([{ parameters: shelf, benefits: { pay: 'sroi' } }]);
    const plan = planOf({ vary: ['sroi=70'], decimals: 1 }, clash);
    expect(tableOf(written(plan, sweepCsv(plan, recipeOf({}, clash), 'en')))).toEqual([
      'varied.sroi,case,sroi',
      '70,case,0.7',
      '70,pool,0.7',
    ]);
  });
});

describe('the recipe', () => {
  it('says how to make it again, and what holds at every point', () => {
    const plan = planOf({ vary: ['deadweight=25%,50%'], decimals: 2 });
    expect(remarksOf(written(plan, sweepCsv(plan, recipeOf(), 'en')))).toEqual([
      '# sroi sweep cases/ --vary deadweight=25%,50%',
      '# Conventions of what does not vary: attribution 75% to others; €448.60 per client; one year, not discounted; not stated, so by default: displacement 0%, drop-off 0%, discount rate 0%.',
      "# Seen from the government's side. One year and four successful, intensive trajectories give an upper bound, not a forecast.",
      '# Parameters: parameters/2024.yaml. sroi 1.2.3.',
      '# cases/casus-1.yaml sha256 abc',
    ]);
  });

  it('names what was put in place, each scenario with what it sets, and every warning', () => {
    const { portfolio } = leerwinkels();
    const place = { source: 'portfolio.yaml', line: 1, column: 1, length: 1 };
    const scenario = {
      id: 'low',
      place,
      because: 'nobody measured it',
      overrides: parseOverrides(['deadweight=75%', 'attribution=80%'], '').overrides,
    };
    const under = { ...portfolio, scenarios: [scenario] };
    const plan = planOf({ scenarios: true, vary: ['attribution=50%'], figures: ['gain'] }, under);
    const recipe = recipeOf(
      {
        overrides: ['cost_per_client=500'],
        diagnostics: [
          { code: 'override-shadowed', severity: 'warning', message: 'one\nline keeps its own' },
        ],
      },
      under,
    );
    const remarks = remarksOf(written(plan, sweepCsv(plan, recipe, 'nl')));
    expect(remarks.slice(1, 5)).toEqual([
      '# Deze berekening wijkt af van de bestanden: --set cost_per_client=500.',
      // What varies comes on top of it.
      '# Scenario low (deadweight=75%): nobody measured it',
      '# Bedragen in EUR, jaar 2024.',
      '# Conventies van wat niet varieert: €\u00a0448,60 per cliënt; één jaar, niet verdisconteerd; niet opgegeven, dus standaard: verdringing 0%, drop-off 0%, discontovoet 0%.',
    ]);
    // A remark stays on its line, whatever is in it.
    expect(remarks).toContain('# [override-shadowed] one line keeps its own');
  });
});
