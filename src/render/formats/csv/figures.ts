import type { Outcome } from '../../../engine/result.ts';
import type { Place } from '../../../model/place.ts';
import type { Unit } from '../../../model/unit.ts';
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

/** What a figure of the method measures: money if nothing else. */
function unitOf(figure: string): Unit | 'ratio' {
  if (figure.endsWith('_years')) return 'years';
  if (figure.endsWith('_months')) return 'months';
  if (/sroi|^bcr_/.test(figure)) return 'ratio';
  return UNITS[figure] ?? 'money';
}

const UNITS: Readonly<Record<string, Unit>> = {
  clients: 'clients',
  quantity: 'number',
  discount_rate: 'share',
  deadweight: 'share',
  attribution: 'share',
  displacement: 'share',
  drop_off: 'share',
  kept_share: 'share',
  share: 'share',
};
