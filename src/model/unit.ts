/** What a figure counts or measures. Money is in the currency of its file. */
export const UNITS = [
  'money',
  'money_per_year',
  'money_per_month',
  'money_per_day',
  'money_per_hour',
  'money_per_client',
  'share',
  'clients',
  'people',
  'children',
  'places',
  'hours',
  'days',
  'months',
  'years',
  'index',
  'number',
] as const;
export type Unit = (typeof UNITS)[number];
