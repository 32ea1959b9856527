import type { Files } from '../../load/folder.ts';

/** Settings that bring years, and a rate, into every present value. */
const SHELF = `
year: 2024
currency: EUR
sources:
  survey:
    title: The survey
method:
  deadweight:
    value: 50%
    source: survey
  attribution:
    value: 75%
    source: survey
  discount_rate:
    value: 3.5%
    source: survey
  timing:
    value: mid-year
    source: survey
  cost_per_client:
    value: 448.60
    source: survey
`;

/**
 * A portfolio that is hard to show: several years, a rate, thousands, losses, halves of a cent on
 * either side of zero, what rounds to nothing, and figures that do not exist for five reasons.
 */
export const HARD: Files = {
  'parameters/2024.yaml': SHELF,
  'cases/years.yaml': caseOf('years', {
    benefits: ['amount: 4321.09', 'duration: 4', 'starts: 2', 'drop_off: 12.5%'],
    costs: ['amount: 98.7650', 'duration: 6'],
    investment: ['amount: 1000.01', 'duration: 3'],
  }),
  'cases/half.yaml': caseOf('half', {
    benefits: ['amount: 1234567.1250'],
    forgone_benefits: ['amount: 234.50'],
  }),
  'cases/loss.yaml': caseOf('loss', {
    benefits: ['amount: 100', 'loss: true'],
    costs: ['amount: 1134.5650'],
  }),
  'cases/saved.yaml': caseOf('saved', {
    benefits: ['amount: 333.33'],
    avoided_costs: ['amount: 1000.0050'],
  }),
  'cases/trace.yaml': caseOf('trace', { costs: ['amount: 0.0040'] }),
  'cases/free.yaml': `${caseOf('free', { benefits: ['amount: 10.0050'] })}cost_per_client:
  value: 0
  source: survey
`,
};

function caseOf(id: string, groups: Readonly<Record<string, readonly string[]>>): string {
  const lines = Object.entries(groups).flatMap(([group, keys]) => [
    `${group}:`,
    `  ${group}_line:`,
    ...[...keys, 'source: survey'].map((key) => `    ${key}`),
  ]);
  return [`case: ${id}`, `title: Case ${id}`, 'year: 2024', ...lines, ''].join('\n');
}
