import { calculateCases } from '../../engine/calculate.ts';
import type { CaseResult, Outcome } from '../../engine/result.ts';
import type { Decimal } from '../../model/decimal.ts';
import type { Portfolio } from '../../model/portfolio.ts';
import { type Pool, poolCases } from '../pool.ts';
import { blend } from './blend.ts';
import { type Change, changesOf } from './changes.ts';
import type { CasePair } from './pairs.ts';

/** Chosen changes: the inputs that stand as they are after, while all others stand as before. */
type Chosen = ReadonlySet<string>;

/** Figures of the states between before and after. */
export interface States {
  /** The changes that a case, or the pool, may rest on, in their order. */
  readonly changesOf: (owner: string) => readonly string[];
  /** How many years of lines are reckoned for a figure of a case, or of the pool. */
  readonly effortOf: (owner: string) => number;
  /** A figure of a case or of the pool; nothing where that state has none, or is at fault. */
  readonly figureAt: (owner: string, name: string, chosen: Chosen) => Decimal | undefined;
}

/** The states between two portfolios. Each is calculated once, by the engine like any other. */
export function createStates(
  before: Portfolio,
  after: Portfolio,
  pairs: readonly CasePair[],
  changes: readonly Change[],
): States {
  const relevant = new Map(
    pairs.map((pair) => [
      pair.id,
      changesOf(pair, before, after, changes).map(({ address }) => address),
    ]),
  );
  const ofPool = new Set([...[...relevant.values()].flat(), ...pairs.map(({ id }) => id)]);
  const known = new Map<string, CaseResult | undefined>();

  function caseAt(pair: CasePair, chosen: Chosen): CaseResult | undefined {
    const moved = (relevant.get(pair.id) ?? []).filter((address) => chosen.has(address));
    const key = [pair.id, ...moved].join('\n');
    if (known.has(key)) return known.get(key);
    const result = calculateSound(
      blend(before, after, pair, (address, was, is) => (chosen.has(address) ? is : was)),
    );
    known.set(key, result);
    return result;
  }

  function poolAt(chosen: Chosen): Pool | undefined {
    const there = pairs.filter(({ id, before, after }) => (chosen.has(id) ? after : before));
    const results = there.map((pair) => caseAt(pair, chosen));
    return results.every((result) => result !== undefined) ? poolCases(results) : undefined;
  }

  function effortOf(owner: string): number {
    const own = pairs.filter(({ id }) => owner === 'pool' || owner === id);
    const results = own.flatMap((pair) => [
      caseAt(pair, new Set()) ?? [],
      caseAt(pair, new Set(relevant.get(pair.id))) ?? [],
    ]);
    const lines = results.flat().flatMap((result) => [...result.lines, ...result.investment]);
    return (
      lines.reduce((years, { firstYear, lastYear }) => years + lastYear - firstYear + 1, 0) / 2
    );
  }

  const order = changes.map(({ address }) => address).filter((address) => ofPool.has(address));
  return {
    changesOf: (owner) => (owner === 'pool' ? order : (relevant.get(owner) ?? [])),
    effortOf,
    figureAt: (owner, name, chosen) => {
      const pair = pairs.find(({ id }) => id === owner);
      const result = owner === 'pool' ? poolAt(chosen) : pair && caseAt(pair, chosen);
      const figures: Readonly<Record<string, Outcome>> = result?.figures ?? {};
      return figures[name]?.value;
    },
  };
}

/** The result of the only case, unless there is an error in it. */
function calculateSound(portfolio: Portfolio): CaseResult | undefined {
  const { cases, diagnostics } = calculateCases(portfolio);
  // A derivation explains a figure as the files have it, which an intermediate state is not.
  const isSound = diagnostics.every(
    ({ severity, code }) => severity !== 'error' || code === 'derivation-differs',
  );
  return isSound ? cases[0] : undefined;
}
