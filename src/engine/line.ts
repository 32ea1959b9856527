import type { Group, Line } from '../model/case.ts';
import type { Report } from '../model/diagnostic.ts';
import type { Evaluate } from '../model/formula/evaluate.ts';
import { formula } from '../model/formula/template.ts';
import { type Formula, literal, type Named, named, none, sum } from '../model/formula/tree.ts';
import { type Deductions, findDeductions } from './deductions.ts';
import { discounted } from './discounting.ts';
import { examineDerivation } from './examine.ts';
import { guardSetting, guardSign, guardSize, wholeYears } from './guards.ts';
import { type Levels, levelOfLine } from './levels.ts';
import { outcomeOf } from './outcome.ts';
import type { Discounting, LineResult, Outcome } from './result.ts';

/** What a line needs of the case around it. */
export interface Surroundings {
  readonly caseId: string;
  readonly levels: Levels;
  readonly discounting: Discounting;
  /** What lines without settings of their own are reckoned with. */
  readonly deductions: Deductions;
  /** The clients, where amounts are per client: the quantity of a line that states none. */
  readonly perClient?: Formula | undefined;
  readonly evaluate: Evaluate;
  readonly report: Report;
}

/** Which groups count against the gain: (benefits − forgone) − (costs − avoided). */
const NEGATIVE: Readonly<Record<Group, boolean>> = {
  benefits: false,
  forgone_benefits: true,
  costs: true,
  avoided_costs: false,
};

/**
 * Reckons one line: its value in a year at full strength, and over its years its gain (before
 * deductions), impact (after them) and present value.
 *
 * Each year after the line's first keeps (1 − drop-off) of the year before; deductions multiply
 * (SROI Guide 2012, stages 4 and 5).
 */
export function calculateLine(line: Line, around: Surroundings): LineResult {
  const { evaluate, discounting } = around;
  const address = `${around.caseId}.${line.group}.${line.id}`;
  const { settings, kept } = deductionsOf(line, around);

  const parts = valueAndYears(line, address, 1, around.perClient, around);
  const { amount, quantity, value, firstYear, years, plan } = parts;
  const dropOff = settings.drop_off.outcome.formula;
  const yearly = Array.from({ length: years }, (_, year) => strengthened(value, dropOff, year));
  const negative = (on: boolean, of: Formula): Formula => (on ? formula`-${of}` : of);
  const signed = (of: Formula): Formula => negative(NEGATIVE[line.group] !== line.loss, of);
  const figure = (name: string, of: Formula) =>
    outcomeOf(named(`${address}.${name}`, of), evaluate);

  const present = (): Formula =>
    signed(
      sum(
        yearly.map((of, year) =>
          discounted(formula`${of} * ${kept}`, firstYear + year, discounting),
        ),
      ),
    );
  const overall = signed(sum(yearly));
  const gain = figure('gain', overall);
  guardSize(address, gain, line.amount, around.report);
  const impact = figure('impact', formula`${overall} * ${kept}`);
  return {
    line,
    address,
    settings,
    kept_share: outcomeOf(kept, evaluate),
    firstYear,
    lastYear: firstYear + years - 1,
    plan,
    amount,
    quantity,
    value: outcomeOf(value, evaluate),
    total: negative(line.loss, sum(yearly)),
    gain,
    impact,
    present_value: discounting.timing === undefined ? impact : figure('present_value', present()),
    first_year_impact: figure('first_year_impact', formula`${signed(value)} * ${kept}`),
  };
}

/** The year's value of a line or an input, amount × quantity, and the years that it runs. */
export function valueAndYears(
  line: Pick<Line, 'amount' | 'quantity' | 'duration' | 'starts'>,
  address: string,
  earliest: 0 | 1,
  perUnit: Formula | undefined,
  { levels, evaluate, report }: Pick<Surroundings, 'levels' | 'evaluate' | 'report'>,
): {
  readonly amount: Outcome;
  readonly quantity?: Outcome | undefined;
  readonly value: Named;
  readonly firstYear: number;
  readonly years: number;
  readonly plan: readonly Formula[];
} {
  const { scope } = levels[0];
  const part = (name: string, figure: Line['quantity']): Formula | undefined =>
    figure && named(`${address}.${name}`, scope.bind(figure.formula), figure);

  const units = part('quantity', line.quantity) ?? perUnit;
  const one = named(address, scope.bind(line.amount.formula), line.amount);
  const value = units ? named(`${address}.value`, formula`${one} * ${units}`) : one;
  const amount = outcomeOf(one, evaluate);
  const quantity = units && outcomeOf(units, evaluate);
  guardSign(address, amount, line.amount, report);
  if (quantity) guardSign(`${address}.quantity`, quantity, line.quantity, report);
  const plan: Formula[] = [];
  const years = (name: 'duration' | 'starts', low: number, otherwise: string): number => {
    const stated = part(name, line[name]);
    if (stated) plan.push(stated);
    const outcome = outcomeOf(stated ?? literal(otherwise), evaluate);
    return wholeYears(`${address}.${name}`, outcome, line[name], low, report);
  };
  return {
    amount,
    quantity,
    value,
    firstYear: years('starts', 0, `${earliest}`),
    years: years('duration', 1, '1'),
    plan,
  };
}

function strengthened(value: Formula, dropOff: Formula, year: number): Formula {
  return year === 0 ? value : formula`${value} * (1 - ${dropOff}) ^ ${literal(`${year}`)}`;
}

function deductionsOf(line: Line, around: Surroundings): Deductions {
  if (line.settings.figures.size === 0) return around.deductions;
  const level = levelOfLine(line, around.levels, around.report);
  const own = findDeductions([level, ...around.levels], around.evaluate);
  for (const [name, figure] of line.settings.figures) {
    const stated = outcomeOf(level.scope.lookUp(name) ?? none('unread'), around.evaluate);
    guardSetting(
      `${around.caseId}.${line.group}.${line.id}.${name}`,
      name,
      stated,
      figure,
      around.report,
    );
    examineDerivation(figure, level.scope, around.evaluate, around.report);
  }
  return own;
}
