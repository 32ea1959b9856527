import type { SweepMethod } from '../../../analysis/sweep/choices.ts';
import type { SweepOptions } from '../../../analysis/sweep/options.ts';
import type { FigureName } from '../../../model/published.ts';
import { commandLine, option } from '../../command-line.ts';
import type { StudyOptions } from '../../study.ts';

/** What is typed after `sroi sweep`. */
export interface SweepArguments extends StudyOptions {
  readonly format: 'text' | 'csv' | 'jsonl' | 'markdown';
  readonly vary: readonly string[];
  readonly scenarios?: boolean;
  readonly paired?: boolean;
  readonly points?: number;
  readonly method?: SweepMethod | undefined;
  readonly seed?: number | undefined;
  readonly figure?: readonly FigureName[];
  readonly decimals?: number | undefined;
  readonly exact?: boolean;
  readonly limit?: number | undefined;
}

/** The same as the library takes it. */
export function asOptions({ figure, exact, decimals, ...asked }: SweepArguments): SweepOptions {
  const { vary, scenarios, paired, points, method, seed, limit } = asked;
  return {
    ...{ vary, scenarios, paired, points, method, seed, limit },
    figures: figure,
    decimals: exact === true ? 'exact' : decimals,
  };
}

/** The command line that makes the sweep, but for the file that it is written to. */
export function commandOf(paths: readonly string[], asked: SweepArguments): string {
  const { points, method, seed, figure = [], decimals, limit } = asked;
  return commandLine('sweep', [
    ...(paths.length > 0 ? paths : ['cases/']),
    ...asked.vary.flatMap((text) => option('vary', text)),
    ...(asked.scenarios === true ? ['--scenarios'] : []),
    ...(asked.paired === true ? ['--paired'] : []),
    ...option('points', points),
    ...option('method', method),
    ...option('seed', seed),
    ...figure.flatMap((name) => option('figure', name)),
    ...(asked.exact === true ? ['--exact'] : option('decimals', decimals)),
    ...option('limit', limit),
    ...option('parameters', asked.parameters),
    ...option('scenario', asked.scenario),
    ...asked.set.flatMap((text) => option('set', text)),
    ...(asked.format === 'text' ? [] : option('format', asked.format)),
    ...option('excel', asked.excel),
    ...option('lang', asked.lang),
  ]);
}
