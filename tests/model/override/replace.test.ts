import { describe, expect, it } from 'vitest';
import { decimal, exactText } from '../../../src/model/decimal.ts';
import type { Figure } from '../../../src/model/formula/tree.ts';
import { writeFormula } from '../../../src/model/formula/write.ts';
import { replaceFigures } from '../../../src/model/override/replace.ts';
import type { Portfolio } from '../../../src/model/portfolio.ts';
import { figure } from '../../helpers/figures.ts';
import { makeParameters, makePortfolio } from '../../helpers/records.ts';

const shelf = makeParameters({
  deadweight: '50%',
  values: { wage: figure('1000', { derivation: figure('500 * 2').formula }) },
});
const portfolio = makePortfolio(
  [
    {
      id: 'a',
      parameters: shelf,
      clients: '3',
      values: { hours: '2' },
      drop_off: '10%',
      benefits: {
        rent: { amount: '5', quantity: '6', duration: '7', starts: '8', deadweight: '9%' },
      },
      costs: { rent: { amounts: ['11', '12'] } },
      investment: { staff: { amount: '13', duration: '14' } },
    },
    { id: 'b', parameters: shelf, benefits: { rent: 'wage' } },
  ],
  { attribution: '15%', horizon: ['16'] },
);

/** Every figure of a portfolio, in one order. */
function figuresOf({ cases, settings }: Portfolio): readonly Figure[] {
  const ofCases = cases.flatMap((of) => [
    ...[of.clients],
    ...of.values.values(),
    ...of.settings.figures.values(),
    ...of.lines.flatMap((line) => [
      line.amount,
      ...(line.amounts ?? []),
      line.quantity,
      line.duration,
      line.starts,
      ...line.settings.figures.values(),
    ]),
    ...of.investment.flatMap((line) => [line.amount, line.duration]),
    ...of.parameters.settings.figures.values(),
    ...of.parameters.values.values(),
  ]);
  const all = [...settings.figures.values(), ...(settings.horizons ?? []), ...ofCases];
  return all.flatMap((one) => one ?? []);
}

const texts = (of: Portfolio): readonly string[] =>
  figuresOf(of).map(({ formula }) => writeFormula(formula));

describe('figures replaced', () => {
  it('are found wherever they stand, and all others stay', () => {
    const before = texts(portfolio);
    for (const one of new Set(figuresOf(portfolio))) {
      const after = texts(replaceFigures(portfolio, new Map([[one, decimal('0.125')]])));
      const own = figuresOf(portfolio).map((other) => other === one);
      expect(after).toEqual(before.map((text, index) => (own[index] ? '0.125' : text)));
    }
  });

  it('of a shelf are replaced for every case that uses it, which still share it', () => {
    const wage = shelf.values.get('wage');
    if (!wage) throw new Error('no wage');
    const changed = replaceFigures(portfolio, new Map([[wage, decimal('7')]]));
    const [a, b] = changed.cases;
    expect(a?.parameters).toBe(b?.parameters);
    const put = a?.parameters.values.get('wage');
    // It was derived for the value that is gone.
    expect(put).toMatchObject({ overridden: true, derivation: undefined });
    expect(put && writeFormula(put.formula)).toBe(exactText(decimal('7')));
    expect(portfolio.cases[0]?.parameters).toBe(shelf);
  });
});
