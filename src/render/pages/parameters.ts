import type { Parameter } from '../../analysis/parameter.ts';
import type { ParameterFile } from '../../analysis/parameters.ts';
import type { Language } from '../../model/text.ts';
import type { Block, Cell, Page } from '../page.ts';
import { PARAMETER_WORDS } from '../words/parameters.ts';
import { unitText } from '../words/units.ts';
import { type Departure, departureBlocks } from './departures.ts';
import { placeText } from './explain/grounds.ts';
import { createFootnotes, type Footnotes } from './footnotes.ts';
import { restsOn } from './parameters/entry.ts';
import { parameterAmount, parameterValue } from './parameters/value.ts';

/** What a page of parameters is made with. */
export interface ParametersPageOptions extends Departure {
  readonly language: Language;
  /** Whether notes, reasons and every use are told. */
  readonly detail: boolean;
}

/** The figures that cases share, file by file: what they are worth, who uses them, what they rest on. */
export function parametersPage(
  files: readonly ParameterFile[],
  options: ParametersPageOptions,
): Page {
  const { language } = options;
  return {
    language,
    title: PARAMETER_WORDS[language].title,
    blocks: [
      ...departureBlocks(options, language),
      ...files.flatMap((file) => fileBlocks(file, options)),
    ],
  };
}

function fileBlocks(file: ParameterFile, options: ParametersPageOptions): readonly Block[] {
  const { path, year, currency } = file.parameters;
  const { language } = options;
  const words = PARAMETER_WORDS[language];
  const notes = createFootnotes();
  const cases = new Set(
    [...file.settings, ...file.values].flatMap(({ uses }) => uses.map((use) => use.case.id)),
  );
  const usedBy = (parameter: Parameter): Cell => usersCell(parameter, cases.size, notes, options);
  const shown = { language, currency };
  const settings = file.settings.map((parameter) => ({
    cells: [
      { text: parameter.address },
      { text: parameterValue(parameter, shown) },
      { text: statedText(parameter, language) },
      usedBy(parameter),
    ],
  }));
  const values = file.values.map((parameter) => {
    const unit = parameter.figure?.unit;
    return {
      cells: [
        { text: parameter.address },
        { text: parameterAmount(parameter, shown) },
        { text: unit ? unitText(unit, currency, language) : '' },
        usedBy(parameter),
      ],
    };
  });
  const columns = (first: string, third: string) =>
    [
      { head: first, align: 'left' },
      { head: words.value, align: 'right' },
      { head: third, align: 'left' },
      { head: words.usedBy, align: 'left' },
    ] as const;
  const stated = [...file.settings, ...file.values].filter(({ level }) => level !== 'default');
  return [
    { kind: 'heading', text: `${path}: ${year}, ${currency}` },
    ...table(columns(words.setting, words.stated), settings),
    ...table(columns(words.parameter, words.unit), values),
    ...notes.block(),
    ...unusedBlocks(file, language),
    { kind: 'heading', text: words.rests },
    { kind: 'outline', items: stated.map((parameter) => restsOn(parameter, options)) },
  ];
}

function table(
  columns: Extract<Block, { kind: 'table' }>['columns'],
  rows: readonly { readonly cells: readonly Cell[] }[],
): readonly Block[] {
  return rows.length > 0 ? [{ kind: 'table', columns, rows }] : [];
}

function statedText({ figure, timing }: Parameter, language: Language): string {
  const place = (figure ?? timing)?.place;
  return place ? placeText(place) : PARAMETER_WORDS[language].byDefault;
}

/** More cases than this are counted and not named. */
const MOST_NAMED = 6;

function usersCell(
  { uses, inDerivations }: Parameter,
  all: number,
  notes: Footnotes,
  { language, detail }: ParametersPageOptions,
): Cell {
  const words = PARAMETER_WORDS[language];
  const cases = [...new Set(uses.map((use) => use.case.id))];
  if (cases.length === 0) {
    const mark = inDerivations.length > 0 ? notes.mark(words.onlyDerives) : undefined;
    return { text: words.nobody, mark, tone: 'bad' };
  }
  const isNear = uses.some(({ through }) => through.length === 0);
  const mark = isNear ? undefined : notes.mark(words.onlyThrough);
  const isMany = cases.length > MOST_NAMED && !detail;
  return { text: isMany ? words.some(cases.length, all) : cases.join(', '), mark };
}

function unusedBlocks({ values }: ParameterFile, language: Language): readonly Block[] {
  if (values.length === 0) return [];
  const words = PARAMETER_WORDS[language];
  const unused = values.filter(({ uses }) => uses.length === 0).map(({ address }) => address);
  const text =
    unused.length > 0 ? words.unused(unused, values.length) : words.allUsed(values.length);
  return [{ kind: 'paragraph', text }];
}
