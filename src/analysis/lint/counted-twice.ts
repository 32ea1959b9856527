import type { CaseResult, LineResult } from '../../engine/result.ts';
import { exactlyEqual } from '../../model/decimal.ts';
import type { PortfolioResult } from '../calculate.ts';
import type { Found } from './finding.ts';

/**
 * Lines of two groups of a case with the same yearly value: one thing that may stand there under two
 * names. A benefit and an avoided cost both add to the gain; a benefit and a cost undo each other.
 */
export function findCountedTwice({ cases }: PortfolioResult): readonly Found<'counted-twice'>[] {
  return cases.flatMap((of) => {
    const lines = of.lines.filter(({ value }) => value.value?.isZero() === false);
    return lines.flatMap((second, index) =>
      lines
        .slice(0, index)
        .filter((first) => isSameAmount(first, second))
        .flatMap((first) => foundIn(of, first, second)),
    );
  });
}

function isSameAmount(first: LineResult, second: LineResult): boolean {
  const [a, b] = [first.value.value, second.value.value];
  return first.line.group !== second.line.group && a && b ? exactlyEqual(a, b) : false;
}

function foundIn(
  { case: of }: CaseResult,
  first: LineResult,
  second: LineResult,
): readonly Found<'counted-twice'>[] {
  const amount = second.value.value;
  if (!amount) return [];
  const cancels = first.gain.value?.isNegative() !== second.gain.value?.isNegative();
  return [
    {
      facts: {
        addresses: [first.address, second.address],
        amount,
        currency: of.currency,
        cancels,
      },
      place: second.line.place,
      cases: [of],
    },
  ];
}
