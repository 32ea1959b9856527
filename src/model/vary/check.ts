import { type Diagnostic, fault } from '../diagnostic.ts';
import type { Varied } from './varied.ts';

/** How the points of a sweep come about. */
export interface Points {
  /** The most points there may be. */
  readonly limit: number;
  /** How many a design chooses; absent where the values make them. */
  readonly points?: number | undefined;
  /** The first of all lists, the second of all lists, and so on. */
  readonly paired?: boolean | undefined;
  /** Scenarios beside the files as they are: the points are made for each. */
  readonly scenarios?: number | undefined;
}

/** What is wrong with the values of a sweep taken together, before any point is made. */
export function checkVaried(
  varied: readonly Varied[],
  { limit, points, paired = false, scenarios = 0 }: Points,
): readonly Diagnostic[] {
  if (points !== undefined) {
    const [first] = varied;
    return [
      ...varied.flatMap(({ range, address, place }) => {
        if (range && !range.step) return [];
        return [fault('not-a-range', { address, has: range ? 'step' : 'list' }, place)];
      }),
      ...tooMany(BigInt(points), limit, first),
    ];
  }
  const stepless = varied.filter(({ values }) => values.length === 0);
  if (stepless.length > 0) {
    return stepless.map(({ address, place }) => fault('range-without-step', { address }, place));
  }
  const counts = varied.map(({ values }) => BigInt(values.length));
  if (!paired) {
    const product = counts.reduce((all, count) => all * count, BigInt(scenarios + 1));
    return tooMany(product, limit, varied.at(-1));
  }
  const differing = listsThatDiffer(varied);
  return differing.length > 0 ? differing : tooMany(counts[0] ?? 0n, limit, varied[0]);
}

function listsThatDiffer([first, ...others]: readonly Varied[]): readonly Diagnostic[] {
  return others.flatMap(({ values, place, address }) => {
    if (!first || values.length === first.values.length) return [];
    const facts = {
      address,
      found: values.length,
      other: first.address,
      expected: first.values.length,
    };
    return [fault('lists-differ', facts, place, [first.place])];
  });
}

function tooMany(points: bigint, limit: number, last: Varied | undefined): readonly Diagnostic[] {
  if (points <= BigInt(limit)) return [];
  return [fault('too-many-points', { points: `${points}`, limit: `${limit}` }, last?.place)];
}
