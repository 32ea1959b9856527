import type { CaseResult, Outcome } from '../../engine/result.ts';
import type { Decimal } from '../../model/decimal.ts';
import type { Diagnostic, Report } from '../../model/diagnostic.ts';
import { createEvaluator, type Evaluate } from '../../model/formula/evaluate.ts';
import type { Figure, Formula } from '../../model/formula/tree.ts';
import { restingOn } from '../../model/formula/walk.ts';
import { applyOverrides } from '../../model/override/apply.ts';
import type { Override } from '../../model/override/override.ts';
import { applyScenario } from '../../model/override/scenario.ts';
import type { Place } from '../../model/place.ts';
import type { Portfolio } from '../../model/portfolio.ts';
import type { FigureName } from '../../model/published.ts';
import { calculate, type PortfolioResult } from '../calculate.ts';
import { statedFigures } from '../stated.ts';
import type { Axis } from './axis.ts';

/** Whose figures a row holds: a case, or the pool. */
export interface Owner {
  readonly id: string;
  readonly case?: CaseResult['case'] | undefined;
}

/**
 * The portfolio with its years decided and every number that varies in its place: the trees that
 * points are reckoned by.
 */
export interface Variant {
  readonly result: PortfolioResult;
  readonly owners: readonly Owner[];
  /** The formula of each figure, owner by owner; none where an owner has no such figure. */
  readonly roots: readonly (Formula | undefined)[];
  /** The figures that the axes move, each with the number of its axis. */
  readonly inputs: ReadonlyMap<Figure, number>;
  /** The values of what does not vary. */
  readonly evaluate: Evaluate;
  /** The exact values at a point: one for each axis, in their order. */
  readonly exactAt: (values: readonly (Decimal | undefined)[], report?: Report) => Evaluate;
  /** What its scenario sets and must move some figure, since all that might use it is here. */
  readonly ofScenario: readonly Override[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes the trees for one choice of values.
 *
 * @param indexes the value of each axis by its index; where an axis varies a number, any of its
 *   values serves
 * @param figures the names of the figures asked for
 */
export function createVariant(
  portfolio: Portfolio,
  axes: readonly Axis[],
  indexes: readonly number[],
  figures: readonly FigureName[],
): Variant {
  const placed = overridesOf(axes, indexes);
  const overrides = placed.map(({ override }) => override);
  const named = axes.flatMap(({ scenarios }, axis) => scenarios?.[indexes[axis] ?? 0] ?? []);
  const [scenario] = named;
  const under = scenario && applyScenario([portfolio], scenario, overrides);
  const applied = applyOverrides(under?.portfolios ?? [portfolio], overrides);
  const [changed = portfolio] = applied.portfolios;
  const result = calculate(changed);
  const inputs = inputsOf(result, placed, axes);
  const owners = ownersOf(result);
  const outcomes = owners.flatMap(({ outcomes: of }) => figures.map((name) => of[name]));
  const silent = (): void => undefined;
  const evaluate = createEvaluator(silent);
  const concerns = restingOn(new Set(inputs.keys()));
  return {
    result,
    owners: owners.map(({ owner }) => owner),
    roots: outcomes.map((outcome) => outcome?.formula),
    inputs,
    evaluate,
    exactAt: (values, report = silent) => {
      const of = [...inputs].flatMap(([figure, axis]) => {
        const value = values[axis];
        return value ? [[figure, value] as const] : [];
      });
      return createEvaluator(report, { values: new Map(of), concerns, otherwise: evaluate });
    },
    ofScenario: scenario?.owner === 'pool' && !portfolio.complete ? [] : (under?.overrides ?? []),
    diagnostics: [...(under?.diagnostics ?? []), ...applied.diagnostics, ...result.diagnostics],
  };
}

interface Placed {
  readonly axis: number;
  readonly override: Override;
}

function overridesOf(axes: readonly Axis[], indexes: readonly number[]): readonly Placed[] {
  return axes.flatMap(({ varied, label }, axis): readonly Placed[] => {
    const index = indexes[axis] ?? 0;
    if (!varied) return [];
    const { address, addressPlace, source, place, values } = varied;
    // A place of its own, by which the figure is found again that this override became.
    const textPlace: Place = { ...(values.at(index)?.place ?? place) };
    const text = asWritten(label(index));
    return [{ axis, override: { address, text, source, addressPlace, textPlace } }];
  });
}

/** In files `1.125` is refused, since it could mean thousands; `1.1250` is the same and plain. */
function asWritten(text: string): string {
  return /^\d{1,3}\.\d{3}$/.test(text) ? `${text}0` : text;
}

/** The figures that the overrides of the axes became. */
function inputsOf(
  { portfolio }: PortfolioResult,
  placed: readonly Placed[],
  axes: readonly Axis[],
): ReadonlyMap<Figure, number> {
  const byPlace = new Map(
    placed
      .filter(({ axis }) => axes[axis]?.numbers)
      .map(({ axis, override }) => [override.textPlace, axis]),
  );
  return new Map(
    statedFigures(portfolio).flatMap(({ figure }) => {
      const axis = byPlace.get(figure.place);
      return axis === undefined ? [] : [[figure, axis] as const];
    }),
  );
}

interface Owned {
  readonly owner: Owner;
  readonly outcomes: Readonly<Partial<Record<FigureName, Outcome>>>;
}

/** The cases that have a ratio, and last the pool. */
function ownersOf({ cases, pool }: PortfolioResult): readonly Owned[] {
  const counted = cases.filter(({ case: of }) => !of.illustration);
  return [
    ...counted.map(({ case: of, figures }) => ({
      owner: { id: of.id, case: of },
      outcomes: figures,
    })),
    ...(pool ? [{ owner: { id: 'pool' }, outcomes: pool.figures }] : []),
  ];
}
