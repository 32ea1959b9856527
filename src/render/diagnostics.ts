import type { ChalkInstance } from 'chalk';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import type { Place, Source } from '../model/place.ts';
import type { Language } from '../model/text.ts';
import { inOrder } from './diagnostics/order.ts';
import { quotable, quotableFacts } from './diagnostics/quotable.ts';
import { quote } from './diagnostics/quote.ts';
import { countsOf, FRAME, noteOn, wordsOf } from './words/diagnostics.ts';

/** How diagnostics are shown. */
export interface DiagnosticOptions {
  readonly language: Language;
  /** Absent where there is no colour. */
  readonly colour?: ChalkInstance | undefined;
  /** Whether warnings are shown, and counted, as errors. */
  readonly strict?: boolean | undefined;
}

/**
 * Diagnostics as a text for people: each with its place, the reader's own line with a caret and a
 * remedy, in the order of the texts, and a closing line with their numbers.
 *
 * @param sources every text that was read, in order
 * @returns whole lines; empty when there is nothing to say
 */
export function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: readonly Source[],
  { language, colour, strict = false }: DiagnosticOptions,
): string {
  if (diagnostics.length === 0) return '';
  const shelf = new Map(sources.map((source) => [source.name, readable(source)]));
  const ordered = inOrder(diagnostics, [...shelf.keys()]).map(
    (diagnostic): Diagnostic => (strict ? { ...diagnostic, severity: 'error' } : diagnostic),
  );
  const blocks = ordered.map((diagnostic) => block(diagnostic, shelf, language, colour));
  const counts = countsOf(
    language,
    ordered.filter(({ severity }) => severity === 'error').length,
    ordered.filter(({ severity }) => severity === 'warning').length,
  );
  return `${[...blocks, counts].join('\n\n')}\n`;
}

/** The words of a diagnostic without its place: for formats that lay it out themselves. */
export function diagnosticMessage(
  diagnostic: Diagnostic,
  language: Language,
): { readonly message: string; readonly hint: string } {
  const facts = quotableFacts(diagnostic.facts);
  const [message, hint] = wordsOf({ ...diagnostic, facts }, language);
  const given = diagnostic.given?.map((text) => `\`${quotable(text)}\``).join(', ');
  return { message: given ? `${message} (${FRAME[language].given} ${given})` : message, hint };
}

interface Readable {
  readonly kind: Source['kind'];
  readonly lines: readonly string[];
}
type Shelf = ReadonlyMap<string, Readable>;

function readable({ kind, text }: Source): Readable {
  return { kind, lines: text.split(/\r?\n/) };
}

function block(
  diagnostic: Diagnostic,
  shelf: Shelf,
  language: Language,
  colour: ChalkInstance | undefined,
): string {
  const { code, severity, place, also = [] } = diagnostic;
  const { message, hint } = diagnosticMessage(diagnostic, language);
  const frame = FRAME[language];
  const paint = painter(severity, colour);
  const head = `${address(place, shelf)}${paint(frame[severity])}[${code}]: ${message}`;
  const notes = also.flatMap((other, index) => [
    `${address(other, shelf)}${frame.note}: ${noteOn(diagnostic, index, language)}`,
    ...excerpt(other, shelf, paint),
  ]);
  return [head, ...excerpt(place, shelf, paint), `${frame.hint}: ${hint}`, ...notes].join('\n');
}

function painter(severity: Severity, colour: ChalkInstance | undefined): (text: string) => string {
  if (!colour) return (text) => text;
  return severity === 'error' ? colour.red : colour.yellow;
}

/** `file:line:col: `, or an argument as it was typed; nothing where no text is at fault. */
function address(place: Place | undefined, shelf: Shelf): string {
  if (!place) return '';
  const { source, line, column } = place;
  const name = quotable(source);
  return shelf.get(source)?.kind === 'argument' ? `${name}: ` : `${name}:${line}:${column}: `;
}

/** The reader's own line with a gutter, and the caret under what is meant. */
function excerpt(
  place: Place | undefined,
  shelf: Shelf,
  paint: (text: string) => string,
): readonly string[] {
  if (!place) return [];
  const text = shelf.get(place.source);
  const line = text?.lines[place.line - 1];
  if (!text || line === undefined) return [];
  const quoted = quote(line, place.column, place.length);
  const number = text.kind === 'argument' ? '' : `${place.line} `;
  return [
    `  ${number}| ${quoted.text}`.trimEnd(),
    `  ${' '.repeat(number.length)}| ${' '.repeat(quoted.indent)}${paint('^'.repeat(quoted.width))}`,
  ];
}
