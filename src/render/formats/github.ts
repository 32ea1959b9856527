import type { Checked } from '../../analysis/check.ts';
import type { Language } from '../../model/text.ts';
import { failureText, heldText } from '../words/checked.ts';
import { harmless } from './harmless.ts';

/** The published figures that differ as workflow commands of GitHub, and a closing line. */
export function renderGithub(all: readonly Checked[], language: Language): string {
  const failed = all.filter(({ holds }) => !holds);
  const commands = failed.map((checked) => {
    const { source, line, column } = checked.published.place;
    const where = `file=${property(source)},line=${line},col=${column}`;
    const title = `title=${property(checked.address)}`;
    return `::error ${where},${title}::${data(failureText(checked, language))}\n`;
  });
  return [...commands, `${heldText(all, language)}\n`].join('');
}

/** As the runner reads a message: percent signs and line ends escaped. */
function data(text: string): string {
  return harmless(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property ends at a comma or a colon too. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
