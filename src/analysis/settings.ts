import type { CaseResult, UsedSetting } from '../engine/result.ts';
import { ZERO } from '../model/decimal.ts';
import { literal, named } from '../model/formula/tree.ts';
import type { Level, StatedTiming } from '../model/settings.ts';
import type { Parameter } from './parameter.ts';
import type { Use } from './uses.ts';

const NOTHING = { usedBy: [], inDerivations: [] } as const;

/** The timings that are stated for some cases. They are words, and count where anything is discounted. */
export function timingsOf(
  cases: readonly CaseResult[],
  ofPortfolio: StatedTiming | undefined,
): readonly Parameter[] {
  const usesAt = (level: Level): readonly Use[] => cases.filter(isDiscounted(level)).map(useOf);
  const [first] = cases;
  const ofFile = first?.case.parameters.settings.timing;
  return [
    ...timing('timing', 'parameters', ofFile, usesAt('parameters')),
    ...timing('timing', 'portfolio', ofPortfolio, usesAt('portfolio')),
    ...cases.flatMap((of) => {
      const uses = [of].filter(isDiscounted('case')).map(useOf);
      return timing(`${of.case.id}.timing`, 'case', of.case.settings.timing, uses);
    }),
  ];
}

/** The settings that nobody stated for some cases or lines, so that the method's own value counts. */
export function defaultsOf(cases: readonly CaseResult[]): readonly Parameter[] {
  const counted = cases.filter((of) => !of.case.illustration);
  const ofLines = (name: 'displacement' | 'drop_off'): readonly Use[] =>
    counted.flatMap(({ case: of, lines }) =>
      lines.flatMap(({ address, line, settings }) =>
        isDefault(settings[name]) ? [{ case: of, address, place: line.place, through: [] }] : [],
      ),
    );
  const uses = {
    displacement: ofLines('displacement'),
    drop_off: ofLines('drop_off'),
    discount_rate: counted.filter(({ discounting }) => isDefault(discounting.rate)).map(useOf),
  };
  return Object.entries(uses).flatMap(([name, used]) =>
    used.length > 0 ? [{ ...NOTHING, ...zero(name), uses: used }] : [],
  );
}

function timing(
  address: string,
  level: Level,
  stated: StatedTiming | undefined,
  uses: readonly Use[],
): readonly Parameter[] {
  return stated ? [{ ...NOTHING, address, level, timing: stated, uses }] : [];
}

function zero(address: string): Pick<Parameter, 'address' | 'level' | 'node' | 'value'> {
  return { address, level: 'default', node: named(address, literal('0')), value: ZERO };
}

function isDiscounted(level: Level): (of: CaseResult) => boolean {
  return ({ case: { illustration }, discounting: { rate, timingLevel } }) =>
    !illustration && timingLevel === level && rate.outcome.value?.isZero() === false;
}

function isDefault({ level }: UsedSetting): boolean {
  return level === 'default';
}

function useOf({ case: of }: CaseResult): Use {
  return { case: of, address: of.id, place: of.place, through: [] };
}
