import { restingOn } from '../../model/formula/walk.ts';
import type { Conventions } from '../conventions.ts';
import type { Variant } from './variant.ts';

/** The conventions of a sweep: what holds at every point, and what does not. */
export interface FixedConventions {
  /** Those of the first point. */
  readonly common: Conventions;
  /** The ones that the sweep moves, so that no single value can be told. */
  readonly moved: ReadonlySet<keyof Conventions>;
}

/**
 * Which conventions hold at every point: those that rest on nothing that varies, and are the same
 * whichever value is put in place.
 *
 * @param first the trees of the first point
 * @param all the conventions with each value that was put in place by itself
 */
export function fixedConventions(first: Variant, all: readonly Conventions[]): FixedConventions {
  const { conventions: common, cases } = first.result;
  const names = Object.keys(common) as readonly (keyof Conventions)[];
  const concerns = restingOn(new Set(first.inputs.keys()));
  const lines = cases.flatMap((one) => one.lines);
  const formulas = {
    deadweight: lines.map(({ settings }) => settings.deadweight.outcome),
    attribution: lines.map(({ settings }) => settings.attribution.outcome),
    displacement: lines.map(({ settings }) => settings.displacement.outcome),
    drop_off: lines.map(({ settings }) => settings.drop_off.outcome),
    kept_share: lines.map(({ kept_share }) => kept_share),
    cost_per_client: cases.flatMap(({ cost_per_client }) => cost_per_client?.outcome ?? []),
    discount_rate: cases.map(({ discounting }) => discounting.rate.outcome),
  };
  const isMoved = (name: keyof Conventions): boolean => {
    if (name in formulas) {
      const outcomes = formulas[name as keyof typeof formulas];
      if (outcomes.some(({ formula }) => concerns(formula))) return true;
    }
    const texts = all.map((conventions) => JSON.stringify(conventions[name]));
    return new Set(texts).size > 1;
  };
  return { common, moved: new Set(names.filter(isMoved)) };
}
