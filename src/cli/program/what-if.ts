import { type Command, Option } from 'commander';
import { METHODS as DRAWING, SIMULATED } from '../../analysis/simulate/task.ts';
import { SWEEP_METHODS, SWEEP_NUMBERS } from '../../analysis/sweep/choices.ts';
import { FIGURES } from '../../model/published.ts';
import type { SimulateOptions } from '../commands/simulate.ts';
import type { SweepArguments } from '../commands/sweep/asked.ts';
import { HELP } from '../help.ts';
import { MOST_THREADS } from '../io.ts';
import { wholeNumber } from '../whole-number.ts';
import { collect, oneOf, type Setting, studyCommand } from './setting.ts';

export function sweepCommand(setting: Setting): void {
  const { language, io, exit } = setting;
  const { arguments: ofArguments, options } = HELP[language];
  studyCommand(setting, 'sweep', ['text', 'csv', 'jsonl', 'markdown'])
    .argument('[path...]', ofArguments.path)
    .option('--vary <address=values>', options.vary, collect, [])
    .option('--scenarios', options.scenarios)
    .option('--paired', options.paired)
    .option('--points <number>', options.points, wholeNumber(...SWEEP_NUMBERS.points))
    .addOption(
      new Option('--method <name>', options.method).choices(SWEEP_METHODS).default('sobol'),
    )
    .option('--seed <number>', options.seed, wholeNumber(...SWEEP_NUMBERS.seed), 1)
    .addOption(
      new Option('--figure <name>', options.swept)
        .choices(FIGURES)
        .argParser((name: string, before: readonly string[] | undefined) => [
          ...(before ?? []),
          oneOf(FIGURES, name),
        ]),
    )
    .option('--decimals <number>', options.decimals, wholeNumber(...SWEEP_NUMBERS.decimals), 6)
    .option('--exact', options.exact)
    .option('--limit <number>', options.limit, wholeNumber(...SWEEP_NUMBERS.limit), 10_000_000)
    .action(async (paths: string[], asked: SweepArguments, own: Command) => {
      const { sweep } = await import('../commands/sweep.ts');
      // An option that says nothing here is refused, but not where nobody typed it.
      const typed = <T>(name: string, value: T): T | undefined =>
        own.getOptionValueSource(name) === 'default' ? undefined : value;
      const { method, seed, decimals, limit } = asked;
      const chosen = { method: typed('method', method), seed: typed('seed', seed) };
      const shown = { decimals: typed('decimals', decimals), limit: typed('limit', limit) };
      exit(await sweep(paths, { ...asked, ...chosen, ...shown }, io));
    });
}

export function simulateCommand(setting: Setting): void {
  const { language, io, exit } = setting;
  const { arguments: ofArguments, options } = HELP[language];
  studyCommand(setting, 'simulate', ['text', 'json', 'csv', 'markdown'])
    .argument('[path...]', ofArguments.path)
    .option('--draws <number>', options.draws, wholeNumber(1, 10_000_000), 100_000)
    .option('--seed <number>', options.seed, wholeNumber(0, Number.MAX_SAFE_INTEGER), 1)
    .addOption(new Option('--method <name>', options.spread).choices(DRAWING).default('random'))
    .addOption(new Option('--figure <name>', options.drawn).choices(SIMULATED).default('sroi'))
    .option('-t, --target <number>', options.aim)
    .option('--indices', options.indices)
    .option('--threads <number>', options.threads, wholeNumber(1, MOST_THREADS))
    .option('-d, --detail', options.pictures)
    .action(async (paths: string[], asked: SimulateOptions) => {
      const { simulate } = await import('../commands/simulate.ts');
      exit(await simulate(paths, asked, io));
    });
}
