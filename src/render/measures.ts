/** What a figure measures, which decides how it is shown. */
export type Measure = 'share' | 'ratio' | 'duration' | 'count' | 'money';

/** What a figure of the method measures, by its name; nothing of what is money, or none of these. */
export function measureOf(name: string): Measure | undefined {
  return Object.hasOwn(MEASURES, name) ? MEASURES[name] : undefined;
}

const MEASURES: Readonly<Record<string, Measure>> = {
  deadweight: 'share',
  attribution: 'share',
  contribution: 'share',
  displacement: 'share',
  drop_off: 'share',
  discount_rate: 'share',
  kept_share: 'share',
  share: 'share',
  sroi: 'ratio',
  net_sroi: 'ratio',
  sroi_without: 'ratio',
  bcr_gains_over_losses: 'ratio',
  bcr_net_over_net: 'ratio',
  bcr_net_over_costs: 'ratio',
  report_payback_years: 'duration',
  investment_payback_months: 'duration',
  investment_payback_years: 'duration',
  discounted_payback_years: 'duration',
  discount_after: 'count',
  horizon: 'count',
  duration: 'count',
  starts: 'count',
  quantity: 'count',
  clients: 'count',
};
