import { outcomeOf } from '../engine/outcome.ts';
import type { LineResult, LineSettings, Outcome } from '../engine/result.ts';
import { GROUPS, type Group } from '../model/case.ts';
import { type Decimal, exactlyEqual } from '../model/decimal.ts';
import { createEvaluator, type Evaluate } from '../model/formula/evaluate.ts';
import { formula } from '../model/formula/template.ts';
import { type Formula, sum } from '../model/formula/tree.ts';

/** The deductions in the order in which each takes a share of what the one before it left. */
const DEDUCTIONS = [
  'deadweight',
  'attribution',
  'displacement',
] as const satisfies readonly (keyof LineSettings)[];
type Deduction = (typeof DEDUCTIONS)[number];

export type StepName = Group | Deduction | 'discounting' | 'gain' | 'impact' | 'present_value';

/** One bar from benefits to impact: a level that was reached, or a step to the next. */
export interface WaterfallStep {
  readonly name: StepName;
  readonly kind: 'total' | 'step';
  /** What it adds, below zero where it takes away; of a total, the total. */
  readonly amount: Outcome;
  /** What there is once it is added. */
  readonly level: Outcome;
  /** The share that a deduction takes, where it is the same for all lines. */
  readonly share?: Decimal | undefined;
}

/** A case, or the pool with the lines of all its cases. */
interface Whole {
  readonly lines: readonly LineResult[];
  readonly figures: Readonly<Record<'gain' | 'impact' | 'present_value', Outcome>>;
}

/**
 * How benefits become impact, over all years: the groups add up to the gain, the deductions take
 * their shares one after another to leave the impact, and discounting leaves the present value.
 * Groups without lines and deductions of zero are left out.
 */
export function waterfallOf({ lines, figures }: Whole): readonly WaterfallStep[] {
  // Sums and shares of figures that were sound bring no faults of their own.
  const evaluate = createEvaluator(() => undefined);
  const ofGroups = GROUPS.flatMap((group) => {
    const own = lines.filter(({ line }) => line.group === group);
    return own.length === 0 ? [] : [{ name: group, of: sum(own.map(({ gain }) => gain.formula)) }];
  });
  const ofDeductions = DEDUCTIONS.flatMap((name, index) => {
    const before = DEDUCTIONS.slice(0, index);
    const of = sum(lines.map((line) => takenBy(name, before, line)));
    const share = sharedBy(lines, name);
    return isZero(of, evaluate) ? [] : [{ name, of, share }];
  });
  const discounting = {
    name: 'discounting',
    of: formula`${figures.present_value.formula} - ${figures.impact.formula}`,
  } as const;
  const isDiscounted = !isZero(discounting.of, evaluate);
  const gain = ofGroups.map(({ of }) => of);
  const impact = [...gain, ...ofDeductions.map(({ of }) => of)];
  return [
    ...steps(ofGroups, [], evaluate),
    total('gain', figures.gain),
    ...steps(ofDeductions, gain, evaluate),
    total('impact', figures.impact),
    ...(isDiscounted
      ? [...steps([discounting], impact, evaluate), total('present_value', figures.present_value)]
      : []),
  ];
}

interface Step {
  readonly name: StepName;
  readonly of: Formula;
  readonly share?: Decimal | undefined;
}

function steps(
  all: readonly Step[],
  before: readonly Formula[],
  evaluate: Evaluate,
): readonly WaterfallStep[] {
  return all.map(({ name, of, share }, index) => {
    const reached = [...before, ...all.slice(0, index + 1).map((step) => step.of)];
    return {
      name,
      kind: 'step',
      amount: outcomeOf(of, evaluate),
      level: outcomeOf(sum(reached), evaluate),
      share,
    };
  });
}

function total(name: StepName, amount: Outcome): WaterfallStep {
  return { name, kind: 'total', amount, level: amount };
}

/** What a deduction takes of a line: its share of what the deductions before it left. */
function takenBy(name: Deduction, before: readonly Deduction[], line: LineResult): Formula {
  const left = before.reduce(
    (rest, other) => formula`${rest} * (1 - ${line.settings[other].outcome.formula})`,
    line.gain.formula,
  );
  return formula`-${left} * ${line.settings[name].outcome.formula}`;
}

function isZero(of: Formula, evaluate: Evaluate): boolean {
  return outcomeOf(of, evaluate).value?.isZero() === true;
}

function sharedBy(lines: readonly LineResult[], name: Deduction): Decimal | undefined {
  const [first, ...others] = lines.map(({ settings }) => settings[name].outcome.value);
  const isShared = first && others.every((other) => other && exactlyEqual(first, other));
  return isShared ? first : undefined;
}
