import type { LintResult } from '../../analysis/lint.ts';
import type { Language } from '../../model/text.ts';
import { LINT_WORDS } from '../words/lint.ts';
import { foundText } from '../words/lint-found.ts';
import { workflowCommand } from './workflow-command.ts';

/**
 * Findings as workflow commands of GitHub, and a closing line.
 *
 * @param strict whether a warning fails the run
 */
export function renderLintGithub(
  results: readonly LintResult[],
  { language, strict }: { readonly language: Language; readonly strict: boolean },
): string {
  const words = LINT_WORDS[language];
  const findings = results.flatMap((result) => result.findings);
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const levels = { warning: strict ? 'error' : 'warning', note: 'notice' } as const;
  const commands = findings.map((finding) => {
    const { title, why } = words.rules[finding.code];
    const message = `${foundText(finding, language)}. ${why}`;
    const head = `${finding.code}: ${title}`;
    return workflowCommand(levels[finding.severity], finding.place, head, message);
  });
  return [...commands, `${words.summary(warnings, findings.length - warnings)}\n`].join('');
}
