import { Argument, type Command, Option } from 'commander';
import type { FileKind } from '../../load/schema/json-schema.ts';
import type { SchemaOptions } from '../commands/schema.ts';
import type { NewOptions } from '../creation.ts';
import { HELP } from '../help.ts';
import { configure, examples, type Setting } from './setting.ts';

export function schemaCommand({ program, io, language, exit }: Setting): void {
  const words = HELP[language];
  const kinds = [
    'case',
    'parameters',
    'portfolio',
    'scenario',
  ] as const satisfies readonly FileKind[];
  configure(program.command('schema'), io, language)
    .summary(words.schema.summary)
    .description(words.schema.description)
    .addArgument(new Argument('<kind>', words.arguments.kind).choices(kinds))
    .option('-o, --out <file>', words.options.out)
    .addOption(new Option('-l, --lang <language>', words.options.lang).choices(['nl', 'en']))
    .option('--no-color', words.options.color)
    .addHelpText('after', examples(language, words.schema.examples))
    .action(async (kind: FileKind, options: SchemaOptions) => {
      const { schema } = await import('../commands/schema.ts');
      exit(await schema(kind, options, io));
    });
}

export function newCommand({ program, io, language, exit }: Setting): void {
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
      const { newProject } = await import('../commands/new.ts');
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
      const { newCase } = await import('../commands/new-case.ts');
      exit(await newCase(name, command.optsWithGlobals(), io));
    });
}
