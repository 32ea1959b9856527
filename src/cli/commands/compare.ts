import { type Comparison, compareResults } from '../../analysis/compare.ts';
import { type Diagnostic, fault } from '../../model/diagnostic.ts';
import { FIGURES } from '../../model/published.ts';
import type { Language } from '../../model/text.ts';
import type { Compared } from '../../render/pages/compare.ts';
import { chooseColour } from '../colour.ts';
import { complain } from '../complain.ts';
import { excelMismatch } from '../excel.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { finish } from '../finish.ts';
import type { Io } from '../io.ts';
import { chooseLanguage } from '../language.ts';
import type { Study } from '../study.ts';
import { askedSides, type CompareOptions, type Problem } from './compare/asked.ts';
import { type ReadSide, readSide } from './compare/read.ts';

/** `sroi compare BEFORE AFTER…`: what moved between two results, and what explains it. */
export async function compare(
  before: string | undefined,
  after: readonly string[],
  options: CompareOptions,
  io: Io,
): Promise<ExitCode> {
  const asked = askedSides(before, after, options, io.folder);
  if ('problem' in asked) {
    const language = chooseLanguage(options.lang, undefined, io);
    const message = PROBLEMS[asked.problem][language];
    await complain([fault('usage', { message })], [], { ...options, language }, io);
    return EXIT.faulty;
  }
  const was = await readSide(asked.before, options, io);
  const is = await readSide(asked.after, options, io);
  const figure = FIGURES.find((name) => name === options.figure);
  const comparison = was.side && is.side && compareResults(was.side, is.side, figure);
  const told = together(was, is, comparison, options, io);
  const compared = { comparison, before: was, after: is };
  const code = await finish(told, options, io, () => write(compared, told.language, options, io));
  if (code !== EXIT.sound) return code;
  return comparison?.equal ? EXIT.sound : EXIT.refuted;
}

/** Both sides as one study: what is wrong with either, said once. */
function together(
  before: ReadSide,
  after: ReadSide,
  comparison: Comparison | undefined,
  options: CompareOptions,
  io: Io,
): Study {
  const all = [before, after].flatMap(({ diagnostics }) => diagnostics);
  const found = [...excelMismatch(options), ...all, ...(comparison?.diagnostics ?? [])];
  const diagnostics = new Map(found.map((one) => [JSON.stringify(one), one]));
  const isFault = ({ severity }: Diagnostic): boolean =>
    options.strict === true || severity === 'error';
  return {
    results: [],
    diagnostics: [...diagnostics.values()],
    sources: [...before.sources, ...after.sources],
    overrides: options.set,
    language: chooseLanguage(options.lang, after.language ?? before.language, io),
    sound: comparison !== undefined && !found.some(isFault),
  };
}

async function write(
  {
    comparison,
    before,
    after,
  }: { comparison: Comparison | undefined; before: ReadSide; after: ReadSide },
  language: Language,
  options: CompareOptions,
  io: Io,
): Promise<string> {
  if (!comparison || !before.side || !after.side) return '';
  const compared: Compared = {
    comparison,
    before: { name: before.name, saved: before.side.results ? undefined : before.side.saved },
    after: { name: after.name, saved: after.side.results ? undefined : after.side.saved },
  };
  switch (options.format) {
    case 'json': {
      const { compareJson } = await import('../../render/formats/compare-json.ts');
      return compareJson(compared);
    }
    case 'csv': {
      const { compareCsv } = await import('../../render/formats/compare-csv.ts');
      return compareCsv(compared, language, options.excel);
    }
  }
  const { comparePage } = await import('../../render/pages/compare.ts');
  const page = comparePage(compared, { language, detail: options.detail === true });
  if (options.format === 'markdown') {
    const { renderMarkdown } = await import('../../render/formats/markdown.ts');
    return renderMarkdown(page);
  }
  const { renderText } = await import('../../render/formats/text.ts');
  const colour = options.out === undefined ? await chooseColour(options.color, io) : undefined;
  return renderText(page, { colour, width: io.columns });
}

const PROBLEMS: Readonly<Record<Problem, Readonly<Record<Language, string>>>> = {
  'nothing-to-compare': {
    en: 'name a second result, or say what is to change with --set, --scenario or --parameters',
    nl: 'noem een tweede resultaat, of zeg met --set, --scenario of --parameters wat er verandert',
  },
  'several-paths': {
    en: 'only case files and folders can stand side by side; name one result or parameter file',
    nl: 'alleen casusbestanden en mappen kunnen naast elkaar staan; noem één resultaat of parameterbestand',
  },
  'result-is-fixed': {
    en: 'a saved result can not be changed with --set, --scenario or --parameters; name its cases instead',
    nl: 'een bewaard resultaat is niet te veranderen met --set, --scenario of --parameters; noem de casussen',
  },
  'parameters-twice': {
    en: 'the second side is a parameter file already; leave out --parameters',
    nl: 'de tweede kant is al een parameterbestand; laat --parameters weg',
  },
  'cases-unused': {
    en: '--cases goes with parameter files; the cases that are compared are named already',
    nl: '--cases hoort bij parameterbestanden; de casussen die vergeleken worden, zijn al genoemd',
  },
};
