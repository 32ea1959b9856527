import { addUp, exactText, inResultDigits, ONE, ZERO } from '../model/decimal.ts';
import { fault, type Report } from '../model/diagnostic.ts';
import type { Distribution } from '../model/distribution.ts';
import type { Scope } from '../model/formula/bind.ts';
import type { Evaluate } from '../model/formula/evaluate.ts';
import type { Figure, Formula } from '../model/formula/tree.ts';
import { guard } from './guards.ts';
import { type LegalRange, SHARE } from './legal.ts';
import { outcomeOf } from './outcome.ts';
import type { Outcome } from './result.ts';

/**
 * Holds the range and the distribution of a figure to what they may be; of one without either it
 * says nothing.
 *
 * @param name the figure's own name or address
 * @param legal what its values may be
 * @param scope what the names in its formulas mean
 */
export type ExamineUncertainty = (
  name: string,
  figure: Figure,
  legal: LegalRange,
  scope: Scope,
) => void;

/** Makes the examiner of a run: each number is evaluated once. */
export function createUncertaintyExaminer(evaluate: Evaluate, report: Report): ExamineUncertainty {
  // A line may take over the range of its parameter, whose names mean what they mean there.
  const known = new Map<Formula, Outcome>();
  const refused = new Set<Formula>();

  return (name, { range, distribution, place }, legal, scope) => {
    const reckon = (stated: Stated): Reckoned => {
      const { formula } = stated;
      const outcome = known.get(formula) ?? outcomeOf(scope.bind(formula), evaluate);
      known.set(formula, outcome);
      return { ...stated, outcome, figure: { formula, place: formula.place ?? place } };
    };
    const parts = [
      ['range', range && endsOf(range)],
      ['distribution', distribution && numbersOf(distribution)],
    ] as const;
    for (const [part, stated] of parts) {
      if (!stated) continue;
      const numbers = stated.map(reckon);
      for (const number of numbers) {
        if (refused.has(number.formula)) continue; // for another figure with the same range
        examineNumber(`${name}.${part}`, number, legal, (diagnostic) => {
          refused.add(number.formula);
          report(diagnostic);
        });
      }
      examineOrder(numbers, report);
      examineChances(numbers, report);
    }
  };
}

/** A number as it is stated, and what it says. */
interface Stated {
  /** Its key: `low`, `p5`, `values.2.chance`. */
  readonly key: string;
  readonly formula: Formula;
  /** Bounds and percentiles stand in ascending order; those of a lognormal are above 0. */
  readonly role: 'bound' | 'percentile' | 'value' | 'mean' | 'spread' | 'chance';
}

interface Reckoned extends Stated {
  readonly outcome: Outcome;
  /** The number as a figure, since it is held to limits like one. */
  readonly figure: Figure;
}

function endsOf({ low, high }: { low: Formula; high: Formula }): readonly Stated[] {
  return [bound('low', low), bound('high', high)];
}

function numbersOf(of: Distribution<Formula>): readonly Stated[] {
  switch (of.kind) {
    case 'uniform':
      return endsOf(of);
    case 'triangular':
    case 'pert':
      return [bound('low', of.low), bound('most_likely', of.most_likely), bound('high', of.high)];
    case 'normal':
      return [
        { key: 'mean', formula: of.mean, role: 'mean' },
        { key: 'standard_deviation', formula: of.standard_deviation, role: 'spread' },
      ];
    case 'lognormal':
      return of.percentiles.map(({ at, value }) => ({
        key: `p${at}`,
        formula: value,
        role: 'percentile',
      }));
    case 'discrete':
      return of.values.flatMap(({ value, chance }, index): readonly Stated[] => [
        { key: `values.${index + 1}.value`, formula: value, role: 'value' },
        { key: `values.${index + 1}.chance`, formula: chance, role: 'chance' },
      ]);
    default:
      return of satisfies never;
  }
}

function bound(key: string, formula: Formula): Stated {
  return { key, formula, role: 'bound' };
}

function examineNumber(
  owner: string,
  { key, role, outcome, figure }: Reckoned,
  legal: LegalRange,
  report: Report,
): void {
  const name = `${owner}.${key}`;
  const { value } = outcome;
  if (role === 'percentile' && value && !value.greaterThan(ZERO)) {
    report(fault('not-above-zero', { name, value: exactText(value) }, figure.place));
  } else {
    guard(name, outcome, figure, limitsOf(role, legal), report);
  }
}

/** What a number may be in the distribution of a figure that may be `legal`. */
function limitsOf(role: Stated['role'], legal: LegalRange): LegalRange {
  switch (role) {
    case 'mean':
      return legal.whole ? { low: ZERO } : legal; // that of whole years need not be whole
    case 'spread':
      return legal.high && !legal.whole ? SHARE : { low: ZERO };
    case 'chance':
      return SHARE;
    default:
      return legal;
  }
}

/** A low end is not above a high one, and what is most likely lies between them. */
function examineOrder(numbers: readonly Reckoned[], report: Report): void {
  const ordered = numbers.filter(({ role }) => role === 'bound' || role === 'percentile');
  const [first, last] = [ordered[0], ordered.at(-1)];
  const [low, middle, high] = ordered;
  // Of three, one fault is enough: with its ends the wrong way round nothing can lie between.
  if (first && last && examinePair(first, last, report)) return;
  if (low && middle && high && !examinePair(low, middle, report)) {
    examinePair(middle, high, report);
  }
}

/** @returns whether they are the wrong way round */
function examinePair(a: Reckoned, b: Reckoned, report: Report): boolean {
  if (!a.outcome.value || !b.outcome.value) return false;
  const [low, high] = [inResultDigits(a.outcome.value), inResultDigits(b.outcome.value)];
  if (!low.greaterThan(high)) return false;
  report(
    fault(
      'low-above-high',
      { names: [a.key, b.key], values: [exactText(low), exactText(high)] },
      a.figure.place,
      [b.figure.place],
    ),
  );
  return true;
}

/** The chances of all values add up to 1; those that are no shares were told already. */
function examineChances(numbers: readonly Reckoned[], report: Report): void {
  const chances = numbers.filter(({ role }) => role === 'chance');
  const values = chances.flatMap(({ outcome: { value } }) =>
    value && !value.isNegative() && value.lessThanOrEqualTo(ONE) ? [value] : [],
  );
  const [first] = chances;
  if (!first || values.length < chances.length) return;
  const total = inResultDigits(addUp(values));
  if (total.equals(ONE)) return;
  const facts = {
    total: exactText(total),
    difference: exactText(total.minus(ONE).abs()),
    isShort: total.lessThan(ONE),
  };
  report(fault('chances-not-one', facts, first.figure.place));
}
