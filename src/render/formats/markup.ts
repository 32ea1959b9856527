import { harmless } from './harmless.ts';

/** A piece of HTML or SVG. Only `markup` makes one, so that no text from outside can be taken for it. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | undefined | Markup | readonly Markup[];

/**
 * Markup from a template: what is filled in comes out as text, unless it is markup itself.
 *
 *     markup`<p class="${name}">${text}</p>`
 */
export function markup(pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const filled = pieces.map((piece, index) => piece + written(parts[index]));
  return { markup: filled.join('') };
}

/** Text from this project, not from outside, that is markup as it stands: a style, a script. */
export function asMarkup(trusted: string): Markup {
  return { markup: trusted };
}

/** Markup behind each other. */
export function join(parts: readonly Markup[], between = ''): Markup {
  return { markup: parts.map((part) => part.markup).join(between) };
}

function written(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return escapeText(part);
  return 'markup' in part ? part.markup : join(part).markup;
}

function escapeText(text: string): string {
  return harmless(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
