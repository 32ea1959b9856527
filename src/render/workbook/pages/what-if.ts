import type { Outcome } from '../../../engine/result.ts';
import { ZERO } from '../../../model/decimal.ts';
import { isReason } from '../../../model/formula/evaluate.ts';
import { cellText, referenceText, type Spot } from '../../../model/formula/excel/spot.ts';
import { inLanguage } from '../../../model/text.ts';
import { FIGURE_TERMS, TERMS } from '../../words/terms.ts';
import { createDraft, type Draft } from '../draft.ts';
import {
  departureOf,
  type Input,
  type LaidOut,
  type Layout,
  plain,
  type WhatIf,
} from '../layout.ts';
import type { Names } from '../names.ts';

const WIDTHS = [42, 36, 15, 15, 15, 3, 16, 40, 13, 13, 13, 13, 13, 13];
const FIRST = 5;
const [STATED, TRIED, USED] = [2, 3, 4] as const;
/** Where what comes of it stands, beside the inputs. */
const RESULTS = 6;

/** Collects inputs while other sheets are laid out, and tells each from where it is used. */
export function createWhatIf(sheet: string, names: Names): WhatIf {
  const inputs: Input[] = [];
  return {
    inputs,
    add: (input) => {
      const name = names.claim(`${input.spot.name}_used`);
      const used: Spot = { sheet, row: FIRST + inputs.length, column: USED, name };
      names.give(name, used);
      inputs.push(input);
      return used;
    },
  };
}

/** The inputs that a reader may change, side by side, and what comes of it. */
export function whatIfSheet(name: string, layout: Layout): LaidOut {
  const { words, language, whatIf } = layout;
  const { heads } = words;
  const draft = createDraft(name, layout);
  draft.paragraph(0, words.sheets.whatIf, WIDTHS.length, 'title');
  draft.paragraph(1, words.whatIf, WIDTHS.length);
  const departure = departureOf(layout);
  const note = [departure, words.made].filter(Boolean).join(' ');
  draft.paragraph(2, note, WIDTHS.length, departure === undefined ? 'faint' : 'strong');
  [heads.input, heads.name].forEach((head, column) => {
    draft.text(FIRST - 1, column, head, { look: 'head', align: 'left' });
  });
  [heads.stated, heads.tried, heads.used].forEach((head, index) => {
    draft.text(FIRST - 1, STATED + index, head, { look: 'head', align: 'right' });
  });
  whatIf.inputs.forEach((input, index) => {
    inputRow(draft, FIRST + index, input, layout);
  });
  draft.text(FIRST - 1, RESULTS, TERMS.case[language], { look: 'head' });
  draft.text(FIRST - 1, RESULTS + 1, heads.title, { look: 'head' });
  resultRows(draft, layout);
  return () =>
    draft.finish({
      widths: WIDTHS,
      frozen: { rows: FIRST, columns: 1 },
      repeated: { first: FIRST - 1, last: FIRST - 1 },
    });
}

function inputRow(draft: Draft, row: number, input: Input, { evaluate, words }: Layout): void {
  const { label, node, spot, format, takes } = input;
  const value = evaluate(node);
  const shown = isReason(value) ? ZERO : value;
  const [stated, tried] = [STATED, TRIED].map((column) => cellText({ row, column }));
  draft.text(row, 0, label, { wrapped: true });
  draft.text(row, 1, spot.name, { look: 'faint' });
  draft.own(row, STATED, referenceText(spot, draft.name), shown, { format });
  draft.empty(row, TRIED, { format, open: true });
  draft.own(row, USED, `IF(${tried}="",${stated},${tried})`, shown, { format, look: 'strong' });
  if (takes) draft.check({ row, column: TRIED, takes, message: words.checks[takes] });
}

/** The figures that are shown before and after. */
const SHOWN = ['sroi', 'report_payback_years'] as const;

interface Compared {
  readonly name: string;
  readonly title: string;
  readonly outcomes: readonly (Outcome | undefined)[];
}

function resultRows(draft: Draft, layout: Layout): void {
  const { result, language, words } = layout;
  const compared: readonly Compared[] = [
    ...result.cases
      .filter((one) => !one.case.illustration)
      .map(({ case: { id, title }, figures }) => ({
        name: id,
        title: inLanguage(title, language),
        outcomes: SHOWN.map((name) => figures[name]),
      })),
    ...(result.pool
      ? [{ name: words.sheets.pool, title: '', outcomes: [result.pool.figures.sroi] }]
      : []),
  ];
  // A study of several years has no report payback.
  const shown = SHOWN.filter((_, index) =>
    compared.some(({ outcomes }) => outcomes[index] && outcomes[index].reason !== 'several-years'),
  );
  shown.forEach((name, index) => {
    const column = RESULTS + 2 + 3 * index;
    const title = plain(FIGURE_TERMS[name][language]);
    const area = { row: FIRST - 2, column, columns: 3 };
    draft.span(area, title, { look: 'head', align: 'center' });
    const heads = [words.heads.before, words.heads.now, words.heads.difference];
    heads.forEach((head, place) => {
      draft.text(FIRST - 1, column + place, head, { look: 'head', align: 'right' });
    });
  });
  compared.forEach(({ name, title, outcomes }, index) => {
    const row = FIRST + index;
    const look = name === words.sheets.pool ? 'total' : 'plain';
    draft.text(row, RESULTS, name, { look });
    draft.text(row, RESULTS + 1, title, { look, wrapped: true });
    shown.forEach((_, place) => {
      const outcome = outcomes[place];
      if (outcome) beforeAndNow(draft, row, RESULTS + 2 + 3 * place, outcome, look, layout);
    });
  });
  if (compared.length > 0) compareChart(draft, compared, layout);
}

function beforeAndNow(
  draft: Draft,
  row: number,
  column: number,
  { formula, value, reason }: Outcome,
  look: 'total' | 'plain',
  { wordsOf }: Layout,
): void {
  const style = { format: 'ratio', look, wrapped: true } as const;
  if (value) draft.number(row, column, value, style);
  else draft.text(row, column, wordsOf(reason), { ...style, align: 'right' });
  draft.live(row, column + 1, formula, { ...style, align: 'right' }, { keep: false });
  const [before, now] = [column, column + 1].map((one) => cellText({ row, column: one }));
  const difference = `IF(OR(ISTEXT(${before}),ISTEXT(${now})),"",${now}-${before})`;
  draft.own(row, column + 2, difference, value ? ZERO : '', style);
}

function compareChart(draft: Draft, compared: readonly Compared[], { words }: Layout): void {
  const count = compared.length;
  const ratios = compared.map(({ outcomes }) => outcomes[0]?.value);
  const rows = (column: number) => ({ row: FIRST, column, rows: count, columns: 1 });
  draft.chart({
    kind: 'columns',
    title: words.charts.whatIf,
    area: { row: FIRST + count + 1, column: RESULTS, rows: 18, columns: 6 },
    categories: rows(RESULTS),
    series: [
      { name: words.heads.before, values: rows(RESULTS + 2) },
      { name: words.heads.now, values: rows(RESULTS + 3) },
    ],
    format: 'ratio',
    fromZero: !ratios.some((ratio) => ratio?.lessThan(0)),
    description: words.charts.whatIf,
  });
}
