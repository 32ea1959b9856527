import type { Figure } from '../../../model/formula/tree.ts';
import type { Publication } from '../../../model/source.ts';
import { inLanguage, type Language } from '../../../model/text.ts';
import { placeText } from '../../pages/explain/grounds.ts';
import { TERMS } from '../../words/terms.ts';
import { createDraft, type Draft } from '../draft.ts';
import { type LaidOut, type Layout, whyOf } from '../layout.ts';

const WIDTHS = [44, 40, 40, 34, 60];

/** The publications that the files name, and what each figure of theirs rests on. */
export function sourcesSheet(name: string, layout: Layout): LaidOut {
  const { words, language } = layout;
  const { heads } = words;
  const draft = createDraft(name, layout);
  draft.paragraph(0, words.sheets.sources, WIDTHS.length, 'title');
  const publications = publicationsOf(layout);
  let row = 2;
  if (publications.length > 0) {
    draft.paragraph(row, words.publications, WIDTHS.length, 'heading');
    headRow(draft, row + 1, [heads.id, heads.author, heads.title, heads.year, heads.page]);
    row += 2;
    for (const { id, author, title, year, page, read } of publications) {
      const consulted = read === undefined ? '' : `${heads.read} ${read}`;
      const cells = [id, author, title, year, [page, consulted].filter(Boolean).join('; ')];
      textRow(draft, row, cells);
      row += 1;
    }
    row += 1;
  }
  draft.paragraph(row, words.grounds, WIDTHS.length, 'heading');
  headRow(draft, row + 1, [
    heads.address,
    heads.label,
    TERMS.source[language],
    heads.file,
    heads.because,
  ]);
  citedFigures(layout).forEach(([address, figure], index) => {
    textRow(draft, row + 2 + index, groundsOf(address, figure, language));
  });
  return () => draft.finish({ widths: WIDTHS, frozen: { rows: 0, columns: 1 } });
}

function headRow(draft: Draft, row: number, heads: readonly string[]): void {
  heads.forEach((head, column) => {
    draft.text(row, column, head, { look: 'head' });
  });
}

function textRow(draft: Draft, row: number, cells: readonly (string | undefined)[]): void {
  cells.forEach((cell, column) => {
    draft.text(row, column, cell ?? '', { wrapped: true });
  });
}

function publicationsOf({ workings }: Layout): readonly Publication[] {
  const all = workings.files.flatMap(({ parameters }) => [...parameters.publications.values()]);
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

/** Every figure that the files state, by its address: those that cases share, then line by line. */
function citedFigures({ workings, result }: Layout): readonly (readonly [string, Figure])[] {
  const shared = workings.files.flatMap(({ settings, values }) =>
    [...settings, ...values].flatMap(({ address, figure }) =>
      figure ? [[address, figure] as const] : [],
    ),
  );
  const ofCases = result.cases.flatMap((one) => [
    ...(workings.own.get(one) ?? []).flatMap(({ address, node }) =>
      node.figure ? [[address, node.figure] as const] : [],
    ),
    ...[...one.lines, ...one.investment].map(
      ({ address, line }) => [address, line.amount] as const,
    ),
  ]);
  // A setting of a case stands among those of its parameter file too.
  return [...new Map([...shared, ...ofCases])];
}

function groundsOf(address: string, figure: Figure, language: Language): readonly string[] {
  const { label, source, place } = figure;
  return [
    address,
    label === undefined ? '' : inLanguage(label, language),
    source?.text ?? '',
    placeText(place),
    whyOf(figure, language),
  ];
}
