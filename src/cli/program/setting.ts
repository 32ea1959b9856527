import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Language } from '../../model/text.ts';
import type { Excel } from '../../render/formats/csv/dialect.ts';
import type { ExitCode } from '../exit.ts';
import { HELP } from '../help.ts';
import type { Io } from '../io.ts';

const EXCELS = ['nl'] as const satisfies readonly Excel[];

/** What commands are put together with. */
export interface Setting {
  readonly program: Command;
  readonly io: Io;
  /** Of the help. */
  readonly language: Language;
  /** Receives the exit code of the command that ran. */
  readonly exit: (code: ExitCode) => void;
}

/** The commands that are asked of cases, with the options that all of them take. */
export type StudyName =
  | 'calc'
  | 'check'
  | 'compare'
  | 'lint'
  | 'explain'
  | 'parameters'
  | 'report'
  | 'sensitivity'
  | 'sweep'
  | 'simulate';

export function studyCommand(
  { program, io, language }: Setting,
  name: StudyName,
  formats: readonly string[],
): Command {
  const words = HELP[language];
  const study = configure(program.command(name), io, language)
    .summary(words[name].summary)
    .description(words[name].description)
    .addOption(
      new Option('-f, --format <format>', words.options.format)
        .choices([...formats])
        .default('text'),
    );
  if (formats.includes('csv')) {
    study.addOption(new Option('--excel <language>', words.options.excel).choices(EXCELS));
  }
  study
    .option('-o, --out <file>', words.options.out)
    .option('-p, --parameters <file>', words.options.parameters)
    .option('-s, --set <address=formula>', words.options.set, collect, []);
  // A check holds what is published of each scenario to that scenario.
  if (name !== 'check') study.option('--scenario <name>', words.options.scenario, once);
  return study
    .addOption(new Option('-l, --lang <language>', words.options.lang).choices(['nl', 'en']))
    .option('--strict', words.options.strict)
    .option('--no-color', words.options.color)
    .addHelpText('after', examples(language, words[name].examples));
}

export function configure(command: Command, io: Io, language: Language): Command {
  const words = HELP[language];
  return command
    .helpOption('-h, --help', words.options.help)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: io.write,
      writeErr: io.writeError,
      // Usage faults are diagnostics like any other; `run` writes them.
      outputError: () => undefined,
      getOutHelpWidth: () => io.columns ?? 80,
      getErrHelpWidth: () => io.columns ?? 80,
    })
    .configureHelp({
      styleTitle: (title) => words.titles[title] ?? title,
      showGlobalOptions: true,
    });
}

export function examples(
  language: Language,
  lines: readonly (readonly [string, string])[],
): string {
  const shown = lines.map(([line, meaning]) => `  ${line}\n      ${meaning}`);
  return `\n${HELP[language].titles['Examples:'] ?? 'Examples:'}\n${shown.join('\n')}`;
}

/** A repeated choice: commander itself checks only options that are given once. */
export function oneOf(choices: readonly string[], name: string): string {
  if (choices.includes(name)) return name;
  throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.`);
}

/** One of several would be dropped in silence. */
function once(value: string, before: string | undefined): string {
  if (before !== undefined) throw new InvalidArgumentError('It is given twice.');
  return value;
}

export function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}
