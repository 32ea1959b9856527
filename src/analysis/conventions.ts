import type { CaseResult, LineResult, Outcome, UsedSetting } from '../engine/result.ts';
import { type Decimal, exactText } from '../model/decimal.ts';
import type { Level, Timing } from '../model/settings.ts';

/** One value for all that was reckoned, or `varies`; absent where it plays no part. */
export type Common<T> = T | 'varies' | undefined;

/** A number that all lines share, and the level that stated it (the first line's). */
export interface CommonSetting {
  readonly value: Decimal;
  readonly level: Level;
}

/** What the figures of a table rest on: the line that stands under it. */
export interface Conventions {
  readonly deadweight: Common<CommonSetting>;
  readonly attribution: Common<CommonSetting>;
  readonly displacement: Common<CommonSetting>;
  readonly drop_off: Common<CommonSetting>;
  /** The share of the gain that counts after deductions. */
  readonly kept_share: Common<Decimal>;
  readonly cost_per_client: Common<CommonSetting>;
  readonly discount_rate: Common<CommonSetting>;
  /** That of the cases. */
  readonly timing: Common<Timing>;
  /** Whether a line is timed otherwise than its case. */
  readonly timed_by_line: boolean;
  /** The last year that is not discounted; 0 if nobody says otherwise. */
  readonly discount_after: Common<number>;
  /** The last years that count, shortest first; none where all years do. */
  readonly horizons: Common<readonly number[]>;
  /** For how many years there is impact. */
  readonly years: Common<number>;
  /** The years whose parameter files were used. */
  readonly parameters: readonly string[];
}

/** The conventions that the cases have in common; illustrations have none. */
export function findConventions(results: readonly CaseResult[]): Conventions {
  const cases = results.filter((result) => !result.case.illustration);
  const lines = cases.flatMap((result) => result.lines);
  const ofLines = (name: keyof LineResult['settings']): Common<CommonSetting> =>
    settingInCommon(lines.map(({ settings }) => settings[name]));
  return {
    deadweight: ofLines('deadweight'),
    attribution: ofLines('attribution'),
    displacement: ofLines('displacement'),
    drop_off: ofLines('drop_off'),
    kept_share: inCommon(
      lines.map(({ kept_share }) => kept_share.value),
      textOf,
    ),
    cost_per_client: settingInCommon(cases.map((result) => result.cost_per_client)),
    discount_rate: settingInCommon(cases.map(({ discounting }) => discounting.rate)),
    timing: inCommon(
      cases.map(({ discounting }) => discounting.timing),
      (timing) => timing,
    ),
    timed_by_line: cases.some(({ lines: own, discounting }) =>
      own.some(
        ({ line }) => (line.settings.timing?.value ?? discounting.timing) !== discounting.timing,
      ),
    ),
    discount_after: inCommon(
      cases.map(({ discounting }) => discounting.after),
      String,
    ),
    horizons: inCommon(cases.map(horizonsOf), String),
    years: inCommon(
      cases.map(({ yearsWithImpact }) => yearsWithImpact).filter((years) => years > 0),
      String,
    ),
    parameters: [...new Set(results.map((result) => result.case.parameters.path))],
  };
}

function horizonsOf({ horizon, horizons }: CaseResult): readonly number[] {
  const several = horizons.flatMap((one) => one.horizon ?? []);
  if (several.length > 0) return several;
  return horizon === undefined ? [] : [horizon];
}

function settingInCommon(settings: readonly (UsedSetting | undefined)[]): Common<CommonSetting> {
  const stated = settings.map((setting) => {
    const value = (setting?.outcome satisfies Outcome | undefined)?.value;
    return setting && value && { value, level: setting.level };
  });
  return inCommon(stated, (setting) => textOf(setting?.value));
}

function inCommon<T>(
  values: readonly (T | undefined)[],
  identify: (value: T | undefined) => string | undefined,
): Common<T> {
  const [first] = values;
  const same = values.every((value) => identify(value) === identify(first));
  return same ? first : 'varies';
}

function textOf(value: Decimal | undefined): string | undefined {
  return value && exactText(value);
}
