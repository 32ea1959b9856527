import type { Group, Line } from '../model/case.ts';
import type { Report } from '../model/diagnostic.ts';
import type { Evaluate } from '../model/formula/evaluate.ts';
import { formula } from '../model/formula/template.ts';
import { type Formula, literal, named, none, sum } from '../model/formula/tree.ts';
import { type Deductions, findDeductions } from './deductions.ts';
import { discounted } from './discounting.ts';
import { examineDerivation } from './examine.ts';
import { guard, guardSize } from './guards.ts';
import { legalSetting } from './legal.ts';
import { type Levels, levelOfLine } from './levels.ts';
import { outcomeOf } from './outcome.ts';
import type { Discounting, LineResult } from './result.ts';
import { yearsOf } from './years.ts';

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
 *
 * @param horizon the last year that counts
 */
export function calculateLine(
  line: Line,
  around: Surroundings,
  horizon: number | undefined,
): LineResult {
  const { evaluate, discounting } = around;
  const address = `${around.caseId}.${line.group}.${line.id}`;
  const { settings, kept } = deductionsOf(line, around);
  const timing = line.settings.timing?.value ?? discounting.timing;
  const years = yearsOf(line, address, 1, around.perClient, around);

  const negative = (on: boolean, of: Formula): Formula => (on ? formula`-${of}` : of);
  const signed = (of: Formula): Formula => negative(NEGATIVE[line.group] !== line.loss, of);
  const figure = (name: string, of: Formula) =>
    outcomeOf(named(`${address}.${name}`, of), evaluate);

  const dropOff = settings.drop_off.outcome.formula;
  const yearly = years.values
    .map((value, index) => ({
      year: years.firstYear + index,
      // One amount a year says what is left of it in each year.
      value: line.amounts ? value : strengthened(value, dropOff, index),
    }))
    .filter(({ year }) => horizon === undefined || year <= horizon);
  const annual = yearly.map(({ year, value }) => {
    const impact = formula`${signed(value)} * ${kept}`;
    return { year, impact, present_value: discounted(impact, year, discounting, timing) };
  });
  const total = sum(yearly.map(({ value }) => value));
  const gain = figure('gain', signed(total));
  guardSize(address, gain, line.amount, around.report);
  const impact = figure('impact', sum(annual.map((year) => year.impact)));
  const present = sum(annual.map((year) => year.present_value));
  return {
    line,
    address,
    settings,
    kept_share: outcomeOf(kept, evaluate),
    firstYear: years.firstYear,
    lastYear: years.firstYear + years.values.length - 1,
    plan: years.plan,
    amount: years.amount,
    quantity: years.quantity,
    value: outcomeOf(years.values[0], evaluate),
    total: negative(line.loss, total),
    gain,
    impact,
    present_value: timing === undefined ? impact : figure('present_value', present),
    annual,
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
    const address = `${around.caseId}.${line.group}.${line.id}.${name}`;
    guard(address, stated, figure, legalSetting(name), around.report);
    examineDerivation(figure, level.scope, around.evaluate, around.report);
  }
  return own;
}
