import type { Case, InvestmentLine } from '../model/case.ts';
import { formula } from '../model/formula/template.ts';
import { type Formula, literal, named, none, sum } from '../model/formula/tree.ts';
import { discounted } from './discounting.ts';
import { guardSize } from './guards.ts';
import { type Surroundings, valueAndYears } from './line.ts';
import { outcomeOf } from './outcome.ts';
import type { InvestmentResult, UsedSetting } from './result.ts';
import { findSetting } from './settings.ts';

interface Investment {
  readonly total: Formula;
  readonly lines: readonly InvestmentResult[];
  readonly costPerClient?: UsedSetting | undefined;
}

/**
 * What was put in: the case's own inputs, discounted like everything else and without deductions;
 * else the cost per client × the clients, at the start and so undiscounted.
 */
export function investmentOf(of: Case, clients: Formula, around: Surroundings): Investment {
  if (of.investment.length > 0) {
    const lines = of.investment.map((line) => calculateInput(line, around));
    return { total: sum(lines.map((line) => line.present_value.formula)), lines };
  }
  const costPerClient = findSetting('cost_per_client', around.levels, around.evaluate);
  if (!costPerClient) return { total: none('no-investment'), lines: [] };
  const cost = costPerClient.outcome.formula;
  return { total: formula`${cost} * ${clients}`, lines: [], costPerClient };
}

function calculateInput(line: InvestmentLine, around: Surroundings): InvestmentResult {
  const address = `${around.caseId}.investment.${line.id}`;
  const parts = valueAndYears(line, address, 0, undefined, around);
  const { amount, quantity, value, firstYear, years, plan } = parts;
  const yearly = Array.from({ length: years }, (_, year) =>
    discounted(value, firstYear + year, around.discounting),
  );
  const present = outcomeOf(named(`${address}.present_value`, sum(yearly)), around.evaluate);
  guardSize(address, present, line.amount, around.report);
  return {
    line,
    address,
    firstYear,
    lastYear: firstYear + years - 1,
    plan,
    amount,
    quantity,
    value: outcomeOf(value, around.evaluate),
    present_value: present,
  };
}

/** The clients of a case: 1 where it does not say, since its amounts are then those of one. */
export function clientsOf(of: Case, around: Pick<Surroundings, 'levels'>): Formula {
  const { scope } = around.levels[0];
  const stated = of.clients && scope.bind(of.clients.formula);
  return named(`${of.id}.clients`, stated ?? literal('1'), of.clients);
}
