import type { LegalRange } from '../engine/legal.ts';
import { type Decimal, decimal, inResultDigits, isWithinRange, ZERO } from '../model/decimal.ts';
import { quotientIn } from '../model/formula/linear.ts';
import type { Input } from './inputs.ts';
import type { Switching, SwitchingValue } from './switching/found.ts';
import { narrow } from './switching/narrow.ts';
import { prune } from './switching/prune.ts';
import { type Sampled, sidesAt } from './switching/sample.ts';
import { isConstant, solve } from './switching/solve.ts';
import { stretchOf } from './switching/stretch.ts';
import { findSwitchingYear } from './switching/years.ts';
import type { Move, Owner, WhatIfs } from './what-if.ts';

/** What is asked: whose ratio, which input, and what is moved beside it. */
export interface Question {
  readonly owner: Owner;
  readonly input: Input;
  readonly target: Decimal;
  readonly beside?: readonly Move[] | undefined;
}

/**
 * Finds the switching value of an input. Where the ratio is (a + b·x) ÷ (c + d·x) in it, it is solved
 * exactly and tried; else (a rate, a drop-off of several years, a rounding) the legal range is looked
 * through for where the ratio passes the target, and each such place narrowed to 40 digits. Of what
 * decides the years every whole year is tried.
 */
export function findSwitching(question: Question, whatIfs: WhatIfs): Switching {
  const { owner, input, target, beside = [] } = question;
  const present = whatIfs.ask(beside);
  const tree = present.treeOf(owner, 'sroi');
  const { outcome } = present.answer(owner, 'sroi');
  if (!outcome.value) return { reason: 'no-ratio' };
  const at = (value: Decimal): Decimal | undefined =>
    whatIfs.ask([...beside, { input, to: () => value }]).answer(owner, 'sroi').outcome.value;
  if (input.decidesYears) return findSwitchingYear(input, target, outcome.value, at);

  const concerns = whatIfs.concernsOf(input);
  if (!concerns(tree)) return { reason: 'no-influence' };
  const figures = new Set(input.stated.map(({ figure }) => figure));
  const { evaluate } = present;
  const quotient = quotientIn(tree, { figures, concerns, evaluate });
  if (!quotient) {
    const formula = prune(tree, concerns, evaluate);
    return search({ formula, figures, evaluate, at }, question);
  }
  if (isConstant(quotient)) return { reason: 'no-influence' };
  const solved = solve(quotient, target);
  const found = solved && tried(solved, at, question);
  // It was solved for the conditions that hold now; where others do, it is no solution.
  return found?.isExact ? found : { reason: 'none-in-range' };
}

/**
 * Where an input is looked for: where it is legal; and what counts or costs something is not looked
 * for below 0, unless it stands or ranges there.
 */
function lookedFor({ legal, stated }: Input): LegalRange {
  if (legal.low) return legal;
  const values = stated.flatMap(({ value, range }) => (range ? [value, range.low] : [value]));
  return values.some((value) => value.isNegative()) ? legal : { ...legal, low: ZERO };
}

/** Looks through the legal range for the nearest value at which the ratio passes its target. */
function search(sampled: Sampled, question: Question): Switching {
  const { input, target } = question;
  const present = input.stated[0].value;
  const values = stretchOf(lookedFor(input), present);
  const sides = sidesAt(sampled, values, target);
  const found = values.flatMap((value, index): readonly SwitchingValue[] => {
    if (sides[index] === 0) return [tried(value, sampled.at, question) ?? []].flat();
    const next = values[index + 1];
    const [side, other] = [sides[index] ?? 0, sides[index + 1] ?? 0];
    if (!next || side * other >= 0) return [];
    return [passed(value, next, sampled.at, question) ?? []].flat();
  });
  const away = ({ value }: SwitchingValue): Decimal => value.minus(present).abs();
  const [nearest, ...others] = found.sort((a, b) => away(a).comparedTo(away(b)));
  if (!nearest) return { reason: 'none-in-range' };
  return { ...nearest, hasOthers: others.length > 0 };
}

/** Where between two values the ratio comes to the target, or jumps over it. */
function passed(
  low: Decimal,
  high: Decimal,
  at: Sampled['at'],
  question: Question,
): SwitchingValue | undefined {
  const { target, input } = question;
  const away = (x: Decimal): Decimal | undefined => at(x)?.minus(target);
  const [below, above] = [away(low), away(high)];
  if (!below || !above) return undefined;
  const bracket = narrow({ from: { x: low, y: below }, to: { x: high, y: above } }, away);
  if (!bracket) return undefined;
  const { from, to } = bracket;
  const met = tried(from.x, at, question);
  if (met?.isExact) return met;
  // A jump: the end that lies farther from the present value is on the other side of it.
  const present = input.stated[0].value;
  const isTo = to.x.minus(present).abs().greaterThan(from.x.minus(present).abs());
  return tried(isTo ? to.x : from.x, at, question);
}

/** A value that was found, with the ratio there; nothing where it is not legal, or makes what is not. */
function tried(found: Decimal, at: Sampled['at'], { input, target }: Question) {
  const { low, high } = lookedFor(input);
  const value = inResultDigits(found);
  const isLegal =
    isWithinRange(value) && !(low && value.lessThan(low)) && !(high && value.greaterThan(high));
  const ratio = isLegal ? at(value) : undefined;
  if (!ratio) return undefined;
  const size = target.abs().plus(1);
  const isExact = ratio.minus(target).abs().lessThan(size.times(ROUNDING));
  // What is left of a digit is of the value's own rounding.
  return { value, ratio: isExact ? target : ratio, isExact, hasOthers: false };
}

/** What 40 digits of a value may leave of its ratio, at most. */
const ROUNDING = decimal(`0.${'0'.repeat(24)}1`);
