import type { Outcome } from '../../../engine/result.ts';
import type { Place } from '../../../model/place.ts';
import type { Unit } from '../../../model/unit.ts';
import { measureOf } from '../../measures.ts';
import { type Field, numberField } from './cases.ts';
import { placeFields } from './place.ts';

/** Whose figures they are, and where those come from. */
export interface Owner {
  /** What it is, in the words of the files: `case`, `line`, `pool`, `gainers`. */
  readonly kind: string;
  readonly case: string;
  readonly group?: string | undefined;
  readonly line?: string | undefined;
  readonly label?: string | undefined;
  /** The last year that counts in them, where several horizons stand side by side. */
  readonly horizon?: number | undefined;
  readonly year?: number | undefined;
  readonly currency?: string | undefined;
  /** The address of one of its figures. */
  readonly address: (figure: string) => string;
  readonly source?: string | undefined;
  readonly place?: Place | undefined;
}

export const HEADS_OF_FIGURES: readonly string[] = [
  'kind',
  'case',
  'group',
  'line',
  'label',
  'horizon',
  'year',
  'figure',
  'value',
  'missing',
  'unit',
  'currency',
  'address',
  'source',
  'file',
  'file_line',
];

/** A row a figure: its unrounded value, or why there is none. */
export function figureRows(
  owner: Owner,
  figures: Readonly<Record<string, Outcome | undefined>>,
): readonly (readonly Field[])[] {
  return Object.entries(figures).flatMap(([figure, outcome]) =>
    outcome ? [rowOf(owner, figure, outcome)] : [],
  );
}

function rowOf(owner: Owner, figure: string, outcome: Outcome): readonly Field[] {
  const unit = unitOf(figure);
  return [
    { text: owner.kind },
    { text: owner.case },
    { text: owner.group },
    { text: owner.line },
    { text: owner.label },
    yearField(owner.horizon),
    yearField(owner.year),
    { text: figure },
    numberField(outcome),
    { text: outcome.reason },
    { text: unit },
    { text: unit === 'money' ? owner.currency : undefined },
    { text: owner.address(figure) },
    { text: owner.source },
    ...placeFields(owner.place),
  ];
}

function yearField(year: number | undefined): Field {
  return year === undefined ? {} : { number: `${year}` };
}

/** What a figure of the method is counted in: money if nothing else. */
function unitOf(figure: string): Unit | 'ratio' {
  const measure = measureOf(figure) ?? 'money';
  if (measure === 'duration') return figure.endsWith('_months') ? 'months' : 'years';
  if (measure === 'count') return figure === 'clients' ? 'clients' : 'number';
  return measure;
}
