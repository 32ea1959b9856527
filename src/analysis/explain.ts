import type { CaseResult, LineResult, Outcome, UsedSetting } from '../engine/result.ts';
import type { Scope } from '../model/formula/bind.ts';
import { createEvaluator } from '../model/formula/evaluate.ts';
import { type Step, trailOf } from '../model/formula/trail.ts';
import { type Figure, type Formula, type Named, named } from '../model/formula/tree.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { outcomesOf } from './addresses.ts';
import type { PortfolioResult } from './calculate.ts';
import { statedFigures } from './stated.ts';

/** A figure followed to its sources. */
export interface Explanation {
  readonly address: string;
  /** The case that it is a figure of; absent for the pool. */
  readonly case?: CaseResult['case'] | undefined;
  readonly trail: Step;
}

/**
 * The trail of one figure.
 *
 * @param address `casus-1` (its ratio; an illustration's gain), `casus-1.gain`,
 *   `casus-1.benefits.payroll` (what the line adds), `casus-1.annual.3.impact`, `pool`, `pool.gain`
 * @returns nothing when no figure has that address
 */
export function explain(result: PortfolioResult, address: string): Explanation | undefined {
  const found = figuresOf(result).get(address);
  if (!found) return undefined;
  const [formula, of] = found;
  // Whatever could be at fault was reported when the result was calculated.
  const evaluate = createEvaluator(() => undefined);
  const derivationOf = derivationsOf([result.portfolio]);
  return { address, case: of?.case, trail: trailOf(formula, evaluate, derivationOf) };
}

/** Gives the derivation that a figure states with what its names mean there, if it states one. */
export function derivationsOf(
  portfolios: readonly Portfolio[],
): (figure: Figure) => Formula | undefined {
  const scopes = new Map<Figure, Scope>();
  for (const { figure, scope } of portfolios.flatMap(statedFigures)) {
    if (figure.derivation && !scopes.has(figure)) scopes.set(figure, scope);
  }
  return (figure) => figure.derivation && scopes.get(figure)?.bind(figure.derivation);
}

/** Every address that can be explained. */
export function explainable(result: PortfolioResult): readonly string[] {
  return [...figuresOf(result).keys()];
}

type Explained = readonly [Named, CaseResult | undefined];

/** Everything that a result prints a number for, by its address. */
function figuresOf(result: PortfolioResult): ReadonlyMap<string, Explained> {
  const figures = new Map<string, Explained>();
  const put = (address: string, { formula }: Outcome, of?: CaseResult): void => {
    const node = formula.kind === 'named' ? formula : named(address, formula);
    figures.set(address, [node, of]);
  };
  const cases = new Map(result.cases.map((of) => [of.case.id, of]));
  for (const [address, outcome] of outcomesOf(result)) {
    put(address, outcome, cases.get(address.slice(0, address.indexOf('.'))));
  }
  for (const of of result.cases) {
    for (const [address, outcome] of furtherOf(of)) put(address, outcome, of);
  }
  if (!result.pool) return figures;
  const { pool } = result;
  put('pool', pool.figures.sroi);
  for (const { case: of, share, sroi_without: without } of pool.members) {
    put(`pool.share.${of.id}`, share);
    put(`pool.sroi_without.${of.id}`, without);
  }
  return figures;
}

/** What a case stands for by itself, and what each of its lines adds and is reckoned with. */
function furtherOf(of: CaseResult): readonly (readonly [string, Outcome])[] {
  const { id, illustration } = of.case;
  const settings = (owner: string, all: Readonly<Record<string, UsedSetting | undefined>>) =>
    Object.entries(all).flatMap(([name, setting]) =>
      setting ? [[`${owner}.${name}`, setting.outcome] as const] : [],
    );
  return [
    [id, illustration ? of.figures.gain : of.figures.sroi],
    [`${id}.clients`, of.clients],
    [`${id}.first_year_impact`, of.first_year_impact],
    ...settings(id, { discount_rate: of.discounting.rate, cost_per_client: of.cost_per_client }),
    ...of.lines.flatMap((line) => [
      [line.address, illustration ? line.gain : line.impact] as const,
      ...partsOf(line),
      [`${line.address}.kept_share`, line.kept_share] as const,
      ...settings(line.address, { ...line.settings }),
    ]),
    ...of.investment.flatMap((input) => [
      [input.address, input.present_value] as const,
      ...partsOf(input),
    ]),
  ];
}

function partsOf({
  address,
  amount,
  quantity,
}: Pick<LineResult, 'address' | 'amount' | 'quantity'>): readonly (readonly [string, Outcome])[] {
  const of = [`${address}.amount`, amount] as const;
  return quantity ? [of, [`${address}.quantity`, quantity]] : [of];
}
