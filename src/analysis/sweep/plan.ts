import type { Diagnostic } from '../../model/diagnostic.ts';
import { PLAIN_LOOPS } from '../../model/formula/columns/loops.ts';
import type { Override } from '../../model/override/override.ts';
import type { Portfolio } from '../../model/portfolio.ts';
import type { FigureName } from '../../model/published.ts';
import type { NamedScenario } from '../../model/scenario.ts';
import type { Varied } from '../../model/vary/varied.ts';
import { type Axis, axisOf, axisOfPoints, axisOfScenarios } from './axis.ts';
import {
  blocksOf,
  capacityFor,
  columnsOf,
  type LoopsSource,
  MOST_VARIANTS,
  type SweepBlock,
  type TreesAt,
} from './blocks.ts';
import type { SweepMethod } from './choices.ts';
import { type FixedConventions, fixedConventions } from './conventions.ts';
import { faultsOfPoints } from './faults.ts';
import { judgeVariants } from './judge.ts';
import type { RoundedColumn } from './rounding.ts';
import { type Design, tilingOf } from './tiles.ts';
import { createVariant, type Owner, type Variant } from './variant.ts';

/** What a sweep varies, and what it asks of each point. */
export interface SweepRequest {
  readonly varied: readonly Varied[];
  /** Put side by side with the files as they are; the first axis. */
  readonly scenarios?: readonly NamedScenario[] | undefined;
  /** Every combination of values, or the first of all, the second of all, and so on. */
  readonly design?: Design | undefined;
  /** Chooses so many points of the ranges instead; all axes are ranges then. */
  readonly sample?: Sample | undefined;
  readonly figures?: readonly FigureName[] | undefined;
  /** Decimals of every figure, or `exact` for all 40 digits. */
  readonly decimals?: number | 'exact' | undefined;
  /** What was put in the portfolio before, and must move some figure at some point. */
  readonly put?: readonly Override[] | undefined;
}

/** Points that a design chooses. */
export interface Sample extends Sampled {
  readonly points: number;
  /** Fills one coordinate, by the number of its axis. */
  readonly fill: (axis: number, out: Float64Array, start: number) => void;
}

/** How the points were chosen. */
interface Sampled {
  readonly method: SweepMethod;
  readonly seed: number;
}

/** A sweep that can be run: its axes, its points, and whose figures it gives. */
export interface SweepPlan {
  readonly axes: readonly Axis[];
  /** What the column of each axis is called: its name, but where another column is called so. */
  readonly heads: readonly string[];
  /** Whose figures they are: the cases, and last the pool. */
  readonly owners: readonly Owner[];
  readonly figures: readonly FigureName[];
  readonly decimals: number | 'exact';
  readonly points: number;
  readonly design: Design;
  /** Present where a design chose the points. */
  readonly sampled?: Sampled | undefined;
  /** What all figures rest on, at every point. */
  readonly conventions: FixedConventions;
  /** The index in an axis of the point of that number. */
  readonly indexAt: (axis: number, point: number) => number;
  /** The blocks of points, in order; each is overwritten by the next. */
  readonly blocks: () => Iterable<SweepBlock>;
  /** All points at once, for who keeps them in memory. */
  readonly columns: () => readonly RoundedColumn[];
}

/**
 * Plans a sweep of one portfolio. The figures of a point are those of a calculation with `--set`,
 * correctly rounded in every digit.
 *
 * @param source where the loops come from that work on columns
 * @returns no plan where a diagnostic is an error
 */
export function makePlan(
  portfolio: Portfolio,
  { varied, scenarios, sample, figures = ['sroi'], decimals = 6, put = [], ...asked }: SweepRequest,
  source: LoopsSource = () => () => PLAIN_LOOPS,
): { readonly plan?: SweepPlan | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const design = sample ? 'together' : (asked.design ?? 'grid');
  const axes = [
    ...(scenarios && scenarios.length > 0 ? [axisOfScenarios(scenarios)] : []),
    ...varied.map((one, axis) =>
      sample && one.range
        ? axisOfPoints(one, one.range, sample.points, (out, start) => sample.fill(axis, out, start))
        : axisOf(one),
    ),
  ];
  const tiling = tilingOf(axes, design, capacityFor(portfolio.cases.length));
  const variantAt = remembering(axes, (indexes) =>
    createVariant(portfolio, axes, indexes, figures),
  );
  // Numbers may be any of their values: only what decides the years makes other trees.
  const treesAt: TreesAt = (indexes) =>
    variantAt(indexes.map((index, axis) => (axes[axis]?.numbers ? 0 : index)));
  const judged = judgeVariants(axes, variantAt, put);
  const diagnostics = judged.isSound
    ? [...judged.diagnostics, ...faultsOfPoints({ axes, tiling, treesAt })]
    : judged.diagnostics;
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics };
  const first = treesAt(axes.map(() => 0));
  return {
    diagnostics,
    plan: {
      axes,
      heads: headsOf(axes, figures),
      owners: first.owners,
      figures,
      decimals,
      points: tiling.points,
      design,
      sampled: sample && { method: sample.method, seed: sample.seed },
      conventions: fixedConventions(first, judged.conventions),
      indexAt: tiling.indexAt,
      blocks: () => blocksOf(treesAt, axes, tiling, decimals, source),
      columns: () => columnsOf(treesAt, axes, tiling, decimals, source),
    },
  };
}

/** A parameter may be called like a figure. */
function headsOf(axes: readonly Axis[], figures: readonly FigureName[]): readonly string[] {
  const taken = new Set<string>(['case', ...figures]);
  return axes.map(({ name }) => {
    const head = taken.has(name) ? `varied.${name}` : name;
    taken.add(head);
    return head;
  });
}

/** The variant of a choice of values, kept for the next time that these are asked for. */
function remembering(axes: readonly Axis[], create: TreesAt): TreesAt {
  const known = new Map<string, Variant>();
  return (indexes) => {
    // A value that comes back, as a whole year that a design chooses, is the same variant.
    const key = indexes
      .map((index, axis) => (axes[axis]?.numbers ? index : axes[axis]?.text(index)))
      .join('\n');
    const before = known.get(key);
    if (before) return before;
    if (known.size >= MOST_VARIANTS) known.clear();
    const made = create(indexes);
    known.set(key, made);
    return made;
  };
}
