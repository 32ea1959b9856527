import type { Outcome, UsedSetting } from '../../../engine/result.ts';
import { exactText } from '../../../model/decimal.ts';
import type { Place } from '../../../model/place.ts';

/** What a document of ours is made of. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/**
 * A document as text, two spaces a level. Signs that steer a terminal are written as escapes: the
 * text is safe to print, and means the same to whoever parses it.
 */
export function jsonText(document: object): string {
  return `${safe(JSON.stringify(document, null, 2))}\n`;
}

/** The same on one line. */
export function jsonLine(document: object): string {
  return `${safe(JSON.stringify(document))}\n`;
}

function safe(text: string): string {
  return text.replace(
    /[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A figure: its unrounded digits, or why there is none. */
export function figureJson({ value, reason }: Outcome): Json {
  return value ? exactText(value) : { reason };
}

/** Figures by their names in the files. */
export function figuresJson(figures: Readonly<Record<string, Outcome>>): Json {
  return Object.fromEntries(
    Object.entries(figures).map(([name, outcome]) => [name, figureJson(outcome)]),
  );
}

/** A setting, and the level that stated it. */
export function settingJson({ outcome, level }: UsedSetting): Json {
  return { value: figureJson(outcome), level };
}

/** Where something stands: in a file, or in an argument of the command line. */
export function placeJson({ source, line, column }: Place): Json {
  return source.startsWith('--') ? { argument: source, column } : { file: source, line, column };
}
