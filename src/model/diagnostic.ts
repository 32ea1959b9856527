import type { Place } from './place.ts';

/**
 * Every kind of fault, with the facts that its words need. A code is never renamed. The words and
 * hints, in both languages, stand in `render/words/diagnostics`; each code has its page in
 * `docs/errors/`.
 */
export interface Facts {
  // Files
  'file-not-found': { readonly path: string };
  'file-unreadable': { readonly path: string; readonly cause: string };
  'file-too-large': { readonly path: string; readonly limit: string };
  'not-utf8': { readonly path: string };
  'empty-folder': { readonly path: string };
  'unwritable-output': { readonly path: string; readonly cause: string };
  'already-exists': { readonly path: string };
  'not-a-result': { readonly path: string; readonly key?: string | undefined };
  'other-result-version': {
    readonly path: string;
    readonly version: string;
    readonly expected: string;
  };
  // YAML
  'yaml-syntax': { readonly cause: string };
  'tab-indentation': None;
  'duplicate-key': { readonly key: string };
  'several-documents': None;
  'explicit-tag': { readonly tag: string };
  'yaml-version': { readonly version: string };
  'unresolved-alias': { readonly alias: string };
  'too-many-aliases': { readonly limit: number };
  'nested-too-deep': { readonly limit: number };
  'hash-in-value': { readonly cut: string };
  'flow-formula': { readonly text: string };
  // Structure
  'unknown-key': {
    readonly key: string;
    readonly suggestion?: string | undefined;
    /** The keys that are known there, where a kind decides on them. */
    readonly among?: readonly string[] | undefined;
  };
  'dutch-key': { readonly key: string; readonly suggestion: string };
  'missing-key': { readonly key: string };
  'wrong-type': { readonly expected: Shape; readonly found: Shape };
  'empty-value': { readonly key: string };
  'invalid-id': { readonly id: string; readonly pattern: IdPattern };
  'reserved-id': { readonly id: string; readonly pattern: IdPattern };
  'unknown-word': {
    readonly key: string;
    readonly word: string;
    readonly allowed: readonly string[];
    readonly suggestion?: string | undefined;
  };
  'unknown-situation': { readonly word: string };
  'misplaced-situation': { readonly group: string };
  'duplicate-case': { readonly id: string };
  'unknown-case': { readonly id: string; readonly suggestion?: string | undefined };
  'unlisted-case': { readonly id: string };
  'not-a-case': { readonly path: string };
  'duplicate-scenario': { readonly id: string };
  'empty-case': { readonly id: string };
  'attribution-and-contribution': None;
  'investment-twice': None;
  'amounts-and-other': { readonly other: 'amount' | 'duration' | 'drop_off' };
  'yearly-range': { readonly key: 'range' | 'distribution' };
  'two-percentiles': { readonly found: number };
  'clients-without-amounts': { readonly id: string };
  'missing-setting': { readonly setting: string; readonly id: string };
  'missing-timing': None;
  'name-clash': { readonly name: string };
  'no-parameter-file': { readonly year: string };
  'no-source': { readonly name: string };
  'unknown-source': { readonly id: string; readonly suggestion: string };
  'mixed-currencies': { readonly currencies: readonly string[] };
  'mixed-conventions': { readonly convention: 'year' | 'discount_rate' | 'timing' };
  // The method lint
  'unknown-lint-rule': { readonly rule: string; readonly suggestion?: string | undefined };
  'lint-without-reason': { readonly rule: string };
  // Published figures
  'unknown-published-figure': { readonly key: string; readonly suggestion?: string | undefined };
  'nothing-published': None;
  'not-a-plain-number': { readonly text: string };
  'tolerance-without-because': None;
  // Formulas
  'formula-syntax': { readonly found: string; readonly expected: Expected };
  'decimal-comma': { readonly text: string; readonly suggestion: string };
  'thousands-separator': { readonly text: string; readonly suggestion: string };
  'ambiguous-thousands': { readonly text: string; readonly whole: string; readonly exact: string };
  exponent: { readonly text: string; readonly suggestion?: string | undefined };
  'pasted-sign': { readonly sign: string; readonly code: string; readonly suggestion: string };
  'unknown-name': { readonly name: string; readonly suggestion?: string | undefined };
  'unknown-function': { readonly name: string; readonly suggestion?: string | undefined };
  'argument-count': { readonly name: string; readonly expected: number; readonly found: number };
  'formula-too-long': { readonly limit: number };
  'formula-too-deep': { readonly limit: number };
  'number-too-long': { readonly limit: number };
  'number-out-of-range': { readonly name: string };
  'division-by-zero': None;
  'not-a-whole-number': { readonly name: string; readonly value: string };
  'out-of-range': {
    readonly name: string;
    readonly value: string;
    readonly low: string;
    readonly high: string;
  };
  circle: { readonly names: readonly string[] };
  'share-without-percent': {
    readonly name: string;
    readonly value: string;
    readonly suggestion: string;
  };
  'share-out-of-range': { readonly name: string; readonly value: string };
  'negative-amount': { readonly name: string; readonly value: string };
  'not-above-zero': { readonly name: string; readonly value: string };
  /** The two numbers by their keys (`low`, `high`), the one that should be the lower first. */
  'low-above-high': {
    readonly names: readonly [string, string];
    readonly values: readonly [string, string];
  };
  'chances-not-one': {
    readonly total: string;
    /** How much is missing, or too much. */
    readonly difference: string;
    readonly isShort: boolean;
  };
  'derivation-differs': { readonly value: string; readonly derived: string };
  // Overrides and usage
  'override-syntax': { readonly text: string };
  'override-twice': { readonly address: string };
  'override-unused': { readonly address: string };
  'override-shadowed': {
    readonly address: string;
    readonly by: readonly string[];
    /** Whether it is varied, and not set. */
    readonly varied?: boolean | undefined;
  };
  'unknown-address': { readonly address: string; readonly suggestion?: string | undefined };
  'unknown-scenario': {
    readonly name: string;
    /** The names of all scenarios there are. */
    readonly known: readonly string[];
    readonly suggestion?: string | undefined;
    /** The only portfolio that has no such scenario: the others do. */
    readonly within?: string | undefined;
  };
  // Sweeps
  'values-syntax': {
    readonly text: string;
    /** What should stand there: an address with its values, one value, a number, a range. */
    readonly expected: 'both' | 'value' | 'number' | 'range';
  };
  'step-not-above-zero': { readonly step: string };
  'range-without-step': { readonly address: string };
  'not-a-range': { readonly address: string; readonly has: 'list' | 'step' };
  'lists-differ': {
    readonly address: string;
    readonly found: number;
    readonly other: string;
    readonly expected: number;
  };
  'too-many-points': { readonly points: string; readonly limit: string };
  'nothing-varies': { readonly lacking: 'values' | 'scenarios' | 'cases' };
  'options-mismatch': {
    readonly option: string;
    readonly other: string;
    /** Whether the two exclude each other, or the one says something only beside the other. */
    readonly needs: boolean;
  };
  // Simulations
  'nothing-uncertain': {
    /** The figures with a distribution that the run puts at one value. */
    readonly held: readonly string[];
  };
  'not-drawable': {
    readonly address: string;
    readonly because:
      | 'power'
      | 'years'
      | 'several'
      | 'dimensions'
      | 'year'
      | 'horizons'
      | 'clients';
  };
  usage: { readonly message: string };
}

/** What an id is made of: `-` in those of cases, `_` in names, either in those of scenarios. */
export type IdPattern = 'case' | 'name' | 'scenario';

type None = Readonly<Record<never, never>>;

/** What a value looks like to its reader. */
export type Shape = 'text' | 'mapping' | 'list' | 'nothing';

/** What a formula wanted where it found something else. */
export type Expected = 'operand' | 'operator' | 'closing-bracket' | 'end' | 'sign';

export type Code = keyof Facts;
export type Severity = 'error' | 'warning';

/** A fault as data. Errors stop a run before it prints a figure; warnings do under `--strict`. */
export interface Diagnostic<C extends Code = Code> {
  readonly code: C;
  readonly severity: Severity;
  readonly facts: Facts[C];
  /** Absent only where no text is at fault (a missing file, the usage). */
  readonly place?: Place | undefined;
  /** Further places that led to it: the first of two keys, each step of a circle. */
  readonly also?: readonly Place[];
  /** The values with which it comes up, where no file states them: `vdab_budget=-100`. */
  readonly given?: readonly string[] | undefined;
}

/** Where faults go while input is read and figures are computed; nothing stops at the first. */
export type Report = (diagnostic: Diagnostic) => void;

export function fault<C extends Code>(
  code: C,
  facts: Facts[C],
  place?: Place,
  also: readonly Place[] = [],
): Diagnostic {
  return { code, severity: 'error', facts, place, also };
}

export function warning<C extends Code>(
  code: C,
  facts: Facts[C],
  place?: Place,
  also: readonly Place[] = [],
): Diagnostic {
  return { code, severity: 'warning', facts, place, also };
}
