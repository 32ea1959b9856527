import type { Checked } from '../../analysis/check.ts';
import type { Language } from '../../model/text.ts';
import { failureText, heldText } from '../words/checked.ts';
import { workflowCommand } from './workflow-command.ts';

/** The published figures that differ as workflow commands of GitHub, and a closing line. */
export function renderGithub(all: readonly Checked[], language: Language): string {
  const failed = all.filter(({ holds }) => !holds);
  const commands = failed.map((checked) => {
    const { address, published } = checked;
    return workflowCommand('error', published.place, address, failureText(checked, language));
  });
  return [...commands, `${heldText(all, language)}\n`].join('');
}
