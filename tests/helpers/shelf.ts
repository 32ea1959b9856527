import { calculate, type PortfolioResult } from '../../src/analysis/calculate.ts';
import { loadPortfolios } from '../../src/load/portfolio.ts';
import { folderWith } from '../load/folder.ts';

/**
 * Two years and three cases that share them, small enough to be worked by hand:
 *
 * - `a` (2024): fees 50 × 4 × 12 = 2,400 a year, less a cost of 400; 100 to help one client
 * - `b` (2025, which takes over 2024 but for a fee of 60): 60, of which its own 25% counts
 * - `c` (an illustration of 2024): 7
 */
export const FILES = {
  'parameters/2024.yaml': `
year: 2024
currency: EUR
sources:
  study:
    author: Jansen
    year: 2023
    title: A study
method:
  deadweight:
    value: 50%
    source: study
  attribution:
    value: 0%
    source: study
  cost_per_client:
    value: 100
    unit: money_per_client
    source: study
values:
  fee:
    value: 50
    unit: money_per_hour
    label:
      nl: Uurloon
      en: Hourly fee
    source: study, page 3
    valid_from: 2024-05-01
    price_year: 2023
    derivation: base * 2
    because: rounded by the study
  hours:
    value: 4
    unit: hours
    source: study
  monthly:
    value: fee * hours
    unit: money_per_month
    source: study
  base:
    value: 24
    source: study
  idle:
    value: fee + 1
    source: study
  gift:
    value: 7
    unit: money
    source: study
`,
  'parameters/2025.yaml': `
extends: 2024.yaml
year: 2025
values:
  fee:
    value: 60
    unit: money_per_hour
    source: study, page 9
`,
  'cases/a.yaml': `
case: a
title: A
year: 2024
values:
  months:
    value: 12
    source: study
  yearly:
    value: monthly * months
    source: study
benefits:
  fees:
    amount: yearly
costs:
  room:
    amount: 400
    source: study
`,
  'cases/b.yaml': `
case: b
title: B
year: 2025
deadweight:
  value: 75%
  source: study
benefits:
  fees:
    amount: fee
`,
  'cases/c.yaml': `
case: c
title: C
year: 2024
illustration: true
benefits:
  gift: gift
`,
} as const;

/** The results of these files, with some of them replaced or added to. */
export function results(
  more: Readonly<Record<string, string>> = {},
  paths: readonly string[] = ['cases'],
): readonly PortfolioResult[] {
  const loaded = loadPortfolios(paths, { folder: folderWith({ ...FILES, ...more }) });
  const all = loaded.portfolios.map(calculate);
  const faults = [...loaded.diagnostics, ...all.flatMap(({ diagnostics }) => diagnostics)];
  const errors = faults.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(JSON.stringify(errors, undefined, 2));
  return all;
}
