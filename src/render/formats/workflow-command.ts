import type { Place } from '../../model/place.ts';
import { harmless } from './harmless.ts';

/** A message of a workflow of GitHub, shown at its line; an argument of the command has none. */
export function workflowCommand(
  level: 'error' | 'warning' | 'notice',
  { source, line, column }: Place,
  title: string,
  message: string,
): string {
  const where = `file=${property(source)},line=${line},col=${column},`;
  const properties = `${source.startsWith('--') ? '' : where}title=${property(title)}`;
  return `::${level} ${properties}::${data(message)}\n`;
}

/** As the runner reads a message: percent signs and line ends escaped. */
function data(text: string): string {
  return harmless(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property ends at a comma or a colon too. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
