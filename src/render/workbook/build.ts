import type { PortfolioResult } from '../../analysis/calculate.ts';
import type { Workings } from '../../analysis/workings.ts';
import type { Evaluate } from '../../model/formula/evaluate.ts';
import { inLanguage, type Language } from '../../model/text.ts';
import { TERMS } from '../words/terms.ts';
import { WORKBOOK_WORDS } from '../words/workbook.ts';
import type { Workbook } from '../workbook.ts';
import type { LaidOut, Layout, Origin } from './layout.ts';
import { createNames, sheetName } from './names.ts';
import { caseSheet } from './pages/case.ts';
import { parametersSheet } from './pages/parameters.ts';
import { poolSheet } from './pages/pool.ts';
import { provenanceSheet } from './pages/provenance.ts';
import { sourcesSheet } from './pages/sources.ts';
import { createSteps } from './pages/steps.ts';
import { createWhatIf, whatIfSheet } from './pages/what-if.ts';
import { createRegister } from './register.ts';

/** What a workbook is made with, beside the results. */
export interface WorkbookOptions {
  readonly language: Language;
  readonly workings: Workings;
  readonly provenance: Origin;
  /** Gives the exact value of any part of the results' formulas. */
  readonly evaluate: Evaluate;
}

/**
 * The results of a portfolio as a workbook with live formulas: the trees that the results are the
 * values of, laid out over cells. What a reader changes in an input moves every figure.
 */
export function buildWorkbook(result: PortfolioResult, options: WorkbookOptions): Workbook {
  const { language } = options;
  const words = WORKBOOK_WORDS[language];
  const taken = new Set<string>();
  const claim = (wanted: string): string => {
    const name = sheetName(wanted, taken);
    taken.add(name.toLowerCase());
    return name;
  };
  const pool = claim(words.sheets.pool);
  const whatIf = claim(words.sheets.whatIf);
  const parameters = claim(words.sheets.parameters);
  const sources = claim(words.sheets.sources);
  const provenance = claim(words.sheets.provenance);
  const steps = createSteps(claim(words.sheets.steps), () => layout);
  const cases = result.cases.map((one) => [claim(one.case.id), one] as const);

  const names = createNames();
  const layout: Layout = {
    ...options,
    result,
    words,
    names,
    register: createRegister(),
    wordsOf: (reason) => words.reasons[reason],
    spill: steps.spill,
    whatIf: createWhatIf(whatIf, names),
  };
  // The inputs are laid out before what rests on them, and read in another order.
  const inputs = parametersSheet(parameters, layout);
  const ofCases = cases.map(([name, one]) => caseSheet(name, one, layout));
  const ofPool = result.pool ? [poolSheet(pool, result.pool, layout)] : [];
  const sheets: readonly LaidOut[] = [
    ...ofPool,
    whatIfSheet(whatIf, layout),
    inputs,
    ...ofCases,
    sourcesSheet(sources, layout),
    provenanceSheet(provenance, layout),
  ];
  return {
    title: titleOf(result, language),
    language,
    sheets: [...sheets.map((finish) => finish()), ...steps.finish()],
    names: names.all(),
  };
}

function titleOf({ portfolio: { title }, cases }: PortfolioResult, language: Language): string {
  const [only, ...others] = cases;
  if (title !== undefined) return inLanguage(title, language);
  return only && others.length === 0 ? inLanguage(only.case.title, language) : TERMS.sroi[language];
}
