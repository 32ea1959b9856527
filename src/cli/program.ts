import { Argument, Command, Option } from 'commander';
import type { FileKind } from '../load/schema/json-schema.ts';
import { FIGURES } from '../model/published.ts';
import type { Language } from '../model/text.ts';
import type { CalcOptions } from './commands/calc.ts';
import type { CompareOptions } from './commands/compare/asked.ts';
import type { SchemaOptions } from './commands/schema.ts';
import type { NewOptions } from './creation.ts';
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

  const command = (
    name: 'calc' | 'check' | 'compare' | 'lint' | 'explain' | 'parameters',
    formats: readonly string[],
  ): Command =>
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
    .option('-a, --annual', words.options.annual)
    .option('-g, --group-by <key>', words.options.group_by)
    .action(async (paths: string[], options: CalcOptions) => {
      const { calc } = await import('./commands/calc.ts');
      exit(await calc(paths, options, io));
    });
  command('check', ['text', 'json', 'junit', 'github'])
    .argument('[path...]', words.arguments.path)
    .action(async (paths: string[], options: StudyOptions & { format: string }) => {
      const { check } = await import('./commands/check.ts');
      exit(await check(paths, options, io));
    });
  command('lint', ['text', 'json', 'markdown', 'github'])
    .argument('[path...]', words.arguments.path)
    .action(async (paths: string[], options: StudyOptions & { format: string }) => {
      const { lint } = await import('./commands/lint.ts');
      exit(await lint(paths, options, io));
    });
  command('compare', ['text', 'json', 'csv', 'markdown'])
    .argument('[before]', words.arguments.before)
    .argument('[after...]', words.arguments.after)
    .option('-d, --detail', words.options.moved)
    .addOption(new Option('--figure <name>', words.options.figure).choices(FIGURES).default('sroi'))
    .option('--cases <path>', words.options.cases, collect, [])
    .action(async (before: string | undefined, after: string[], options: CompareOptions) => {
      const { compare } = await import('./commands/compare.ts');
      exit(await compare(before, after, options, io));
    });
  command('explain', ['text', 'json', 'markdown'])
    .argument('<address>', words.arguments.address)
    .argument('[path...]', words.arguments.path)
    .action(
      async (address: string, paths: string[], options: StudyOptions & { format: string }) => {
        const { explain } = await import('./commands/explain.ts');
        exit(await explain(address, paths, options, io));
      },
    );
  command('parameters', ['text', 'json', 'csv', 'markdown'])
    .argument('[path...]', words.arguments.path)
    .option('-d, --detail', words.options.notes)
    .action(
      async (paths: string[], options: StudyOptions & { format: string; detail?: boolean }) => {
        const { parameters } = await import('./commands/parameters.ts');
        exit(await parameters(paths, options, io));
      },
    );
  const kinds = ['case', 'parameters', 'portfolio'] as const satisfies readonly FileKind[];
  configure(program.command('schema'), io, language)
    .summary(words.schema.summary)
    .description(words.schema.description)
    .addArgument(new Argument('<kind>', words.arguments.kind).choices(kinds))
    .option('-o, --out <file>', words.options.out)
    .addOption(new Option('-l, --lang <language>', words.options.lang).choices(['nl', 'en']))
    .option('--no-color', words.options.color)
    .addHelpText('after', examples(language, words.schema.examples))
    .action(async (kind: FileKind, options: SchemaOptions) => {
      const { schema } = await import('./commands/schema.ts');
      exit(await schema(kind, options, io));
    });
  addNew(program, io, language, exit);
  return program;
}

function addNew(
  program: Command,
  io: Io,
  language: Language,
  exit: (code: ExitCode) => void,
): void {
  const words = HELP[language];
  // `new` takes the options of `new case` too, wherever they stand: hence `optsWithGlobals`.
  const project = configure(program.command('new'), io, language)
    .summary(words.new.summary)
    .description(words.new.description)
    .argument('[folder]', words.arguments.folder)
    .option('-y, --year <year>', words.options.year)
    .addOption(new Option('-l, --lang <language>', words.options.lang).choices(['nl', 'en']))
    .option('--no-color', words.options.color)
    .addHelpText('after', examples(language, words.new.examples))
    .action(async (folder: string | undefined, options: NewOptions) => {
      const { newProject } = await import('./commands/new.ts');
      exit(await newProject(folder ?? '.', options, io));
    });
  configure(project.command('case'), io, language)
    .summary(words.new_case.summary)
    .description(words.new_case.description)
    .argument('<name>', words.arguments.name)
    .option('--folder <folder>', words.options.folder, 'cases/')
    .option('-p, --parameters <file>', words.options.parameters)
    .addHelpText('after', examples(language, words.new_case.examples))
    .action(async (name: string, _options: unknown, command: Command) => {
      const { newCase } = await import('./commands/new-case.ts');
      exit(await newCase(name, command.optsWithGlobals(), io));
    });
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
