import { describe, expect, it } from 'vitest';
import { calculate } from '../../src/analysis/calculate.ts';
import type { SweepOptions } from '../../src/analysis/sweep/options.ts';
import type { SweepRow } from '../../src/analysis/sweep/row.ts';
import { planSweep, sweep } from '../../src/analysis/sweep.ts';
import { decimal, exactText, roundTo } from '../../src/model/decimal.ts';
import { applyOverrides } from '../../src/model/override/apply.ts';
import { parseOverrides } from '../../src/model/override/override.ts';
import type { Portfolio } from '../../src/model/portfolio.ts';
import type { FigureName } from '../../src/model/published.ts';
import { figure } from '../helpers/figures.ts';
import { CASES } from '../helpers/leerwinkels.ts';
import { makeParameters, makePortfolio } from '../helpers/records.ts';

const published = makePortfolio(CASES);

async function rowsOf(portfolio: Portfolio, options: SweepOptions): Promise<readonly SweepRow[]> {
  const rows: SweepRow[] = [];
  for await (const row of sweep(portfolio, options)) rows.push(row);
  return rows;
}

function codesOf(portfolio: Portfolio, options: SweepOptions): readonly string[] {
  const { plan, diagnostics } = planSweep(portfolio, options);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  expect(plan === undefined).toBe(errors.length > 0);
  return errors.map(({ code }) => code);
}

/** What a calculation with `--set` gives, at the decimals of a sweep. */
function calculated(portfolio: Portfolio, row: SweepRow, name: FigureName, decimals: number) {
  const set = Object.entries(row.values).map(
    ([address, value]) => `${address}=${value.replace(/^(-?\d{1,3}\.\d{3})$/, '$10')}`,
  );
  const { overrides, diagnostics } = parseOverrides(set, '');
  expect(diagnostics).toEqual([]);
  const [changed] = applyOverrides([portfolio], overrides).portfolios;
  const { cases, pool } = calculate(changed ?? portfolio);
  const of = cases.find((one) => one.case.id === row.case)?.figures ?? pool?.figures;
  const outcome = of?.[name as 'sroi'];
  return outcome?.value
    ? roundTo(outcome.value, decimals).toFixed(decimals)
    : { reason: outcome?.reason };
}

describe('rows', () => {
  it('have what varies, whose they are, and figures as plain decimals', async () => {
    const rows = await rowsOf(published, { vary: ['deadweight=25%,50%'], decimals: 2 });
    // METHOD: the published ratios at 50%, and half as much again at 25%: 54,989.94… × 0.1875 ÷ 448.60.
    expect(rows.map((row) => [row.values.deadweight, row.case, row.figures.sroi])).toEqual([
      ['0.25', 'casus-1', '22.98'],
      ['0.25', 'casus-2', '19.86'],
      ['0.25', 'casus-3', '7.64'],
      ['0.25', 'casus-4', '7.30'],
      ['0.25', 'pool', '14.45'],
      ['0.5', 'casus-1', '15.32'],
      ['0.5', 'casus-2', '13.24'],
      ['0.5', 'casus-3', '5.09'],
      ['0.5', 'casus-4', '4.86'],
      ['0.5', 'pool', '9.63'],
    ]);
  });

  it('give the reason of a figure that there is none of; a pool lacks some altogether', async () => {
    const rows = await rowsOf(published, {
      vary: ['cost_per_client=0'],
      figures: ['sroi', 'report_payback_years', 'gain'],
      decimals: 0,
    });
    expect(rows.at(-2)?.figures).toEqual({
      sroi: { reason: 'no-investment' },
      report_payback_years: { reason: 'nothing-to-pay-back' },
      gain: '17458',
    });
    expect(rows.at(-1)?.figures).toEqual({ sroi: { reason: 'no-investment' }, gain: '138260' });
  });

  it('are unrounded on demand', async () => {
    const [row] = await rowsOf(published, { vary: ['deadweight=50%'], decimals: 'exact' });
    // 54,989.9414285714… × 0.125 ÷ 448.60 in 40 digits
    expect(row?.figures.sroi).toBe('15.32265420992293484491433666645436596395');
  });

  it.each([0, 1, 6, 20])(
    'have whole digits beyond what doubles hold, at %d decimals',
    async (decimals) => {
      const large = makePortfolio([
        { id: 'large', benefits: { pay: '12345678901234567890.5' }, cost_per_client: '7' },
      ]);
      const rows = await rowsOf(large, { vary: ['deadweight=0%,10%,100%'], decimals });
      for (const row of rows) {
        expect(row.figures.sroi).toEqual(calculated(large, row, 'sroi', decimals));
      }
      expect(rows[0]?.figures.sroi).toMatch(/^1763668414462081127\b/); // ÷ 7
    },
  );

  it('stand beside the files as they are for each scenario', async () => {
    const scenario = {
      id: 'low',
      place: { source: 'portfolio.yaml', line: 1, column: 1, length: 1 },
      overrides: parseOverrides(['deadweight=75%'], 'scenario: ').overrides,
    };
    const with_ = { ...published, scenarios: [scenario] };
    const rows = await rowsOf(with_, { scenarios: true, decimals: 2 });
    const texts = rows.map(({ values, case: id, figures: { sroi } }) =>
      [values.scenario, id, typeof sroi === 'string' ? sroi : sroi?.reason].join(' '),
    );
    expect(texts).toEqual([
      'base casus-1 15.32',
      'base casus-2 13.24',
      'base casus-3 5.09',
      'base casus-4 4.86',
      'base pool 9.63',
      'low casus-1 7.66',
      'low casus-2 6.62',
      'low casus-3 2.55',
      'low casus-4 2.43',
      'low pool 4.82',
    ]);
  });

  it('pause after each block, where the caller wants', async () => {
    let pauses = 0;
    const pause = (): Promise<void> => {
      pauses++;
      return Promise.resolve();
    };
    const options = { vary: ['deadweight=0..1:0.00005'], pause };
    let rows = 0;
    for await (const _ of sweep(published, options)) rows++;
    expect([rows, pauses]).toEqual([20_001 * 5, 2]);
  });
});

describe('points that a design chooses', () => {
  it.each(['sobol', 'latin-hypercube'] as const)(
    'by %s: each row is what --set gives',
    async (method) => {
      const options = {
        vary: ['deadweight=20%..80%', 'vdab=0..10000', 'attribution=50%..90%'],
        points: 40,
        method,
        seed: 5,
        figures: ['sroi', 'gain', 'report_payback_years'],
      } as const;
      const rows = await rowsOf(published, options);
      expect(rows).toHaveLength(40 * 5);
      for (const row of rows) {
        for (const name of options.figures) {
          if (row.case === 'pool' && name === 'report_payback_years') continue;
          expect(row.figures[name]).toEqual(calculated(published, row, name, 6));
        }
        const share = decimal(row.values.deadweight ?? '');
        expect(share.greaterThanOrEqualTo('0.2') && share.lessThanOrEqualTo('0.8')).toBe(true);
      }
      expect(new Set(rows.map(({ values }) => values.deadweight)).size).toBe(40);
      expect(await rowsOf(published, options)).toEqual(rows);
      expect(await rowsOf(published, { ...options, seed: 6 })).not.toEqual(rows);
    },
  );

  it('fill a range evenly: of 4^k Sobol points one in each of as many parts', async () => {
    const rows = await rowsOf(makePortfolio([CASES[3] ?? {}]), {
      vary: ['deadweight=0..1'],
      points: 64,
    });
    const parts = rows
      .filter((row) => row.case !== 'pool')
      .map(({ values }) => Math.floor(Number(values.deadweight) * 64));
    expect(new Set(parts).size).toBe(64);
  });

  it('are whole where they count years', async () => {
    const rows = await rowsOf(published, {
      vary: ['casus-1.benefits.payroll.duration=1..3', 'deadweight=0..1'],
      points: 32,
    });
    const years = rows.map(({ values }) => values['casus-1.benefits.payroll.duration']);
    expect([...new Set(years)].sort()).toEqual(['1', '2', '3']);
    for (const row of rows) expect(row.figures.sroi).toEqual(calculated(published, row, 'sroi', 6));
  });
});

describe('what is wrong', () => {
  it.each<[string, SweepOptions, readonly string[]]>([
    ['nothing varies', {}, ['nothing-varies']],
    ['no scenario', { scenarios: true }, ['nothing-varies']],
    ['an unknown address', { vary: ['deadweigt=1%'] }, ['unknown-address']],
    ['an address of nobody', { vary: ['casus-9.deadweight=1%'] }, ['unknown-address']],
    ['a share above 1', { vary: ['deadweight=0%..120%:10%'] }, ['share-out-of-range']],
    [
      'a share without percent',
      { vary: ['deadweight=10,75'] },
      ['share-without-percent', 'share-without-percent'],
    ],
    ['an amount below 0', { vary: ['casus-1.benefits.payroll=-5..5:1'] }, ['negative-amount']],
    [
      'a year that is not whole',
      { vary: ['casus-1.benefits.payroll.duration=1..5:0.5'] },
      ['not-a-whole-number'],
    ],
    ['a million millions', { vary: ['deadweight=0..1:0.000000000001'] }, ['too-many-points']],
    ['what moves nothing', { vary: ['timing=mid-year,end-of-year'] }, ['override-unused']],
    ['a rate without timing', { vary: ['discount_rate=0%,3%'] }, ['missing-timing']],
    [
      'points and pairs',
      { vary: ['deadweight=1%..2%'], points: 2, paired: true },
      ['options-mismatch'],
    ],
    ['a seed for nothing', { vary: ['deadweight=1%'], seed: 3 }, ['options-mismatch']],
    ['a method for nothing', { vary: ['deadweight=1%'], method: 'sobol' }, ['options-mismatch']],
    ['broken decimals', { vary: ['deadweight=1%'], decimals: 1.5 }, ['not-a-whole-number']],
    ['too many decimals', { vary: ['deadweight=1%'], decimals: 21 }, ['out-of-range']],
    [
      'no number of points',
      { vary: ['deadweight=1%..2%'], points: Number.NaN },
      ['not-a-whole-number'],
    ],
    [
      'an unknown figure',
      { vary: ['deadweight=1%'], figures: ['srio' as 'sroi'] },
      ['unknown-word'],
    ],
    ['no figures', { vary: ['deadweight=1%'], figures: [] }, ['empty-value']],
  ])('%s', (_, options, codes) => {
    expect(codesOf(published, options)).toEqual(codes);
  });

  it('is thrown with its diagnostics by rows', async () => {
    const failing = rowsOf(published, { vary: ['deadweigt=1%', 'x=1..0:1'] });
    await expect(failing).rejects.toThrow('low-above-high');
    const error = await failing.catch((caught: unknown) => caught);
    expect((error as Error).cause).toEqual([
      expect.objectContaining({ code: 'low-above-high', severity: 'error' }),
    ]);
  });

  it('is told with the point at which it comes up, where no value alone brings it about', () => {
    const wages = makePortfolio([
      { values: { wage: '2000', taxes: '500' }, benefits: { net: 'wage - taxes' } },
    ]);
    const { diagnostics } = planSweep(wages, {
      vary: ['case.values.wage=1000..2000:100', 'case.values.taxes=500..1500:100'],
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(['negative-amount']);
    const [wage, taxes] = diagnostics[0]?.given?.map((text) => Number(text.split('=')[1])) ?? [];
    expect(Number(wage) - Number(taxes)).toBeLessThan(0);
    const value = String(Number(wage) - Number(taxes));
    expect(diagnostics[0]?.facts).toMatchObject({ name: 'case.benefits.net', value });
  });

  it('is found between the ends of a range', () => {
    const over = makePortfolio([{ values: { parts: '4' }, benefits: { pay: '100 / parts' } }]);
    const { diagnostics } = planSweep(over, { vary: ['case.values.parts=-2..2:1'] });
    expect(diagnostics[0]?.code).toBe('negative-amount');
    const inside = makePortfolio([{ values: { x: '4' }, benefits: { pay: '100 + 1 / (x * x)' } }]);
    const zero = planSweep(inside, { vary: ['case.values.x=-2..2:1'] });
    expect(zero.diagnostics.map(({ code, given }) => [code, given])).toEqual([
      ['division-by-zero', ['case.values.x=0']],
    ]);
  });

  it('is not the fault of values that are all right together', () => {
    const timed = makePortfolio([{ benefits: { pay: '100' } }]);
    expect(
      codesOf(timed, { vary: ['discount_rate=0%,3%', 'timing=mid-year,end-of-year'] }),
    ).toEqual([]);
  });
});

describe('a line that has its own', () => {
  it('is named in a warning, and stays where it is', () => {
    const own = makePortfolio([
      { benefits: { pay: { amount: '100', deadweight: '10%' }, other: '0' } },
    ]);
    const { plan, diagnostics } = planSweep(own, { vary: ['deadweight=0%,50%'] });
    expect(diagnostics.map(({ code, severity, facts }) => [code, severity, facts])).toEqual([
      [
        'override-shadowed',
        'warning',
        { address: 'deadweight', by: ['case.benefits.pay'], varied: true },
      ],
    ]);
    expect(plan?.points).toBe(2);
  });
});

describe('the plan', () => {
  it('tells which conventions hold at every point, and which the sweep moves', () => {
    const of = (...vary: readonly string[]) => {
      const { conventions } = planSweep(published, { vary }).plan ?? {};
      return [...(conventions?.moved ?? [])].sort();
    };
    expect(of('deadweight=10%,20%')).toEqual(['deadweight', 'kept_share']);
    expect(of('cost_per_client=100..200:50')).toEqual(['cost_per_client']);
    expect(of('vdab=1,2')).toEqual([]);
    expect(of('timing=mid-year,end-of-year', 'discount_rate=1%,2%')).toEqual([
      'discount_rate',
      'timing',
    ]);
    expect(of('casus-1.benefits.payroll.duration=1,2')).toEqual(['years']);
  });

  it('calls a column otherwise where a figure is called so', async () => {
    const shelf = makeParameters({
      deadweight: '0',
      attribution: '0',
      cost_per_client: '100',
      values: { sroi: '50', case: '1' },
    });
    const clash = makePortfolio([{ parameters: shelf, benefits: { pay: 'sroi * case' } }]);
    const [row] = await rowsOf(clash, { vary: ['sroi=70', 'case=2'], decimals: 1 });
    expect(row?.values).toEqual({ 'varied.sroi': '70', 'varied.case': '2' });
    expect(row?.figures).toEqual({ sroi: '1.4' });
  });

  it('gives all points at once as it gives their blocks', () => {
    const vary = ['deadweight=0..1:0.001', 'attribution=0..1:0.02'];
    const { plan } = planSweep(published, { vary, figures: ['sroi', 'net_present_value'] });
    if (!plan) throw new Error('no plan');
    const columns = plan.columns();
    for (const { start, length, columns: block } of plan.blocks()) {
      block.forEach(({ units, others }, column) => {
        expect(others.size).toBe(0);
        expect(columns[column]?.units.subarray(start, start + length)).toEqual(
          units.subarray(0, length),
        );
      });
    }
    expect(columns[0]?.units).toHaveLength(1001 * 51);
  });
});

it('moves a parameter that other figures are made of', async () => {
  const shelf = makeParameters({
    deadweight: '0',
    attribution: '0',
    cost_per_client: '100',
    values: { budget: figure('1000'), seekers: figure('4'), each: figure('budget / seekers') },
  });
  const rows = await rowsOf(
    makePortfolio([{ parameters: shelf, avoided_costs: { care: 'each' } }]),
    {
      vary: ['budget=1000,2000', 'seekers=4,3'],
      decimals: 'exact',
    },
  );
  const third = (over: bigint): string => exactText(decimal(`${over}`).dividedBy(300));
  expect(rows.filter((row) => row.case === 'case').map((row) => row.figures.sroi)).toEqual([
    '2.5',
    third(1000n),
    '5',
    third(2000n),
  ]);
});
