import type { FigureName } from '../../../../model/published.ts';

/** The figures of cases and pool side by side, after the name and the title. */
export const POOL_COLUMNS = [
  'net_benefits',
  'net_costs',
  'gain',
  'impact',
  'present_value',
  'investment',
  'sroi',
  'net_sroi',
  'report_payback_years',
  'investment_payback_months',
] as const satisfies readonly FigureName[];

/** Where the first of them stands, and year 0 of the years below. */
export const FIRST = 2;
export const SHARE = FIRST + POOL_COLUMNS.length;
export const SROI_WITHOUT = SHARE + 1;

/** The paybacks have long words at their heads. */
export const POOL_WIDTHS = [
  18,
  38,
  ...POOL_COLUMNS.map((name) => (name.includes('payback') ? 18 : 13)),
  13,
  13,
];
