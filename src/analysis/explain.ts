import type { CaseResult } from '../engine/result.ts';
import { createScope } from '../model/formula/bind.ts';
import { createEvaluator } from '../model/formula/evaluate.ts';
import { type Step, trailOf } from '../model/formula/trail.ts';
import type { Formula, Named } from '../model/formula/tree.ts';
import type { PortfolioResult } from './calculate.ts';

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
 *   `casus-1.benefits.payroll` (what the line adds), `pool`, `pool.gain`
 * @returns nothing when no figure has that address
 */
export function explain(result: PortfolioResult, address: string): Explanation | undefined {
  const found = figuresOf(result).get(address);
  if (!found) return undefined;
  const [formula, of] = found;
  // Whatever could be at fault was reported when the result was calculated.
  const silent = (): void => undefined;
  const evaluate = createEvaluator(silent);
  const known = new Map(of ? [...of.case.parameters.values, ...of.case.values] : []);
  const settings = of ? [...of.case.parameters.settings.figures, ...of.case.settings.figures] : [];
  const scope = createScope(new Map([...known, ...settings]), silent);
  return { address, case: of?.case, trail: trailOf(formula, evaluate, scope.bind) };
}

/** Every address that can be explained. */
export function explainable(result: PortfolioResult): readonly string[] {
  return [...figuresOf(result).keys()];
}

function figuresOf(result: PortfolioResult): Map<string, readonly [Named, CaseResult | undefined]> {
  const figures = new Map<string, readonly [Named, CaseResult | undefined]>();
  const put = (address: string, formula: Formula, of?: CaseResult): void => {
    if (formula.kind === 'named') figures.set(address, [formula, of]);
  };
  for (const of of result.cases) {
    const { id, illustration } = of.case;
    const headline = illustration ? of.figures.gain : of.figures.sroi;
    put(id, headline.formula, of);
    for (const [name, { formula }] of Object.entries(of.figures)) put(`${id}.${name}`, formula, of);
    for (const { address, impact, gain } of of.lines) {
      put(address, (illustration ? gain : impact).formula, of);
    }
    for (const { address, present_value } of of.investment) put(address, present_value.formula, of);
  }
  if (result.pool) {
    put('pool', result.pool.figures.sroi.formula);
    for (const [name, { formula }] of Object.entries(result.pool.figures)) {
      put(`pool.${name}`, formula);
    }
  }
  return figures;
}
