import type { Decimal } from '../decimal.ts';
import { type Diagnostic, fault, type Report } from '../diagnostic.ts';
import { nearest } from '../nearest.ts';
import type { Place, Source } from '../place.ts';
import { TIMINGS } from '../settings.ts';
import { readNumberOf } from './number.ts';
import { isRange, readRange } from './range.ts';
import { isSame, twice } from './twice.ts';
import type { Piece, Varied, VariedValue } from './varied.ts';

/**
 * Reads what varies as it is typed: `ADDRESS=0%..90%:5%` (from, to, step) or `ADDRESS=25%,50%,75%`.
 *
 * @param label how the texts are introduced where they come from, as in `--vary `
 */
export function parseVaried(
  texts: readonly string[],
  label: string,
): {
  readonly varied: readonly Varied[];
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly Source[];
} {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (diagnostic) => diagnostics.push(diagnostic);
  const sources = texts.map((text): Source => ({ name: label + text, kind: 'argument', text }));
  const varied: Varied[] = [];
  for (const source of sources) {
    const one = parseOne(source, report);
    const twin = one && varied.find((other) => isSame(one, other));
    if (one && twin) report(twice(one, twin));
    else if (one) varied.push(one);
  }
  return { varied, diagnostics, sources };
}

function parseOne(source: Source, report: Report): Varied | undefined {
  const [, before = '', address, between = '', spec] =
    /^(\s*)([^\s=]+)(\s*=\s*)(\S.*?)\s*$/s.exec(source.text) ?? [];
  const place = (start: number, length: number): Place => ({
    source: source.name,
    line: 1,
    column: start + 1,
    length: Math.max(1, length),
  });
  if (address === undefined || spec === undefined) {
    const { text } = source;
    report(fault('values-syntax', { text, expected: 'both' }, place(0, text.length)));
    return undefined;
  }
  const start = before.length + address.length + between.length;
  const pieceAt = (from: number, text: string): Piece => {
    const blanks = text.length - text.trimStart().length;
    return { text: text.trim(), place: place(start + from + blanks, text.trim().length) };
  };
  const whole = pieceAt(0, spec);
  const common = { address, addressPlace: place(before.length, address.length), source };
  const isWord = address === 'timing' || address.endsWith('.timing');
  if (!isWord && isRange(spec)) {
    const range = readRange(spec, pieceAt, report);
    return range && { ...common, place: whole.place, ...range };
  }
  const read = isWord ? readTiming : readNumber;
  const values = piecesOf(spec, pieceAt).map((piece, index, all) => {
    return read(piece, report, all[index - 1]);
  });
  const known = values.filter((value) => value !== undefined);
  return known.length === values.length
    ? { ...common, place: whole.place, values: known }
    : undefined;
}

/** The items of a list: a comma within brackets belongs to its formula. */
function piecesOf(spec: string, pieceAt: (from: number, text: string) => Piece): readonly Piece[] {
  const pieces: Piece[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at <= spec.length; at++) {
    const sign = spec[at];
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (sign !== undefined && (sign !== ',' || depth > 0)) continue;
    pieces.push(pieceAt(from, spec.slice(from, at)));
    from = at + 1;
  }
  return pieces;
}

function readTiming({ text, place }: Piece, report: Report): VariedValue | undefined {
  const word = TIMINGS.find((timing) => timing === text);
  if (word) return { value: word, text, place };
  const suggestion = nearest(text, TIMINGS);
  report(fault('unknown-word', { key: 'timing', word: text, allowed: TIMINGS, suggestion }, place));
  return undefined;
}

function readNumber(
  piece: Piece,
  report: Report,
  before: Piece | undefined,
): VariedValue | undefined {
  const { text, place } = piece;
  // `448,05`: no number begins with a 0 and a digit, so its comma is that of decimals.
  if (before && /^\d+$/.test(before.text) && /^0\d+%?$/.test(text)) {
    const { column } = before.place;
    const whole = { ...before.place, length: place.column + place.length - column };
    const facts = { text: `${before.text},${text}`, suggestion: `${before.text}.${text}` };
    report(fault('decimal-comma', facts, whole));
    return undefined;
  }
  const value: Decimal | undefined = readNumberOf(piece, report);
  return value && { value, text, place };
}
