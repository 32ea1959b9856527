import type { Case, InvestmentLine } from '../model/case.ts';
import { formula } from '../model/formula/template.ts';
import { type Formula, literal, named, sum } from '../model/formula/tree.ts';
import { discounted } from './discounting.ts';
import { guardSize } from './guards.ts';
import type { Surroundings } from './line.ts';
import { outcomeOf } from './outcome.ts';
import type { InvestmentResult, LineYear, UsedSetting } from './result.ts';
import { yearsOf } from './years.ts';

interface Investment {
  readonly total: Formula;
  readonly lines: readonly InvestmentResult[];
  /** What was put in year by year, undiscounted and discounted. */
  readonly annual: readonly LineYear[];
}

/**
 * What was put in: the case's own inputs, discounted like everything else and without deductions;
 * else the cost per client × the clients, at the start and so undiscounted; else nothing.
 *
 * @param costPerClient stands in where the case has no inputs of its own
 * @param horizon the last year that counts
 */
export function investmentOf(
  of: Case,
  clients: Formula,
  costPerClient: UsedSetting | undefined,
  around: Surroundings,
  horizon: number | undefined,
): Investment {
  if (of.investment.length > 0) {
    const lines = of.investment.map((line) => calculateInput(line, around, horizon));
    const total = sum(lines.map((line) => line.present_value.formula));
    return { total, lines, annual: lines.flatMap((line) => line.annual) };
  }
  if (!costPerClient) return { total: literal('0'), lines: [], annual: [] };
  const total = formula`${costPerClient.outcome.formula} * ${clients}`;
  const annual = [{ year: 0, impact: total, present_value: total }];
  return { total, lines: [], annual };
}

function calculateInput(
  line: InvestmentLine,
  around: Surroundings,
  horizon: number | undefined,
): InvestmentResult {
  const { discounting, evaluate } = around;
  const address = `${around.caseId}.investment.${line.id}`;
  const years = yearsOf(line, address, 0, undefined, around);
  const annual = years.values
    .map((impact, index) => {
      const year = years.firstYear + index;
      return {
        year,
        impact,
        present_value: discounted(impact, year, discounting, discounting.timing),
      };
    })
    .filter(({ year }) => horizon === undefined || year <= horizon);
  const present = named(`${address}.present_value`, sum(annual.map((year) => year.present_value)));
  const outcome = outcomeOf(present, evaluate);
  guardSize(address, outcome, line.amount, around.report);
  return {
    line,
    address,
    firstYear: years.firstYear,
    lastYear: years.firstYear + years.values.length - 1,
    plan: years.plan,
    amount: years.amount,
    quantity: years.quantity,
    value: outcomeOf(years.values[0], evaluate),
    present_value: outcome,
    annual,
  };
}

/** The clients of a case: 1 where it does not say, since its amounts are then those of one. */
export function clientsOf(of: Case, around: Pick<Surroundings, 'levels'>): Formula {
  const { scope } = around.levels[0];
  const stated = of.clients && scope.bind(of.clients.formula);
  return named(`${of.id}.clients`, stated ?? literal('1'), of.clients);
}
