import type { InvestmentResult, LineResult } from '../../../../engine/result.ts';
import type { Figure, Formula, Named } from '../../../../model/formula/tree.ts';
import { partsOf } from '../../../../model/formula/walk.ts';
import { keyOf } from '../../register.ts';

/** The amounts that the years of a line, or of an input, are made of: one, or one a year. */
export function yearlyAmounts(line: LineResult | InvestmentResult): readonly (Named | undefined)[] {
  const { amount, amounts = [] } = line.line;
  const figures = new Set<Figure>([amount, ...amounts]);
  const values = 'total' in line ? yearlyValues(line) : line.annual.map(({ impact }) => impact);
  return values.map((value) => amountIn(value, figures));
}

/** Whether its amounts stand year by year, since they differ. */
export function hasYearlyAmounts(line: LineResult | InvestmentResult): boolean {
  const amounts = yearlyAmounts(line).map((amount) => amount && keyOf(amount));
  return line.line.amounts !== undefined || new Set(amounts).size > 1;
}

function amountIn(value: Formula, figures: ReadonlySet<Figure>): Named | undefined {
  if (value.kind === 'named' && value.figure && figures.has(value.figure)) return value;
  for (const part of partsOf(value)) {
    const found = amountIn(part, figures);
    if (found) return found;
  }
  return undefined;
}

/** What a line is worth in each of its years, before deductions and without its sign. */
export function yearlyValues({ total, annual, line }: LineResult): readonly Formula[] {
  const whole = line.loss && total.kind === 'negation' ? total.of : total;
  if (annual.length === 1) return [whole];
  return whole.kind === 'sum' ? whole.terms : [];
}
