import { describe, expect, it } from 'vitest';
import { type Figure, named } from '../../../../src/model/formula/tree.ts';
import { groundsOf } from '../../../../src/render/pages/explain/grounds.ts';
import { figure, parse } from '../../../helpers/figures.ts';

describe('how uncertain a figure is', () => {
  const budget = figure('1000', {
    note: 'as printed',
    range: { low: parse('0.8 * 1000'), high: parse('1200') },
    distribution: { kind: 'uniform', low: parse('900'), high: parse('1100') },
  });
  const { range, distribution } = budget;
  const inherited = figure('budget', { range, distribution });
  const said = (of: Figure, formula = of.formula) =>
    groundsOf(of, undefined, formula, 'en').filter((text) => /^(range|distribution)/.test(text));

  it('stands before its notes, in either language', () => {
    expect(groundsOf(budget, undefined, budget.formula, 'en')).toEqual([
      'stated at 1000:1:1',
      'range: 0.8 * 1000 to 1200',
      'distribution: uniform, 900 to 1100',
      'note: as printed',
    ]);
    expect(groundsOf(budget, undefined, budget.formula, 'nl')).toEqual([
      'staat op 1000:1:1',
      'bereik: 0.8 * 1000 tot 1200',
      'verdeling: uniform, 900 tot 1100',
      'nota: as printed',
    ]);
  });

  it('is not said again where it is taken over from another figure', () => {
    const of = named('budget', budget.formula, budget);
    expect(said(inherited, of)).toEqual([]);
    const own = { low: parse('1'), high: parse('2') };
    expect(said({ ...inherited, range: own }, of)).toEqual(['range: 1 to 2']);
  });

  it('is not said of a figure that does not say it', () => {
    expect(said(figure('5'))).toEqual([]);
  });
});
