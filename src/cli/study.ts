import { calculate, type PortfolioResult } from '../analysis/calculate.ts';
import { findUnusedOverrides } from '../analysis/unused-overrides.ts';
import { loadPortfolios } from '../load/portfolio.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { applyOverrides } from '../model/override/apply.ts';
import { parseOverrides } from '../model/override/override.ts';
import type { Source } from '../model/place.ts';
import type { Language } from '../model/text.ts';
import type { Excel } from '../render/formats/csv/dialect.ts';
import { excelMismatch } from './excel.ts';
import type { Io } from './io.ts';
import { chooseLanguage } from './language.ts';
import { fileOfScenario, putScenario } from './scenario.ts';

/** What every study of cases is asked with. */
export interface StudyOptions {
  readonly parameters?: string;
  readonly set: readonly string[];
  /** The name of a scenario, or the file of one. */
  readonly scenario?: string;
  /** How the result is shown, where that is said by name. */
  readonly format?: string;
  /** Whose Excel a CSV is for. */
  readonly excel?: Excel;
  readonly out?: string;
  readonly lang?: Language;
  readonly strict?: boolean;
  readonly color: boolean;
}

/** Cases read, changed as asked and calculated: what every command starts from. */
export interface Study {
  readonly results: readonly PortfolioResult[];
  readonly diagnostics: readonly Diagnostic[];
  /** Every text that was read, files and arguments. */
  readonly sources: readonly Source[];
  /** What was asked to be changed, as it was typed. */
  readonly overrides: readonly string[];
  readonly scenario?: string | undefined;
  readonly language: Language;
  /** Whether the results may be shown: no errors, and under `--strict` no warnings either. */
  readonly sound: boolean;
}

/** From paths to results, with everything that is wrong on the way. */
export function study(paths: readonly string[], options: StudyOptions, io: Io): Study {
  const set = parseOverrides(options.set, '--set ');
  const loaded = loadPortfolios(paths.length > 0 ? paths : ['cases/'], {
    parameters: options.parameters,
    scenario: fileOfScenario(options.scenario),
    folder: io.folder,
  });
  const changed = putScenario(options.scenario, loaded, set.overrides);
  const applied = applyOverrides(changed.portfolios, set.overrides);
  const results = applied.portfolios.map(calculate);
  const faults = [
    ...excelMismatch(options),
    ...set.diagnostics,
    ...loaded.diagnostics,
    ...changed.diagnostics,
    ...applied.diagnostics,
    ...results.flatMap((result) => result.diagnostics),
  ];
  // An override can only be called unused when all that might use it was read.
  const put = [...changed.overrides, ...set.overrides];
  const unused = faults.some(isError) ? [] : findUnusedOverrides(results, put);
  const diagnostics = [...faults, ...unused];
  return {
    results,
    diagnostics,
    sources: [...loaded.sources, ...changed.sources, ...set.sources],
    overrides: options.set,
    scenario: options.scenario,
    language: chooseLanguage(options.lang, loaded.portfolios[0]?.language, io),
    sound: !diagnostics.some((diagnostic) => options.strict === true || isError(diagnostic)),
  };
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}
