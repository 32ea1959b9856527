import type { Line } from '../model/case.ts';
import type { Report } from '../model/diagnostic.ts';
import { createScope, type Scope } from '../model/formula/bind.ts';
import type { Evaluate } from '../model/formula/evaluate.ts';
import { formula } from '../model/formula/template.ts';
import { type Figure, type Formula, literal, named, none } from '../model/formula/tree.ts';
import { mentionsYear } from '../model/formula/year.ts';
import { examineDerivation } from './examine.ts';
import { guardSign, wholeYears } from './guards.ts';
import { legalPart } from './legal.ts';
import type { Levels } from './levels.ts';
import { outcomeOf } from './outcome.ts';
import type { Outcome } from './result.ts';

/** What a line or an input is worth year by year, at full strength. */
export interface Years {
  /** For one unit, in the first year. */
  readonly amount: Outcome;
  readonly quantity?: Outcome | undefined;
  /** Amount × quantity of each year, unsigned. */
  readonly values: readonly [Formula, ...Formula[]];
  readonly firstYear: number;
  /** The formulas that the years were stated by. */
  readonly plan: readonly Formula[];
}

type Yearly = Pick<Line, 'amount' | 'amounts' | 'quantity' | 'duration' | 'starts'>;

/**
 * The years of a line or an input: one amount for its duration, in which `t` is the year of the
 * plan, or one amount a year.
 *
 * @param earliest the year in which it begins if it does not say
 * @param perUnit the quantity if it states none
 */
export function yearsOf(
  line: Yearly,
  address: string,
  earliest: 0 | 1,
  perUnit: Formula | undefined,
  { levels, evaluate, report }: { levels: Levels; evaluate: Evaluate; report: Report },
): Years {
  const { scope } = levels[0];
  const part = (name: string, figure: Figure | undefined): Formula | undefined =>
    figure && named(`${address}.${name}`, scope.bind(figure.formula), figure);
  const [starts, duration] = [part('starts', line.starts), part('duration', line.duration)];
  const whole = (name: 'starts' | 'duration', stated: Formula | undefined) => {
    if (!stated) return undefined;
    const outcome = outcomeOf(stated, evaluate);
    return wholeYears(`${address}.${name}`, outcome, line[name], legalPart(name), report);
  };
  const firstYear = whole('starts', starts) ?? earliest;
  const length = line.amounts?.length ?? whole('duration', duration) ?? 1;
  const amounts = amountsOf(line, address, firstYear, length, scope, report);
  for (const { figure, node } of amounts) {
    guardSign(address, outcomeOf(node, evaluate), figure, report);
  }
  examineDerivation(line.amount, amounts[0]?.scope ?? scope, evaluate, report);
  const units = part('quantity', line.quantity) ?? perUnit;
  const quantity = units && outcomeOf(units, evaluate);
  if (quantity) guardSign(`${address}.quantity`, quantity, line.quantity, report);

  // Years of the same amount share one node, so that it is reckoned and explained once.
  const products = new Map<Formula, Formula>();
  const times = (node: Formula): Formula => {
    if (!units) return node;
    const known = products.get(node) ?? named(`${address}.value`, formula`${node} * ${units}`);
    products.set(node, known);
    return known;
  };
  const [first = none('unread'), ...rest] = amounts.map(({ node }) => times(node));
  return {
    amount: outcomeOf(amounts[0]?.node ?? none('unread'), evaluate),
    quantity,
    values: [first, ...rest],
    firstYear,
    plan: [starts, line.amounts ? undefined : duration].filter((stated) => stated !== undefined),
  };
}

interface YearAmount {
  readonly figure: Figure;
  readonly node: Formula;
  /** What the names in its formulas mean. */
  readonly scope: Scope;
}

function amountsOf(
  line: Yearly,
  address: string,
  firstYear: number,
  length: number,
  scope: Scope,
  report: Report,
): readonly YearAmount[] {
  if (line.amounts) {
    return line.amounts.map((figure, index) => {
      const node = named(`${address}.amounts.${index + 1}`, scope.bind(figure.formula), figure);
      return { figure, node, scope };
    });
  }
  const figure = line.amount;
  const of = (within: Scope): YearAmount => ({
    figure,
    node: named(address, within.bind(figure.formula), figure),
    scope: within,
  });
  const usesYear =
    !scope.lookUp('t') &&
    [figure.formula, figure.derivation].some((one) => one && mentionsYear(one));
  if (!usesYear) return Array<YearAmount>(length).fill(of(scope));
  return Array.from({ length }, (_, index) => {
    const t: Figure = { formula: literal(`${firstYear + index}`), place: figure.place };
    return of(createScope(new Map([['t', t]]), report, scope));
  });
}
