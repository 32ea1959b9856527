import type { LintCode } from '../../model/lint.ts';
import type { PortfolioResult } from '../calculate.ts';
import { findBeyondHorizon } from './beyond-horizon.ts';
import { findCountedTwice } from './counted-twice.ts';
import type { Found, LintSeverity } from './finding.ts';
import { findHighRatios } from './high-ratio.ts';
import { findLargeShares } from './large-share.ts';
import { findMixedPriceYears } from './mixed-price-years.ts';
import { findNoAttribution, findNoDeadweight } from './no-deduction.ts';
import { findNoSensitivity } from './no-sensitivity.ts';
import { findAssumptionOnly, findNoSource } from './no-source.ts';
import { findOtherYear } from './other-year.ts';
import { findUnexplained } from './unexplained-line.ts';

/** A rule of the lint: how much its findings weigh, and the function that finds them. */
interface Rule<C extends LintCode> {
  readonly severity: LintSeverity;
  readonly find: (result: PortfolioResult) => readonly Found<C>[];
}

/** Every rule by its code: a code without a rule does not compile. */
export const RULES: { readonly [C in LintCode]: Rule<C> } = {
  'no-deadweight': warning(findNoDeadweight),
  'no-attribution': warning(findNoAttribution),
  'high-ratio': warning(findHighRatios),
  'counted-twice': warning(findCountedTwice),
  'no-source': warning(findNoSource),
  'unexplained-line': warning(findUnexplained),
  'other-year': warning(findOtherYear),
  'mixed-price-years': warning(findMixedPriceYears),
  'no-sensitivity': warning(findNoSensitivity),
  'large-share': note(findLargeShares),
  'assumption-only': note(findAssumptionOnly),
  'beyond-horizon': note(findBeyondHorizon),
};

function warning<C extends LintCode>(find: Rule<C>['find']): Rule<C> {
  return { severity: 'warning', find };
}

function note<C extends LintCode>(find: Rule<C>['find']): Rule<C> {
  return { severity: 'note', find };
}
