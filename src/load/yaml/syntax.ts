import { type Document, isCollection, isPair, isScalar } from 'yaml';
import { fault, type Report } from '../../model/diagnostic.ts';
import type { TextFile } from '../run.ts';

type Range = readonly [number, number];

/** Tags that YAML does not know; `convert` finds the ones that it does. */
const ABOUT_TAGS: ReadonlySet<string> = new Set(['TAG_RESOLVE_FAILED', 'BAD_COLLECTION_TYPE']);

/**
 * Reports the faults that the YAML parser found, the first of each line: the others on a line are
 * mostly its echo.
 *
 * @returns whether there was one, tags aside: what stands beside them can be read
 */
export function reportSyntax(document: Document.Parsed, file: TextFile, report: Report): boolean {
  const { errors, warnings } = document;
  if (errors.length + warnings.length === 0) return false;
  const lines = new Set<number>();
  const all = [...errors, ...warnings];
  for (const { pos } of all.filter(({ code }) => ABOUT_TAGS.has(code))) {
    const tag = file.source.text.slice(...pos);
    report(fault('explicit-tag', { tag }, file.locate(pos[0], tag.length)));
  }
  const found = all.filter(({ code }) => !ABOUT_TAGS.has(code)).sort((a, b) => a.pos[0] - b.pos[0]);
  for (const { code, pos } of found) {
    const [start, end] = code === 'MISSING_CHAR' ? (openQuote(document, pos) ?? pos) : pos;
    const place = file.locate(start, end - start);
    if (lines.has(place.line)) continue;
    lines.add(place.line);
    const tab = leadingTab(file.source.text, start);
    if (tab !== undefined) report(fault('tab-indentation', {}, file.locate(tab, 1)));
    else report(fault('yaml-syntax', { cause: code }, place));
  }
  return found.length > 0;
}

/** A quote that is never closed runs to the end of the file, where nobody would look for it. */
function openQuote(document: Document.Parsed, [at]: Range): Range | undefined {
  let node: unknown = document.contents;
  while (isCollection(node)) {
    const last: unknown = node.items.at(-1);
    node = isPair(last) ? (last.value ?? last.key) : last;
  }
  if (!isScalar(node) || !node.type?.startsWith('QUOTE') || !node.range) return undefined;
  const [start, end] = node.range;
  return at >= end - 1 ? [start, start + 1] : undefined;
}

/** The tab that indents the line at fault, or the next one: the parser names either. */
function leadingTab(text: string, at: number): number | undefined {
  const lineStart = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
  const nextStart = text.indexOf('\n', at) + 1;
  for (const start of nextStart > 0 ? [lineStart, nextStart] : [lineStart]) {
    let tab = start;
    while (text[tab] === ' ') tab++;
    if (text[tab] === '\t') return tab;
  }
  return undefined;
}
