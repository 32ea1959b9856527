import type { PortfolioResult } from '../../analysis/calculate.ts';
import type { Workings } from '../../analysis/workings.ts';
import { isInput } from '../../model/formula/excel/input.ts';
import type { Spot } from '../../model/formula/excel/spot.ts';
import type { Figure, Named } from '../../model/formula/tree.ts';
import { inLanguage, type Language } from '../../model/text.ts';
import type { Provenance } from '../formats/json.ts';
import { departureText } from '../pages/departures.ts';
import { kindOf } from '../pages/explain-values.ts';
import { EXPLAIN_WORDS } from '../words/explain.ts';
import type { WorkbookWords } from '../words/workbook-words.ts';
import type { Check, NumberFormat, Sheet } from '../workbook.ts';
import type { Book, Draft } from './draft.ts';

/** All that a sheet is laid out from. */
export interface Layout extends Book {
  readonly result: PortfolioResult;
  readonly workings: Workings;
  readonly provenance: Origin;
  readonly language: Language;
  readonly words: WorkbookWords;
  readonly whatIf: WhatIf;
}

/** Where a workbook comes from, with the command that makes it, if one did. */
export interface Origin extends Provenance {
  readonly command?: string | undefined;
}

/** A sheet that is laid out; its formulas are written when all of them are. */
export type LaidOut = () => Sheet;

/** The inputs that the sheet of what-ifs holds, in the order in which they come up. */
export interface WhatIf {
  /** @returns the cell that holds what is used in the input's place */
  readonly add: (input: Input) => Spot;
  readonly inputs: readonly Input[];
}

export interface Input {
  readonly node: Named;
  /** Where it stands as it was stated. */
  readonly spot: Spot & { readonly name: string };
  readonly label: string;
  readonly format: NumberFormat;
  readonly takes: Check['takes'] | undefined;
}

/** How the numbers of a figure are shown. */
function formatOf(node: Named): NumberFormat {
  const kind = kindOf(node);
  return (
    { money: 'money', share: 'share', ratio: 'ratio', duration: 'ratio', count: 'number' } as const
  )[kind];
}

/**
 * Lays out a figure where it is stated: as an input that a what-if may replace, if others rest on it
 * and it rests on none; else as a formula that follows.
 *
 * @param file the parameter file in whose words it is bound, for figures that files share
 */
export function stateFigure(
  draft: Draft,
  { row, column }: { readonly row: number; readonly column: number },
  { node, name, file, shared }: Stated,
  { register, workings, whatIf, words, language }: Layout,
): void {
  const { figure } = node;
  const format = formatOf(node);
  const open = figure
    ? isInput(node) && workings.moving.has(figure)
    : workings.movingDefaults.has(node.name);
  const spot = draft.live(row, column, node, { format, open }, { name, file, stated: true });
  const takes = open ? takenBy(node, workings) : undefined;
  if (takes) draft.check({ row, column, takes, message: words.checks[takes] });
  const label = labelOfFigure(node, language);
  const used = open ? whatIf.add({ node, spot: { ...spot, name }, label, format, takes }) : spot;
  if (figure) register.putFigure(figure, node.name, used, shared ? file : '');
  else register.putDefault(node.name, used);
}

interface Stated {
  readonly node: Named;
  readonly name: string;
  readonly file: string;
  readonly shared: boolean;
}

/** What may be put in the place of a figure, by the engine's own rules. */
export function takenBy(node: Named, { divisors }: Workings): Check['takes'] | undefined {
  if (node.figure && divisors.has(node.figure)) return 'not_zero';
  if (formatOf(node) === 'share') return isDropOff(node) ? 'growing_share' : 'share';
  return isCounted(node) ? 'positive' : undefined;
}

function isDropOff({ name }: Named): boolean {
  return name.split('.').at(-1) === 'drop_off';
}

/** Lines, their quantities and what a client costs are never below 0; a parameter may be. */
function isCounted({ name }: Named): boolean {
  return name.includes('.') || name === 'cost_per_client';
}

/** What a figure is called: its label, else what the method calls it, else its name. */
export function labelOfFigure({ name, figure }: Named, language: Language): string {
  if (figure?.label !== undefined) return inLanguage(figure.label, language);
  const last = name.split('.').at(-1) ?? name;
  const { parts } = EXPLAIN_WORDS[language];
  return (Object.hasOwn(parts, last) ? parts[last] : undefined) ?? last;
}

/** That the figures are not those of the files, where something was put in their place. */
export function departureOf({ result, provenance, language }: Layout): string | undefined {
  const { applied } = result.portfolio;
  return departureText({ applied, overrides: provenance.overrides }, language);
}

/** A head without the marks at which a narrow column of text may break it. */
export function plain(text: string): string {
  return text.replaceAll('\u00ad', '');
}

/** Why a figure is what it is, in the files' own words. */
export function whyOf(
  { because, assumption, note }: Pick<Figure, 'because' | 'assumption' | 'note'>,
  language: Language,
): string {
  return [because, assumption, note]
    .flatMap((text) => (text === undefined ? [] : [inLanguage(text, language)]))
    .join(' ');
}
