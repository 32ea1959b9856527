import { GROUPS } from '../../model/case.ts';
import { type Decimal, decimal } from '../../model/decimal.ts';
import { fault, type Report } from '../../model/diagnostic.ts';
import { nearest } from '../../model/nearest.ts';
import type { Published, PublishedFigure } from '../../model/published.ts';
import { REASONS, type Reason } from '../../model/reason.ts';
import { type Entry, type Node, placeOf, type TextNode, valueAt } from '../yaml/node.ts';
import type { Reading } from './figure.ts';
import { readFormula } from './formula.ts';
import { readText, readWords } from './text.ts';

/** Reads what a publication prints, in the order of the file. */
export function readPublished(node: Node | undefined, reading: Reading): Published | undefined {
  if (node?.kind !== 'mapping') return undefined;
  return { source: reading.cite(valueAt(node, 'source')), figures: readBelow(node, '', reading) };
}

/** The figures of a block and of the blocks within it, each with its path as its name. */
function readBelow(node: Node, path: string, reading: Reading): readonly PublishedFigure[] {
  if (node.kind !== 'mapping') return [];
  return [...node.entries.values()].flatMap((entry) => {
    if (path === '' && entry.key === 'source') return [];
    if (isBlock(entry, path)) return readBelow(entry.value, `${path}${entry.key}.`, reading);
    return readPublishedFigure(path + entry.key, entry, reading.report) ?? [];
  });
}

/** What holds the figures of its entries: of lines, of years, of horizons. */
const HOLDERS: readonly string[] = [...GROUPS, 'annual', 'horizons'];

function isBlock({ key, value }: Entry, path: string): boolean {
  const holder = path === '' ? key : path.split('.').at(-2);
  return value.kind === 'mapping' && holder !== undefined && HOLDERS.includes(holder);
}

/** A plain number, `none`, `none: REASON`, or a mapping that may add a tolerance with its reason. */
function readPublishedFigure(
  name: string,
  { value: node, keyPlace }: Entry,
  report: Report,
): PublishedFigure | undefined {
  if (node.kind === 'text') return readFigureText(name, node, report);
  if (node.kind !== 'mapping') return undefined;
  const because = readText(valueAt(node, 'because'));
  const none = valueAt(node, 'none');
  if (none) {
    for (const { key, keyPlace: place } of node.entries.values()) {
      if (key === 'value' || key === 'tolerance') report(fault('unknown-key', { key }, place));
    }
    const reason = none.kind === 'text' ? readReason(none, report) : undefined;
    return { name, place: placeOf(none), decimals: 0, reason, because };
  }
  const value = valueAt(node, 'value');
  if (!value) {
    report(fault('missing-key', { key: 'value' }, keyPlace));
    return undefined;
  }
  const stated = valueAt(node, 'tolerance');
  if (stated && because === undefined) {
    report(fault('tolerance-without-because', {}, placeOf(stated)));
  }
  const tolerance = stated && readTolerance(stated, report);
  const figure = value.kind === 'text' ? readFigureText(name, value, report) : undefined;
  return figure && { ...figure, tolerance, because };
}

function readFigureText(name: string, node: TextNode, report: Report): PublishedFigure | undefined {
  const place = placeOf(node);
  const none = /^\s*none\s*(?::\s*(\S*)\s*)?$/.exec(node.value);
  if (none) {
    const reason = none[1] === undefined ? undefined : readReason(node, report, none[1]);
    return { name, place, decimals: 0, reason };
  }
  const number = readPlainNumber(node, report);
  return number && { name, place, ...number };
}

function readReason(node: TextNode, report: Report, word = node.value.trim()): Reason | undefined {
  const reason = REASONS.find((known) => known === word);
  if (reason === undefined) {
    const facts = { key: 'none', word, allowed: REASONS, suggestion: nearest(word, REASONS) };
    report(fault('unknown-word', facts, placeOf(node)));
  }
  return reason;
}

function readTolerance(node: Node, report: Report): Decimal | undefined {
  const tolerance = readPlainNumber(node, report)?.value;
  if (!tolerance?.isNegative()) return tolerance;
  report(fault('not-a-plain-number', { text: readWords(node) ?? '' }, placeOf(node)));
  return undefined;
}

/** The number with the decimals as written: they are the precision at which it is checked. */
function readPlainNumber(
  node: Node,
  report: Report,
): { readonly value: Decimal; readonly decimals: number } | undefined {
  const formula = readFormula(node, report);
  if (formula.kind === 'none') return undefined;
  const positive = formula.kind === 'negation' ? formula.of : formula;
  if (positive.kind !== 'literal') {
    report(fault('not-a-plain-number', { text: readWords(node) ?? '' }, placeOf(node)));
    return undefined;
  }
  const value = decimal(positive.text);
  return {
    value: positive === formula ? value : value.negated(),
    decimals: positive.text.split('.')[1]?.length ?? 0,
  };
}
