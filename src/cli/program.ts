import { Command, Option } from 'commander';
import type { Language } from '../model/text.ts';
import type { ExitCode } from './exit.ts';
import { HELP } from './help.ts';
import type { Io } from './io.ts';
import type { StudyOptions } from './study.ts';
import { VERSION } from './version.ts';

/**
 * The commands of sroi and their options. What a command does is loaded only when it is called.
 *
 * @param language of the help
 * @param exit receives the exit code of the command that ran
 */
export function createProgram(io: Io, language: Language, exit: (code: ExitCode) => void): Command {
  const words = HELP[language];
  const program = configure(new Command('sroi'), io, language)
    .description(words.sroi.description)
    .version(VERSION, '-V, --version', words.options.version)
    .addHelpText('after', examples(language, words.sroi.examples));

  const command = (name: 'calc' | 'check' | 'explain', formats: readonly string[]): Command =>
    configure(program.command(name), io, language)
      .summary(words[name].summary)
      .description(words[name].description)
      .addOption(
        new Option('-f, --format <format>', words.options.format)
          .choices([...formats])
          .default('text'),
      )
      .option('-o, --out <file>', words.options.out)
      .option('-p, --parameters <file>', words.options.parameters)
      .option('-s, --set <address=formula>', words.options.set, collect, [])
      .addOption(new Option('-l, --lang <language>', words.options.lang).choices(['nl', 'en']))
      .option('--strict', words.options.strict)
      .option('--no-color', words.options.color)
      .addHelpText('after', examples(language, words[name].examples));

  command('calc', ['text', 'json', 'csv', 'markdown'])
    .argument('[path...]', words.arguments.path)
    .option('-d, --detail', words.options.detail)
    .action(
      async (paths: string[], options: StudyOptions & { format: string; detail?: boolean }) => {
        const { calc } = await import('./commands/calc.ts');
        exit(await calc(paths, options, io));
      },
    );
  command('check', ['text', 'json', 'junit', 'github'])
    .argument('[path...]', words.arguments.path)
    .action(async (paths: string[], options: StudyOptions & { format: string }) => {
      const { check } = await import('./commands/check.ts');
      exit(await check(paths, options, io));
    });
  command('explain', ['text', 'json'])
    .argument('<address>', words.arguments.address)
    .argument('[path...]', words.arguments.path)
    .action(
      async (address: string, paths: string[], options: StudyOptions & { format: string }) => {
        const { explain } = await import('./commands/explain.ts');
        exit(await explain(address, paths, options, io));
      },
    );
  return program;
}

function configure(command: Command, io: Io, language: Language): Command {
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

function examples(language: Language, lines: readonly (readonly [string, string])[]): string {
  const shown = lines.map(([line, meaning]) => `  ${line}\n      ${meaning}`);
  return `\n${HELP[language].titles['Examples:'] ?? 'Examples:'}\n${shown.join('\n')}`;
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}
