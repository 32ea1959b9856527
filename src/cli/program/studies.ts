import { type Command, Option } from 'commander';
import { FIGURES } from '../../model/published.ts';
import type { CalcOptions } from '../commands/calc.ts';
import type { CompareOptions } from '../commands/compare/asked.ts';
import { CHARTS, REPORT_FORMATS, type ReportOptions } from '../commands/report/asked.ts';
import type { SensitivityOptions } from '../commands/sensitivity.ts';
import { HELP } from '../help.ts';
import type { StudyOptions } from '../study.ts';
import { collect, type Setting, studyCommand } from './setting.ts';

export function calcCommand(setting: Setting): void {
  const { language, io, exit } = setting;
  const words = HELP[language];
  studyCommand(setting, 'calc', ['text', 'json', 'csv', 'markdown'])
    .argument('[path...]', words.arguments.path)
    .option('-d, --detail', words.options.detail)
    .option('-a, --annual', words.options.annual)
    .option('-g, --group-by <key>', words.options.group_by)
    .action(async (paths: string[], options: CalcOptions) => {
      const { calc } = await import('../commands/calc.ts');
      exit(await calc(paths, options, io));
    });
}

export function checkCommand(setting: Setting): void {
  const { language, io, exit } = setting;
  const words = HELP[language];
  studyCommand(setting, 'check', ['text', 'json', 'junit', 'github'])
    .argument('[path...]', words.arguments.path)
    .action(async (paths: string[], options: StudyOptions & { format: string }) => {
      const { check } = await import('../commands/check.ts');
      exit(await check(paths, options, io));
    });
}

export function lintCommand(setting: Setting): void {
  const { language, io, exit } = setting;
  const words = HELP[language];
  studyCommand(setting, 'lint', ['text', 'json', 'markdown', 'github'])
    .argument('[path...]', words.arguments.path)
    .action(async (paths: string[], options: StudyOptions & { format: string }) => {
      const { lint } = await import('../commands/lint.ts');
      exit(await lint(paths, options, io));
    });
}

export function compareCommand(setting: Setting): void {
  const { language, io, exit } = setting;
  const words = HELP[language];
  studyCommand(setting, 'compare', ['text', 'json', 'csv', 'markdown'])
    .argument('[before]', words.arguments.before)
    .argument('[after...]', words.arguments.after)
    .option('-d, --detail', words.options.moved)
    .addOption(new Option('--figure <name>', words.options.figure).choices(FIGURES).default('sroi'))
    .option('--cases <path>', words.options.cases, collect, [])
    .action(async (before: string | undefined, after: string[], options: CompareOptions) => {
      const { compare } = await import('../commands/compare.ts');
      exit(await compare(before, after, options, io));
    });
}

export function explainCommand(setting: Setting): void {
  const { language, io, exit } = setting;
  const words = HELP[language];
  studyCommand(setting, 'explain', ['text', 'json', 'markdown'])
    .argument('<address>', words.arguments.address)
    .argument('[path...]', words.arguments.path)
    .action(
      async (address: string, paths: string[], options: StudyOptions & { format: string }) => {
        const { explain } = await import('../commands/explain.ts');
        exit(await explain(address, paths, options, io));
      },
    );
}

export function parametersCommand(setting: Setting): void {
  const { language, io, exit } = setting;
  const words = HELP[language];
  studyCommand(setting, 'parameters', ['text', 'json', 'csv', 'markdown'])
    .argument('[path...]', words.arguments.path)
    .option('-d, --detail', words.options.notes)
    .action(
      async (paths: string[], options: StudyOptions & { format: string; detail?: boolean }) => {
        const { parameters } = await import('../commands/parameters.ts');
        exit(await parameters(paths, options, io));
      },
    );
}

export function reportCommand(setting: Setting): void {
  const { language, io, exit } = setting;
  const words = HELP[language];
  studyCommand(setting, 'report', REPORT_FORMATS)
    .argument('[path...]', words.arguments.path)
    .addOption(new Option('--chart <name>', words.options.chart).choices(CHARTS))
    .action(async (paths: string[], { format, ...options }: ReportOptions, own: Command) => {
      // Where nobody names a format, the extension of the file does.
      const isNamed = own.getOptionValueSource('format') !== 'default';
      const { report } = await import('../commands/report.ts');
      exit(await report(paths, isNamed && format ? { ...options, format } : options, io));
    });
}

export function sensitivityCommand(setting: Setting): void {
  const { language, io, exit } = setting;
  const words = HELP[language];
  studyCommand(setting, 'sensitivity', ['text', 'json', 'csv', 'markdown'])
    .argument('[path...]', words.arguments.path)
    .option('-t, --target <ratio>', words.options.target)
    .option('-d, --detail', words.options.tornados)
    .action(async (paths: string[], options: SensitivityOptions) => {
      const { sensitivity } = await import('../commands/sensitivity.ts');
      exit(await sensitivity(paths, options, io));
    });
}
