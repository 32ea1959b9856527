/** Why there is no figure. Data for results and files; the words stand in `render/words`. */
export const REASONS = [
  'no-investment',
  'no-costs',
  'nothing-to-pay-back',
  'never-paid-back',
  'several-years',
  'not-within-horizon',
  'no-impact',
  'no-first-year-impact',
  'illustration',
] as const;

/** `unread`: the input could not be read; a diagnostic says why. Never in a printed result. */
export type Reason = 'unread' | (typeof REASONS)[number];
