import { type LegalRange, legalRange } from '../engine/legal.ts';
import type { CaseResult } from '../engine/result.ts';
import type { InvestmentLine, Line } from '../model/case.ts';
import type { Decimal } from '../model/decimal.ts';
import { createEvaluator, type Evaluate, isReason } from '../model/formula/evaluate.ts';
import { type Figure, type Formula, type Named, named } from '../model/formula/tree.ts';
import { partsOf } from '../model/formula/walk.ts';
import { mentionsYear } from '../model/formula/year.ts';
import type { PortfolioResult } from './calculate.ts';
import { findInForce } from './in-force.ts';
import { type Stated, statedFigures } from './stated.ts';

/**
 * A figure of the files that results rest on and that can be moved by itself. What several files
 * state under one address is one input: two parameter files may both state `deadweight`.
 */
export interface Input {
  /** As `--set` takes it: `deadweight`, `casus-1.benefits.payroll`. */
  readonly address: string;
  /** Its statements that are in force. */
  readonly stated: readonly [StatedInput, ...StatedInput[]];
  /** The line or the input of a case that it is a part of: its amount or another field. */
  readonly line?: Line | InvestmentLine | undefined;
  readonly legal: LegalRange;
  /**
   * Whether it decides which years there are (a duration, a start, a horizon, the last year that is
   * not discounted): its values are whole, and results have to be calculated again with it.
   */
  readonly decidesYears: boolean;
  /** The cases with a figure that rests on it, illustrations too. */
  readonly cases: readonly CaseResult[];
}

/** One statement of an input. */
export interface StatedInput {
  readonly figure: Figure;
  /** The figure by its name in formulas, with the names in its own bound. */
  readonly node: Named;
  readonly value: Decimal;
  /** The range that it states for itself. */
  readonly range?: InputRange | undefined;
  /** What the names in its range and its distribution mean. */
  readonly scope: Stated['scope'];
  /** The cases that rest on this statement of it. */
  readonly cases: readonly CaseResult[];
}

interface InputRange {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** A figure that no what-if can move by itself, as it has no one value that says what would be. */
export interface Unmoved {
  readonly address: string;
  /**
   * `year`: its formula uses the year `t`. `horizons`: there are several. `clients`: the case does
   * not say whether its amounts are of one client or of all, so that it can only have one.
   */
  readonly because: 'year' | 'horizons' | 'clients';
}

/**
 * The inputs of a portfolio, in the order of its files. A figure is one when its formula names no
 * other figure, or when it states a range or a distribution of its own. What only passes on a
 * parameter (`vat: vat_uplift`) is the parameter's matter, and so is a range that it takes over.
 */
export function findInputs(result: PortfolioResult): readonly Input[] {
  return sortInputs(result).inputs;
}

/** The same, with what stands alone and can not be moved. */
export function sortInputs(result: PortfolioResult): {
  readonly inputs: readonly Input[];
  readonly unmoved: readonly Unmoved[];
} {
  const inForce = findInForce(result);
  // What could be at fault was told when the portfolio was calculated.
  const evaluate = createEvaluator(() => undefined);
  const lines = linesByAddress(result);
  const found = new Map<string, Stated[]>();
  const unmoved = new Map<string, Unmoved>();
  for (const stated of statedFigures(result.portfolio)) {
    const { address, figure } = stated;
    if (!inForce.has(figure) || !standsAlone(stated)) continue;
    const because = whyUnmoved(stated, result);
    if (because) unmoved.set(address, { address, because });
    if (because) continue;
    const known = found.get(address);
    if (!known) found.set(address, [stated]);
    // A file that extends another shares its figures with it.
    else if (!known.some((other) => other.figure === figure)) known.push(stated);
  }
  const inputs = [...found].flatMap(([address, all]): readonly Input[] => {
    const [head] = all;
    const [first, ...more] = all.flatMap((stated) =>
      statementOf(stated, inForce.get(stated.figure)?.cases ?? [], evaluate),
    );
    if (!first || !head) return [];
    return [
      {
        address,
        stated: [first, ...more],
        line: lines.get(address.split('.').slice(0, 3).join('.')),
        legal: legalRange(head),
        decidesYears: all.some(({ figure }) => inForce.get(figure)?.decidesYears),
        cases: [...new Set([first, ...more].flatMap(({ cases }) => cases))],
      },
    ];
  });
  return { inputs, unmoved: [...unmoved.values()] };
}

function statementOf(
  stated: Stated,
  cases: readonly CaseResult[],
  evaluate: Evaluate,
): readonly StatedInput[] {
  const { name, address, figure, scope } = stated;
  const known = name === undefined ? undefined : scope.lookUp(name);
  const node = known ?? named(address, scope.bind(figure.formula), figure);
  const value = evaluate(node);
  if (isReason(value)) return [];
  return [{ figure, node, value, range: rangeOf(stated, evaluate), scope, cases }];
}

function rangeOf(stated: Stated, evaluate: Evaluate): InputRange | undefined {
  const { figure, scope } = stated;
  if (!figure.range || !isOwn(stated, 'range')) return undefined;
  const [low, high] = [figure.range.low, figure.range.high].map((end) => evaluate(scope.bind(end)));
  if (low === undefined || high === undefined || isReason(low) || isReason(high)) return undefined;
  return { low, high };
}

/** Whether a figure answers for itself: it names no other, or says what else it may be. */
function standsAlone(stated: Stated): boolean {
  const { figure, scope } = stated;
  const names = namesWithin(figure.formula).filter((name) => name !== 't' || scope.lookUp('t'));
  return names.length === 0 || isOwn(stated, 'range') || isOwn(stated, 'distribution');
}

function whyUnmoved(
  { figure, address, case: of, scope }: Stated,
  { portfolio }: PortfolioResult,
): Unmoved['because'] | undefined {
  if (mentionsYear(figure.formula) && !scope.lookUp('t')) return 'year';
  if (address === `${of.id}.clients` && of.amounts === undefined) return 'clients';
  const levels = [of.settings, portfolio.settings, of.parameters.settings];
  const horizons = levels.flatMap((level) =>
    level.horizons?.includes(figure) ? [level.horizons] : [],
  );
  return horizons.some(({ length }) => length > 1) ? 'horizons' : undefined;
}

function namesWithin(formula: Formula): readonly string[] {
  return formula.kind === 'reference' ? [formula.name] : partsOf(formula).flatMap(namesWithin);
}

/** Whether a figure says itself what else it may be: a line takes that over from its parameter. */
function isOwn({ figure, scope }: Stated, what: 'range' | 'distribution'): boolean {
  const { formula, [what]: stated } = figure;
  if (stated === undefined) return false;
  if (formula.kind !== 'reference') return true;
  return scope.lookUp(formula.name)?.figure?.[what] !== stated;
}

function linesByAddress({ cases }: PortfolioResult): ReadonlyMap<string, Line | InvestmentLine> {
  return new Map(
    cases.flatMap(({ lines, investment }) =>
      [...lines, ...investment].map(({ address, line }) => [address, line] as const),
    ),
  );
}
