import type { Case } from '../model/case.ts';
import { type Decimal, inResultDigits, ONE, ZERO } from '../model/decimal.ts';
import type { PortfolioResult } from './calculate.ts';
import { type Input, type StatedInput, sortInputs, type Unmoved } from './inputs.ts';
import { type Bar, barOf, headlineOf, type Standing, WEAK } from './sensitivity/bar.ts';
import { endsOf } from './sensitivity/ends.ts';
import { type TwoWay, twoWayGrid } from './sensitivity/two-way.ts';
import { findSwitching } from './switching.ts';
import { pooledCases, type WhatIfFigure } from './what-if/totals.ts';
import { createWhatIfs, type Owner } from './what-if.ts';

/** What the figures of a portfolio rest on most, input by input. */
export interface Sensitivity {
  readonly result: PortfolioResult;
  /** The ratio that switching values lead to. */
  readonly target: Decimal;
  /** The share of the figure below which a swing is called too weak to matter. */
  readonly weakBelow: Decimal;
  /** What can not be moved by itself. */
  readonly unmoved: readonly Unmoved[];
  /** Each case that is no illustration, and last the pool of several. */
  readonly owners: readonly OwnerSensitivity[];
  /** The two strongest inputs of an owner moved together: made when it is asked for. */
  readonly twoWay: (owner: OwnerSensitivity) => TwoWay | undefined;
}

export interface OwnerSensitivity {
  /** Absent of the pool. */
  readonly case?: Case | undefined;
  readonly standing: Standing;
  /** The ratio; the net value where there is no ratio, and then there are no switching values. */
  readonly headline: WhatIfFigure;
  /** The inputs that it rests on, the widest swing of the headline first. */
  readonly bars: readonly Bar[];
  /** The same, the widest swing of the net value first. */
  readonly byNetValue: readonly Bar[];
}

/**
 * Moves every input of a portfolio by itself from its low to its high value, and finds the value at
 * which each ratio comes to the target: exactly, all else staying as it is. What cases share is
 * moved once for all of them.
 *
 * @param target the ratio that switching values lead to, 1 unless another is asked for
 * @param reached is told which share of the inputs has been moved, as thousands take a while
 */
export function sensitivity(
  result: PortfolioResult,
  target: Decimal = ONE,
  reached?: (share: number) => void,
): Sensitivity {
  const whatIfs = createWhatIfs(result);
  const pooled = new Set(pooledCases(result));
  const owners = ownersOf(result, pooled.size);
  const standings = new Map(owners.map((owner) => [owner, standingOf(owner, result)] as const));
  const bars = new Map(owners.map((owner) => [owner, [] as Bar[]] as const));
  const statedFor = (owner: Owner, { stated }: Input): readonly StatedInput[] =>
    stated.filter(({ cases }) =>
      owner === 'pool' ? cases.some((one) => pooled.has(one)) : cases.includes(owner),
    );

  const { inputs, unmoved } = sortInputs(result);
  for (const [index, input] of inputs.entries()) {
    reached?.(index / inputs.length);
    const ends = endsOf(input);
    const [low, high] = [
      whatIfs.ask([{ input, to: ends.low }]),
      whatIfs.ask([{ input, to: ends.high }]),
    ];
    for (const owner of [...input.cases, 'pool' as const]) {
      const [standing, own] = [standings.get(owner), bars.get(owner)];
      const stated = standing && own ? statedFor(owner, input) : [];
      if (!standing || !own || stated.length === 0) continue;
      const switching = findSwitching({ owner, input, target }, whatIfs);
      own.push(barOf({ input, ends, low, high }, owner, stated, standing, switching));
    }
  }
  const found = owners.flatMap((owner) => {
    const [standing, own] = [standings.get(owner), bars.get(owner)];
    return standing && own ? [{ owner, of: sensitivityOf(owner, standing, own) }] : [];
  });
  return {
    result,
    target,
    weakBelow: WEAK,
    unmoved,
    owners: found.map(({ of }) => of),
    twoWay: (asked) => {
      const owner = found.find(({ of }) => of === asked)?.owner;
      return owner && twoWayGrid(owner, asked.bars, target, whatIfs);
    },
  };
}

function ownersOf({ cases }: PortfolioResult, pooled: number): readonly Owner[] {
  const counted = cases.filter((one) => !one.case.illustration);
  // The pool of a single case would say all of it once more.
  return pooled > 1 ? [...counted, 'pool'] : counted;
}

function standingOf(owner: Owner, { pool }: PortfolioResult): Standing | undefined {
  return owner === 'pool' ? pool?.figures : owner.figures;
}

function sensitivityOf(
  owner: Owner,
  { sroi, net_present_value }: Standing,
  bars: readonly Bar[],
): OwnerSensitivity {
  const standing = { sroi, net_present_value };
  const headline = headlineOf(standing);
  return {
    case: owner === 'pool' ? undefined : owner.case,
    standing,
    headline,
    bars: bySwing(bars, headline),
    byNetValue: bySwing(bars, 'net_present_value'),
  };
}

/** The widest first; those that swing alike, or not at all, stay in the order of the files. */
function bySwing(bars: readonly Bar[], figure: WhatIfFigure): readonly Bar[] {
  const swingOf = ({ swings }: Bar): Decimal => inResultDigits(swings[figure] ?? ZERO);
  return [...bars].sort((a, b) => swingOf(b).comparedTo(swingOf(a)));
}
