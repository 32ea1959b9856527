import type { Parameter } from '../../../analysis/parameter.ts';
import type { ParameterFile } from '../../../analysis/parameters.ts';
import type { Figure } from '../../../model/formula/tree.ts';
import { writeFormula } from '../../../model/formula/write.ts';
import type { Language } from '../../../model/text.ts';
import { placeText } from '../../pages/explain/grounds.ts';
import { PARAMETER_WORDS } from '../../words/parameters.ts';
import { TERMS, TIMING_TERMS } from '../../words/terms.ts';
import { unitText } from '../../words/units.ts';
import { createDraft, type Draft } from '../draft.ts';
import { type LaidOut, type Layout, labelOfFigure, stateFigure, whyOf } from '../layout.ts';

const WIDTHS = [40, 34, 16, 14, 34, 26, 30, 60];
const VALUE = 2;

/** The figures that cases share, each in a cell with a name: the inputs of the workbook. */
export function parametersSheet(name: string, layout: Layout): LaidOut {
  const { words, workings, language } = layout;
  const draft = createDraft(name, layout);
  draft.paragraph(0, PARAMETER_WORDS[language].title, WIDTHS.length, 'title');
  draft.paragraph(1, words.inputs, WIDTHS.length);
  const { heads } = words;
  const { parameter, value } = PARAMETER_WORDS[language];
  const titles = [
    parameter,
    heads.name,
    value,
    heads.unit,
    heads.formula,
    heads.usedBy,
    TERMS.source[language],
    heads.because,
  ];
  titles.forEach((title, column) => {
    const align = column === VALUE ? 'right' : 'left';
    draft.text(3, column, title, { look: 'head', align, indented: column === VALUE + 1 });
  });
  const shown = new Set<string>();
  workings.files.reduce((row, file) => fileRows(draft, row, file, shown, layout), 4);
  return () =>
    draft.finish({
      widths: WIDTHS,
      frozen: { rows: 4, columns: 1 },
      repeated: { first: 3, last: 3 },
    });
}

function fileRows(
  draft: Draft,
  start: number,
  file: ParameterFile,
  shown: Set<string>,
  layout: Layout,
): number {
  const { path, year, currency } = file.parameters;
  const settings = file.settings.filter(
    ({ level }) => level === 'parameters' || level === 'portfolio' || level === 'default',
  );
  // A name without a suffix is for the one that counts.
  const isUsed = ({ uses }: Parameter): boolean => uses.length > 0;
  const all = [...settings, ...file.values];
  const names = new Map(
    [...all.filter(isUsed), ...all.filter((one) => !isUsed(one))].map((one) => [
      one,
      layout.names.claim(one.address),
    ]),
  );
  draft.paragraph(start, `${path}: ${year}, ${currency}`, WIDTHS.length, 'heading');
  let row = start + 1;
  for (const one of all) {
    if (one.level === 'default') {
      if (shown.has(one.address)) continue;
      shown.add(one.address);
    }
    parameterRow(draft, row, one, names.get(one) ?? one.address, { path, currency }, layout);
    row += 1;
  }
  return row + 1;
}

function parameterRow(
  draft: Draft,
  row: number,
  parameter: Parameter,
  name: string,
  { path, currency }: { readonly path: string; readonly currency: string },
  layout: Layout,
): void {
  const { language } = layout;
  const { address, node, figure, timing } = parameter;
  const wrapped = { wrapped: true };
  draft.text(row, 0, node ? labelOfFigure(node, language) : address, wrapped);
  draft.text(row, 1, timing ? address : name, { look: 'faint' });
  if (timing) draft.text(row, VALUE, TIMING_TERMS[timing.value][language], { align: 'right' });
  if (node) {
    stateFigure(draft, { row, column: VALUE }, { node, name, file: path, shared: true }, layout);
  }
  const stated = figure ?? timing;
  draft.text(row, 3, figure?.unit ? unitText(figure.unit, currency, language) : '', {
    indented: true,
  });
  draft.text(row, 4, node && figure ? writeFormula(node.of) : '', { look: 'faint', ...wrapped });
  draft.text(row, 5, usersText(parameter, layout), wrapped);
  draft.text(row, 6, sourceText(stated, language), wrapped);
  draft.text(row, 7, stated ? whyOf(stated, language) : '', wrapped);
}

/** More cases than this are counted and not named. */
const MOST_NAMED = 6;

function usersText({ uses }: Parameter, { language, result }: Layout): string {
  const words = PARAMETER_WORDS[language];
  const cases = [...new Set(uses.map((use) => use.case.id))];
  if (cases.length === 0) return words.nobody;
  if (cases.length > MOST_NAMED) return words.some(cases.length, result.cases.length);
  return cases.join(', ');
}

/** What a figure of a file cites; what replaces it cites nothing but the command line. */
function sourceText(
  stated: Pick<Figure, 'source' | 'place' | 'overridden'> | undefined,
  language: Language,
): string {
  if (!stated) return PARAMETER_WORDS[language].byDefault;
  if (stated.overridden) return placeText(stated.place);
  return stated.source?.text ?? '';
}
