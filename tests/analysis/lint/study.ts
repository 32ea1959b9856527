import { calculate } from '../../../src/analysis/calculate.ts';
import type { Finding, LintFacts } from '../../../src/analysis/lint/finding.ts';
import { type LintResult, lint } from '../../../src/analysis/lint.ts';
import type { LintCode } from '../../../src/model/lint.ts';
import { type Files, HEAD, load, SHELF } from '../../load/folder.ts';

/** Files of a study; the shelf of `tests/load` unless there is another, and the cases by their id. */
export interface StudyText {
  readonly shelf?: string;
  readonly portfolio?: string;
  /** What stands below `case`, `title` and `year: 2024`. */
  readonly cases: Readonly<Record<string, string>>;
}

/** The lint of a study. Throws at any error, so that no test rests on a faulty study. */
export function lintOf({ shelf = SHELF, portfolio, cases }: StudyText): LintResult {
  const files: Record<string, string> = { 'parameters/2024.yaml': shelf };
  if (portfolio !== undefined) files['cases/portfolio.yaml'] = portfolio;
  for (const [id, body] of Object.entries(cases)) {
    files[`cases/${id}.yaml`] = HEAD.replace('case: a', `case: ${id}`) + body;
  }
  return lintFiles(files);
}

/** The same of files as they stand. */
export function lintFiles(files: Files, paths?: readonly string[]): LintResult {
  const { portfolios, diagnostics } = load(files, paths);
  const [only] = portfolios;
  if (!only) throw new Error('no portfolio');
  const result = calculate(only);
  const errors = [...diagnostics, ...result.diagnostics].filter((one) => one.severity === 'error');
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return lint(result);
}

/** The findings of one rule: where, and the facts. */
export function foundBy<C extends LintCode>(
  code: C,
  study: StudyText,
): readonly (readonly [place: string, facts: LintFacts[C]])[] {
  return lintOf(study)
    .findings.filter((finding) => finding.code === code)
    .map((finding) => [placeOf(finding), finding.facts as LintFacts[C]]);
}

/** `a.yaml:5:3`, without the folder of the cases. */
export function placeOf({ place: { source, line, column } }: Finding): string {
  return `${source.replace('cases/', '')}:${line}:${column}`;
}
