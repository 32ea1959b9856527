import type { Common, CommonSetting, Conventions } from '../../../analysis/conventions.ts';
import { exactText } from '../../../model/decimal.ts';
import type { Json } from './values.ts';

/**
 * What figures rest on; null where it plays no part.
 *
 * @param moved what has no one value where this stands
 */
export function conventionsJson(
  conventions: Conventions,
  moved: ReadonlySet<keyof Conventions> = new Set(),
): Json {
  const { kept_share, timing, timed_by_line, discount_after, horizons, years } = conventions;
  const setting = (common: Common<CommonSetting>): Json =>
    commonJson(common, ({ value, level }) => ({ value: exactText(value), level }));
  const all: { readonly [name: string]: Json } = {
    deadweight: setting(conventions.deadweight),
    attribution: setting(conventions.attribution),
    displacement: setting(conventions.displacement),
    drop_off: setting(conventions.drop_off),
    kept_share: commonJson(kept_share, (value) => ({ value: exactText(value) })),
    cost_per_client: setting(conventions.cost_per_client),
    discount_rate: setting(conventions.discount_rate),
    timing: commonJson(timed_by_line ? 'varies' : timing, (value) => ({ value })),
    discount_after: commonJson(discount_after, (value) => ({ value })),
    horizons: commonJson(horizons, (value) => ({ value })),
    years: commonJson(years, (value) => ({ value })),
    parameters: conventions.parameters,
  };
  const varies = [...moved].flatMap((name) =>
    name in all ? [[name, { varies: true }] as const] : [],
  );
  return { ...all, ...Object.fromEntries<Json>(varies) };
}

function commonJson<T extends object | string | number>(
  common: Common<T>,
  write: (value: Exclude<T, 'varies'>) => Json,
): Json {
  if (common === undefined) return null;
  return common === 'varies' ? { varies: true } : write(common as Exclude<T, 'varies'>);
}
