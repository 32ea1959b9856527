import { outcomeOf } from '../engine/outcome.ts';
import type { CaseResult, LineResult, Outcome } from '../engine/result.ts';
import { createEvaluator, type Evaluate } from '../model/formula/evaluate.ts';
import { formula } from '../model/formula/template.ts';
import { type Figure, type Formula, named, sum } from '../model/formula/tree.ts';
import { byName } from './by-name.ts';
import type { PortfolioResult } from './calculate.ts';

/** What one line or input means for a party. */
export interface Part {
  /** `casus-1.benefits.payroll`; `casus-1.investment` where the investment is a cost per client. */
  readonly address: string;
  /** The amount as the files state it, with its label; absent for a cost per client. */
  readonly figure?: Figure | undefined;
  /** Whether the party stands in the opposite role: a saved cost with who no longer pays it. */
  readonly reversed: boolean;
  readonly amount: Outcome;
}

/** A party with what its parts come to; without a name all that names nobody. */
export interface Party {
  readonly name?: string | undefined;
  readonly total: Outcome;
  readonly parts: readonly Part[];
}

/** Who is concerned by a case, in present values. */
export interface Parties {
  /** Whose change it is: adds up to the present value. */
  readonly stakeholders: readonly Party[];
  /** With whom value is added. */
  readonly gainers: readonly Party[];
  /** With whom value is taken, or who invests; positive amounts. */
  readonly payers: readonly Party[];
  readonly present_value: Outcome;
  readonly gains: Outcome;
  readonly pays: Outcome;
  /** Gains − pays: the present value less the investment. */
  readonly net: Outcome;
}

export interface PortfolioParties {
  /** Of every case but the illustrations. */
  readonly cases: ReadonlyMap<CaseResult, Parties>;
  readonly pool?: Parties | undefined;
}

type Role = 'stakeholders' | 'gainers' | 'payers';

/**
 * Who gains and who pays, per case and for the pool: Σ gains − Σ pays is the present value less the
 * investment. Sums of the lines' own formulas, so that nothing is reckoned twice.
 */
export function findParties({ cases, pool }: PortfolioResult): PortfolioParties {
  // Sums of figures that were sound bring no faults of their own.
  const evaluate = createEvaluator(() => undefined);
  const counted = cases.filter((one) => !one.case.illustration);
  const found = new Map(counted.map((one) => [one, partiesOfCase(one, evaluate)] as const));
  const members = new Set(pool?.members.map((member) => member.case));
  const pooled = counted.filter((one) => members.has(one.case));
  const ofPool = (role: Role): readonly OwnPart[] =>
    pooled.flatMap((one) =>
      (found.get(one)?.[role] ?? []).flatMap(({ name, parts }) =>
        parts.map((part) => ({ ...part, name })),
      ),
    );
  return {
    cases: found,
    pool: pool && partiesOf('pool', ofPool, evaluate),
  };
}

/** A part, and whom it concerns. */
export interface OwnPart extends Part {
  readonly name: string | undefined;
}

function partiesOfCase(result: CaseResult, evaluate: Evaluate): Parties {
  const { lines } = result;
  const parts: Readonly<Record<Role, readonly OwnPart[]>> = {
    stakeholders: lines.map((line) => ({ ...partOf(line), name: line.line.stakeholder })),
    gainers: lines.filter((line) => !takes(line)).map(gainOf),
    payers: [
      ...lines.filter(takes).map((line) => paymentOf(line, evaluate)),
      ...investmentParts(result),
    ],
  };
  return partiesOf(result.case.id, (role) => parts[role], evaluate);
}

function partiesOf(
  owner: string,
  partsOf: (role: Role) => readonly OwnPart[],
  evaluate: Evaluate,
): Parties {
  const total = (name: string, of: Formula): Outcome =>
    outcomeOf(named(`${owner}.${name}`, of), evaluate);
  const parties = (role: Role): readonly Party[] =>
    byName(partsOf(role), (part) => part.name).map(([name, parts]) => {
      const of = sum(parts.map(({ amount }) => amount.formula));
      return { name, parts, total: total(name === undefined ? role : `${role}.${name}`, of) };
    });
  const stakeholders = parties('stakeholders');
  const gainers = parties('gainers');
  const payers = parties('payers');
  const all = (of: readonly Party[]): Formula => sum(of.map((party) => party.total.formula));
  const gains = total('gains', all(gainers));
  const pays = total('pays', all(payers));
  return {
    stakeholders,
    gainers,
    payers,
    present_value: total('present_value', all(stakeholders)),
    gains,
    pays,
    net: total('net_present_value', formula`${gains.formula} - ${pays.formula}`),
  };
}

function partOf({ address, line, present_value }: LineResult): Part {
  return { address, figure: line.amount, reversed: false, amount: present_value };
}

/** A line that takes value, whatever its group says; one that comes to nothing as its group says. */
function takes({ line: { group, loss }, present_value: { value } }: LineResult): boolean {
  if (value && !value.isZero()) return value.lessThan(0);
  return (group === 'forgone_benefits' || group === 'costs') !== loss;
}

/** Whoever gains by a line; a cost that is saved without saying so is saved by who paid it. */
function gainOf(line: LineResult): OwnPart {
  const { gainer, payer, group } = line.line;
  const reversed = gainer === undefined && payer !== undefined && isCost(group);
  return { ...partOf(line), name: reversed ? payer : gainer, reversed };
}

/** Whoever pays for a line; a benefit that is lost without saying so is lost by who had it. */
function paymentOf(line: LineResult, evaluate: Evaluate): OwnPart {
  const { gainer, payer, group } = line.line;
  const reversed = payer === undefined && gainer !== undefined && !isCost(group);
  const paid = named(`${line.address}.pays`, formula`-${line.present_value.formula}`);
  const amount = outcomeOf(paid, evaluate);
  return { ...partOf(line), name: reversed ? gainer : payer, reversed, amount };
}

function isCost(group: LineResult['line']['group']): boolean {
  return group === 'costs' || group === 'avoided_costs';
}

/** What was put in, by input; a cost per client is one. */
export function investmentParts(result: CaseResult): readonly OwnPart[] {
  const { case: of, figures, investment, cost_per_client: cost } = result;
  if (cost) {
    const { formula: node } = cost.outcome;
    const name = node.kind === 'named' ? node.figure?.payer : undefined;
    return [{ address: `${of.id}.investment`, reversed: false, amount: figures.investment, name }];
  }
  return investment.map(({ address, line, present_value: amount }) => ({
    address,
    figure: line.amount,
    reversed: false,
    amount,
    name: line.payer,
  }));
}
