import { Command } from 'commander';
import type { Language } from '../model/text.ts';
import type { ExitCode } from './exit.ts';
import { HELP } from './help.ts';
import type { Io } from './io.ts';
import { newCommand, schemaCommand } from './program/making.ts';
import { configure, examples, type Setting } from './program/setting.ts';
import {
  calcCommand,
  checkCommand,
  compareCommand,
  explainCommand,
  lintCommand,
  parametersCommand,
  reportCommand,
  sensitivityCommand,
} from './program/studies.ts';
import { simulateCommand, sweepCommand } from './program/what-if.ts';
import { VERSION } from './version.ts';

/** The commands in the order of the help, each with what puts it together. */
const COMMANDS: ReadonlyMap<string, (setting: Setting) => void> = new Map([
  ['calc', calcCommand],
  ['check', checkCommand],
  ['lint', lintCommand],
  ['compare', compareCommand],
  ['explain', explainCommand],
  ['parameters', parametersCommand],
  ['report', reportCommand],
  ['sensitivity', sensitivityCommand],
  ['sweep', sweepCommand],
  ['simulate', simulateCommand],
  ['schema', schemaCommand],
  ['new', newCommand],
]);

/**
 * The commands of sroi and their options. What a command does is loaded only when it is called, and
 * where the first word names one, only that one is put together.
 *
 * @param language of the help
 * @param exit receives the exit code of the command that ran
 * @param asked the first word of the command line
 */
export function createProgram(
  io: Io,
  language: Language,
  exit: (code: ExitCode) => void,
  asked?: string,
): Command {
  const words = HELP[language];
  const program = configure(new Command('sroi'), io, language)
    .description(words.sroi.description)
    .version(VERSION, '-V, --version', words.options.version)
    .addHelpText('after', examples(language, words.sroi.examples));
  const only = asked === undefined ? undefined : COMMANDS.get(asked);
  for (const put of only ? [only] : COMMANDS.values()) put({ program, io, language, exit });
  return program;
}
