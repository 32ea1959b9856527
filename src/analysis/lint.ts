import type { Case } from '../model/case.ts';
import { LINT_CODES, type LintCode, type SwitchedOff } from '../model/lint.ts';
import type { Portfolio } from '../model/portfolio.ts';
import type { PortfolioResult } from './calculate.ts';
import { checkPrinciples } from './lint/checklist.ts';
import type { Finding, Threshold } from './lint/finding.ts';
import { thresholdsOf } from './lint/high-ratio.ts';
import type { CheckedPrinciple } from './lint/principles.ts';
import { RULES } from './lint/rules.ts';

/** A rule that a file switches off, and what it would have found there. */
export interface SetAside extends SwitchedOff {
  readonly findings: readonly Finding[];
}

/** What there is to say of the method of a study: no verdict, and no score. */
export interface LintResult {
  readonly portfolio: Portfolio;
  /** In the order of the rules, and then of the files. */
  readonly findings: readonly Finding[];
  readonly setAside: readonly SetAside[];
  /** The ratios above which one is called high. */
  readonly thresholds: readonly Threshold[];
  readonly checklist: readonly CheckedPrinciple[];
}

/** Holds a study to the rules of the method, and counts what its files show of each principle. */
export function lint(result: PortfolioResult): LintResult {
  const { portfolio } = result;
  const order = orderOf(portfolio);
  const all = LINT_CODES.flatMap((code) => findBy(code, result).toSorted(order));
  const stands = (finding: Finding): boolean => switchesOf(finding, portfolio).length === 0;
  return {
    portfolio,
    findings: all.filter(stands),
    setAside: allSwitches(portfolio).map((off) => ({
      ...off,
      findings: all.filter((finding) => switchesOf(finding, portfolio).includes(off)),
    })),
    thresholds: thresholdsOf(result),
    checklist: checkPrinciples(result),
  };
}

function findBy<C extends LintCode>(code: C, result: PortfolioResult): readonly Finding[] {
  const { severity, find } = RULES[code];
  return find(result).map((found) => ({ ...found, code, severity }) as Finding);
}

/** By file, in the order in which they were read, and then from the top down. */
function orderOf({ sources }: Portfolio): (a: Finding, b: Finding) => number {
  const ranks = new Map(sources.map(({ name }, rank) => [name, rank]));
  const rank = ({ place }: Finding): number => ranks.get(place.source) ?? ranks.size;
  return (a, b) =>
    rank(a) - rank(b) || a.place.line - b.place.line || a.place.column - b.place.column;
}

/**
 * The statements that set a finding aside; none where it stands. The portfolio answers for all of
 * it; a case, or its parameter file, for what concerns that case. What concerns several cases is
 * only set aside when all of them do so.
 */
function switchesOf({ code, cases }: Finding, portfolio: Portfolio): readonly SwitchedOff[] {
  const ofPortfolio = portfolio.lint?.off.filter((off) => off.code === code) ?? [];
  if (ofPortfolio.length > 0) return ofPortfolio;
  const ofCases = cases.map((of) => switchesOfCase(of).filter((off) => off.code === code));
  return ofCases.every((offs) => offs.length > 0) ? ofCases.flat() : [];
}

function allSwitches(portfolio: Portfolio): readonly SwitchedOff[] {
  return [...new Set([...(portfolio.lint?.off ?? []), ...portfolio.cases.flatMap(switchesOfCase)])];
}

function switchesOfCase({ lint: own, parameters }: Case): readonly SwitchedOff[] {
  return [...(own?.off ?? []), ...(parameters.lint?.off ?? [])];
}
