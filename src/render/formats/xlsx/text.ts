import { harmless } from '../harmless.ts';

/** Excel's own limit for a cell, with room for what is escaped. */
const LONGEST = 32_000;
/** A header holds 255 signs in all. */
const LONGEST_OF_HEADER = 100;

/** Texts that are written as a text and not taken for an error of a formula. */
const ERRORS = /^#[A-Z0-9_/]+[!?]?$/;

/** A text for a cell: never a formula, never an error, whatever it looks like. */
export function cellString(text: string): {
  readonly value: string;
  readonly richText?: { text: string }[];
} {
  const value = escaped(cut(harmless(text), LONGEST));
  return ERRORS.test(value) ? { value, richText: [{ text: value }] } : { value };
}

/**
 * A text for the header of a page, or for the properties of the file: short.
 *
 * @param code the sign that begins a code there, which is doubled to stand for itself
 */
export function inHeader(text: string, code?: '&'): string {
  const short = cut(harmless(text), LONGEST_OF_HEADER);
  return code === undefined ? short : escaped(short.replaceAll(code, code + code));
}

function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // By whole signs: half an emoji is no text.
  let kept = '';
  for (const sign of text) {
    if (kept.length + sign.length >= longest) break;
    kept += sign;
  }
  return `${kept}…`;
}

/** `_x0041_` means `A` in the texts of a workbook, so the underscore before it is escaped itself. */
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
