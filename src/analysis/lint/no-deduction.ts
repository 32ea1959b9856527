import type { CaseResult, LineResult, UsedSetting } from '../../engine/result.ts';
import type { Figure } from '../../model/formula/tree.ts';
import type { PortfolioResult } from '../calculate.ts';
import { countedCases } from './counted.ts';
import type { Found } from './finding.ts';

/** Lines whose change would all have stayed away without the programme. */
export function findNoDeadweight(result: PortfolioResult): readonly Found<'no-deadweight'>[] {
  return findNothingOff('deadweight', result);
}

/** Lines whose change is owed to nobody else. */
export function findNoAttribution(result: PortfolioResult): readonly Found<'no-attribution'>[] {
  return findNothingOff('attribution', result);
}

/**
 * A deduction that takes nothing off: a finding for each statement of 0, with all the lines that it
 * decides; where nobody states it, one for each case.
 */
function findNothingOff(name: 'deadweight' | 'attribution', result: PortfolioResult) {
  const groups = new Map<Figure | CaseResult, { of: CaseResult; line: LineResult }[]>();
  for (const of of countedCases(result)) {
    for (const line of of.lines) {
      const setting = line.settings[name];
      if (!takesNothing(setting)) continue;
      const key = figureOf(setting) ?? of;
      groups.set(key, [...(groups.get(key) ?? []), { of, line }]);
    }
  }
  return [...groups].map(([key, hits]) => {
    const cases = [...new Set(hits.map(({ of }) => of))];
    const isStated = 'formula' in key;
    return {
      place: isStated ? key.place : key.case.place,
      cases: cases.map((of) => of.case),
      facts: {
        isStated,
        addresses: hits.map(({ line }) => line.address),
        lines: cases.reduce((count, { lines }) => count + lines.length, 0),
      },
    };
  });
}

function takesNothing({ outcome, level }: UsedSetting): boolean {
  return level === 'default' || outcome.value?.isZero() === true;
}

function figureOf({ outcome: { formula } }: UsedSetting): Figure | undefined {
  return formula.kind === 'named' ? formula.figure : undefined;
}
