import type { SchemaKey } from './schema-en.ts';

type Examples = readonly [string | number, string | number, ...(string | number)[]];

/**
 * How a key may be written, where its description does not show it. Two ways at the least: of one
 * alone an editor makes a proposal and fills it in, and nobody asked for a deadweight of 50%.
 */
export const SCHEMA_EXAMPLES: Readonly<Partial<Record<SchemaKey, Examples>>> = {
  case: ['casus-1', 'childcare'],
  scenario: ['low', 'strict-attribution'],
  year: [2024, 2025],
  'parameters.year': [2024, 2025],
  currency: ['EUR', 'GBP'],
  deadweight: ['50%', 0.5],
  attribution: ['75%', 0.75],
  contribution: ['25%', 0.25],
  displacement: ['10%', 0.1],
  drop_off: ['30%', '-2%'],
  discount_rate: ['3.5%', 0.035],
  discount_after: [1, 2],
  horizon: [5, 30],
  cost_per_client: [1250, 'working_costs / dossiers'],
  value: [783000000, '55%', 'vdab_budget / vdab_jobseekers'],
  source: ['evaluatie, casus 1', 'Jaarverslag 2024, p. 12'],
  derivation: ['461.21 * 12', '3.5% * 22953.84'],
  valid_from: ['2024-05-01', '2024-12-01'],
  price_year: [2011, 2024],
  amount: [14916.36, 'round(16.72 * 8 * 55%, 2) * 312'],
  quantity: [60, 'places * 2'],
  duration: [3, 10],
  starts: [1, 2],
  'input.starts': [0, 1],
  low: [500, '40%'],
  high: [800, '60%'],
  most_likely: [650, '50%'],
  mean: [650, '50%'],
  standard_deviation: [75, '5%'],
  p5: [500, 10000],
  p95: [800, 20000],
  'distribution.values.value': [500, '40%'],
  extends: ['2024.yaml', '../parameters/2024.yaml'],
  parameters: ['../parameters/2024.yaml', 'parameters.yaml'],
  'published_figure.value': [54989.93, 15.32],
  none: ['nothing-to-pay-back', 'never-paid-back'],
  tolerance: [0.01, 0.5],
  'ratio_threshold.value': [12, 15],
};
