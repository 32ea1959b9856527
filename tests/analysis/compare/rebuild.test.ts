import { describe, expect, it } from 'vitest';
import { rebuild } from '../../../src/analysis/compare/rebuild.ts';
import { calculateCases } from '../../../src/engine/calculate.ts';
import type { Portfolio } from '../../../src/model/portfolio.ts';
import { savedSide } from '../../helpers/compared.ts';
import { CASES } from '../../helpers/leerwinkels.ts';
import { allShown, type CaseText, makePortfolio } from '../../helpers/records.ts';

const remade = (portfolio: Portfolio, depth: 'settings' | 'present-values' = 'settings') => {
  const [saved] = savedSide(portfolio).saved.portfolios;
  if (!saved) throw new Error();
  return rebuild(saved, () => depth);
};
const ratios = (portfolio: Portfolio) =>
  calculateCases(portfolio).cases.map(({ figures }) => figures.sroi.value?.toFixed(30));

const OVER_YEARS: CaseText = {
  id: 'years',
  clients: '60',
  amounts: 'per_client',
  deadweight: '40%',
  contribution: '70%',
  discount_rate: '3.5%',
  discount_after: '1',
  timing: 'end-of-year',
  benefits: {
    wages: { amount: '8500', duration: '4', drop_off: '30%' },
    loss: { amount: '10', loss: true, starts: '2', quantity: '7', timing: 'mid-year' },
  },
  avoided_costs: { care: { amount: '31', situation: 'with', deadweight: '10%' } },
  investment: { staff: { amount: '100000', duration: '2' }, rent: '50000' },
  horizon: ['3'],
};

describe('rebuild', () => {
  it('makes the published cases again, figure for figure', () => {
    const portfolio = makePortfolio(CASES);
    const shown = (of: Portfolio) => calculateCases(of).cases.map(allShown);
    // The VDAB cost, 783,000,000 / 210,000, is saved in 40 digits: only the last ones may differ.
    const cut = (all: ReturnType<typeof shown>) =>
      all.map((of) => Object.entries(of).map(([name, text]) => [name, text.slice(0, 36)]));
    expect(cut(shown(remade(portfolio)))).toEqual(cut(shown(portfolio)));
  });

  it('makes a case of several years again', () => {
    const portfolio = makePortfolio([OVER_YEARS]);
    expect(ratios(remade(portfolio))).toEqual(ratios(portfolio));
  });

  it('puts settings back where they were stated, and leaves defaults unstated', () => {
    const [of] = remade(makePortfolio([OVER_YEARS], { displacement: '5%' })).cases;
    expect([...(of?.settings.figures.keys() ?? [])].sort()).toEqual([
      'attribution',
      'deadweight',
      'discount_after',
      'discount_rate',
    ]);
    expect([...(of?.parameters.settings.figures.keys() ?? [])]).toEqual(['displacement']);
    expect(
      of?.lines.map(({ settings }) => [...settings.figures.keys(), settings.timing?.value]),
    ).toEqual([['drop_off', undefined], ['mid-year'], ['deadweight', undefined]]);
    expect(of?.lines.map(({ quantity }) => quantity !== undefined)).toEqual([false, true, false]);
  });

  it('makes the ratio again of present values alone, losses and all', () => {
    const portfolio = makePortfolio([
      OVER_YEARS,
      { id: 'uneven', benefits: { tax: { amounts: ['100', '70', '20'] } } },
    ]);
    expect(ratios(remade(portfolio, 'present-values'))).toEqual(ratios(portfolio));
  });
});
