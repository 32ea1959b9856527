import { exactText } from '../../src/model/decimal.ts';
import type { Diagnostic, Report } from '../../src/model/diagnostic.ts';
import { createScope } from '../../src/model/formula/bind.ts';
import { createEvaluator } from '../../src/model/formula/evaluate.ts';
import { parseFormula } from '../../src/model/formula/parser.ts';
import type { Figure, Formula } from '../../src/model/formula/tree.ts';
import type { Locate } from '../../src/model/place.ts';

/** Places that name the text they stand in, so that a test can read them. */
export function within(text: string): Locate {
  return (start, length) => ({ source: text, line: 1, column: start + 1, length });
}

/** The tree of a sound formula. */
export function parse(text: string): Formula {
  const { formula, faults } = tryToParse(text);
  if (!formula || faults.length > 0) throw new Error(`${text}: ${JSON.stringify(faults)}`);
  return formula;
}

export function tryToParse(text: string): {
  readonly formula: Formula | undefined;
  readonly faults: readonly Diagnostic[];
} {
  const { faults, report } = collect();
  return { formula: parseFormula(text, within(text), report), faults };
}

export function figure(text: string, more: Partial<Figure> = {}): Figure {
  return { formula: parse(text), place: within(text)(0, text.length), ...more };
}

/** Figures by name, each from the text of its formula. */
export function figures(texts: Readonly<Record<string, string>>): ReadonlyMap<string, Figure> {
  return new Map(Object.entries(texts).map(([name, text]) => [name, figure(text)]));
}

/** What a formula comes to, as text, and what is wrong with it. */
export function evaluateText(
  text: string,
  names: Readonly<Record<string, string>> = {},
): { readonly value: string; readonly faults: readonly Diagnostic[] } {
  const { formula, faults: unread } = tryToParse(text);
  if (!formula) return { value: 'unread', faults: unread };
  const { faults, report } = collect();
  const bound = createScope(figures(names), report).bind(formula);
  const value = createEvaluator(report)(bound);
  return { value: typeof value === 'string' ? value : exactText(value), faults };
}

/** The value of a formula that has no fault. */
export function valueText(text: string, names: Readonly<Record<string, string>> = {}): string {
  const { value, faults } = evaluateText(text, names);
  if (faults.length > 0) throw new Error(`${text}: ${JSON.stringify(faults)}`);
  return value;
}

/** A report, and what it was told. */
export function collect(): { readonly faults: readonly Diagnostic[]; readonly report: Report } {
  const faults: Diagnostic[] = [];
  return { faults, report: (diagnostic) => void faults.push(diagnostic) };
}

/** A fault as a row of a table: its code and the text it points at. */
export function pointed({ code, place }: Diagnostic): readonly [string, string | undefined] {
  return [code, place?.source.slice(place.column - 1, place.column - 1 + place.length)];
}

/** The tree without its places, to compare what it says and not where. */
export function placeless(formula: Formula): unknown {
  return JSON.parse(
    JSON.stringify(formula, (key, value: unknown) => (key === 'place' ? undefined : value)),
  );
}
