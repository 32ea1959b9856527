import { outcomeOf } from '../engine/outcome.ts';
import type { CaseResult, Outcome } from '../engine/result.ts';
import { type Decimal, exactText } from '../model/decimal.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { createEvaluator, type Evaluate, type Value } from '../model/formula/evaluate.ts';
import type { Figure, Formula } from '../model/formula/tree.ts';
import type { PortfolioResult } from './calculate.ts';
import type { Input, StatedInput } from './inputs.ts';
import { type Concerned, type Concerns, concerning, totalsOf } from './what-if/concerns.ts';
import { createGuard } from './what-if/guard.ts';
import { createRecalculation } from './what-if/recalculate.ts';
import { createPoolTotals, type WhatIfFigure } from './what-if/totals.ts';

/** Whose figures are asked for: a case, or the pool. */
export type Owner = CaseResult | 'pool';

/** Another value for each statement of an input, legal for it. */
export interface Move {
  readonly input: Input;
  readonly to: (stated: StatedInput) => Decimal;
}

/** What a figure would be; where something is at fault with it, no figure and what that is. */
export interface Answer {
  readonly outcome: Outcome;
  readonly faults: readonly Diagnostic[];
}

/** A portfolio as it would be. */
export interface WhatIf {
  readonly answer: (owner: Owner, figure: WhatIfFigure) => Answer;
  /** The formula of a figure. */
  readonly treeOf: (owner: Owner, figure: WhatIfFigure) => Formula;
  /** What formulas come to. */
  readonly evaluate: Evaluate;
}

/** The what-ifs of one result, which share all that does not move. */
export interface WhatIfs {
  readonly ask: (moves: readonly Move[]) => WhatIf;
  /** Whether a formula rests on an input. */
  readonly concernsOf: (input: Input) => Concerns;
}

/**
 * Answers what figures would be with other values for some inputs, all else staying as it is:
 * exactly what a calculation with these values gives, but that only what rests on them is reckoned
 * again. Where an input decides which years there are, the cases that rest on it are calculated anew.
 */
export function createWhatIfs(result: PortfolioResult): WhatIfs {
  // Whatever is at fault without any move was told when the portfolio was calculated.
  const base = createEvaluator(() => undefined);
  const pool = createPoolTotals(result);
  const totals = totalsOf(result.cases);
  const guard = createGuard(result);
  const concernedBy = remembering((inputs) => {
    const figures = inputs.flatMap(({ stated }) => stated.map(({ figure }) => figure));
    const cases = new Set(inputs.flatMap((input) => input.cases));
    return { formula: concerning(new Set(figures), totals, cases), cases };
  });
  let ofYear: { readonly input: Input; readonly byValue: Map<string, WhatIf> } | undefined;

  /** A plan that is calculated anew serves every owner that asks for it. */
  function ask(moves: readonly Move[]): WhatIf {
    const [only, ...others] = moves;
    if (!only?.input.decidesYears || others.length > 0) return askAnew(moves);
    if (ofYear?.input !== only.input) ofYear = { input: only.input, byValue: new Map() };
    const key = only.input.stated.map((stated) => exactText(only.to(stated))).join(' ');
    const known = ofYear.byValue.get(key) ?? askAnew(moves);
    ofYear.byValue.set(key, known);
    return known;
  }

  function askAnew(moves: readonly Move[]): WhatIf {
    const ofYears = moves.filter(({ input }) => input.decidesYears);
    const ofNumbers = moves.filter(({ input }) => !input.decidesYears);
    const isAnew = ofYears.length > 0;
    const rests = concernedBy(ofNumbers.map(({ input }) => input));
    const recalculated = concernedBy(ofYears.map(({ input }) => input));
    const anew = createRecalculation(result.portfolio, valuesOf(ofYears), recalculated.cases);
    // Where no number moves, the figures of a case that was calculated anew are what they are; else
    // its tree is reckoned, and forgotten with this what-if.
    const settled = (part: Formula): Value | undefined =>
      ofNumbers.length === 0 ? anew.valueOf(part) : undefined;
    const concerns: Concerns = (part) => {
      if (!isAnew || totals.has(part) || pool.sums.has(part)) return rests.formula(part);
      return settled(part) === undefined;
    };
    const faults: Diagnostic[] = [];
    const evaluate = createEvaluator((fault) => faults.push(fault), {
      values: valuesOf(ofNumbers),
      concerns,
      otherwise: (part) => settled(part) ?? base(part),
    });

    function treeOf(owner: Owner, figure: WhatIfFigure): Formula {
      if (owner !== 'pool') return anew.caseOf(owner).result.figures[figure].formula;
      return pool.treeOf(figure, isAnew ? (one) => anew.caseOf(one).result : undefined);
    }

    function faultsIn(one: CaseResult): readonly Diagnostic[] {
      const { result: of, faults: ofCase } = anew.caseOf(one);
      return ofNumbers.length === 0 ? ofCase : [...ofCase, ...guard(of, evaluate, concerns)];
    }

    function answer(owner: Owner, figure: WhatIfFigure): Answer {
      const isMoved = (one: CaseResult): boolean =>
        rests.cases.has(one) || recalculated.cases.has(one);
      const own = owner === 'pool' ? pool.cases : [owner];
      const guarded = own.filter(isMoved).flatMap(faultsIn);
      const outcome = outcomeOf(treeOf(owner, figure), evaluate);
      // What an earlier answer found at fault is not reckoned twice, and told with this one too.
      const found = outcome.reason === 'unread' ? [...guarded, ...faults] : guarded;
      if (found.length === 0) return { outcome, faults: [] };
      return { outcome: { formula: outcome.formula, reason: 'unread' }, faults: found };
    }

    return { answer, treeOf, evaluate };
  }

  return { ask, concernsOf: (input) => concernedBy([input]).formula };
}

/** Moves of the same inputs come one after another, and concern the same formulas. */
function remembering(
  find: (inputs: readonly Input[]) => Concerned,
): (inputs: readonly Input[]) => Concerned {
  const none = find([]);
  let last: { readonly key: string; readonly concerned: Concerned } | undefined;
  return (inputs) => {
    if (inputs.length === 0) return none;
    const key = inputs.map(({ address }) => address).join(' ');
    if (last?.key !== key) last = { key, concerned: find(inputs) };
    return last.concerned;
  };
}

function valuesOf(moves: readonly Move[]): ReadonlyMap<Figure, Decimal> {
  return new Map(
    moves.flatMap(({ input, to }) =>
      input.stated.map((stated) => [stated.figure, to(stated)] as const),
    ),
  );
}
