import type * as z from 'zod/mini';
import {
  type Diagnostic,
  fault,
  type IdPattern,
  type Report,
  type Shape,
} from '../model/diagnostic.ts';
import { isLintCode } from '../model/lint.ts';
import { nearest } from '../model/nearest.ts';
import type { Place } from '../model/place.ts';
import { englishFor } from './dutch.ts';
import { readWords } from './read/text.ts';
import { keysAt } from './schema/keys.ts';
import { entryAt, firstPlace, isEmpty, type Node, placeOf, shapeOf, valueAt } from './yaml/node.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/**
 * Holds a file against the shape of its kind and reports what does not fit: unknown and missing
 * keys, wrong types, empty values, unknown words. Readers may then pass over what they cannot use.
 */
export function checkShape(schema: z.ZodMiniType, root: Node, report: Report): void {
  // Compiling a schema to code would cost more than a handful of files can win back.
  const { error } = schema.safeParse(root.plain, { jitless: true });
  for (const issue of error?.issues ?? []) {
    for (const diagnostic of explain(issue, issue.path, schema, root)) report(diagnostic);
  }
}

function explain(
  issue: Issue,
  path: Path,
  schema: z.ZodMiniType,
  root: Node,
): readonly Diagnostic[] {
  const spot = spotAt(root, path);
  const { node } = spot;
  if (node?.kind === 'unread') return [];
  switch (issue.code) {
    case 'unrecognized_keys': {
      const kind = readWords(valueAt(node, 'kind'));
      const known = keysAt(schema, path, kind);
      return issue.keys.map((key) => unknownKey(key, known, spot, kind !== undefined));
    }
    case 'invalid_union':
      if ('options' in issue) return [unknownKind((issue.options ?? []).map(String), spot)];
      return branchMeant(issue, node).flatMap((inner) =>
        explain(inner, [...path, ...inner.path], schema, root),
      );
    case 'invalid_type':
      return isMisspelt(spot) ? [] : [wrongType(SHAPES[issue.expected] ?? 'mapping', spot)];
    case 'invalid_value':
      return [
        node?.kind === 'text'
          ? unknownWord(node.value, issue.values.map(String), spot.key, placeOf(node))
          : wrongType('text', spot),
      ];
    case 'invalid_format':
      if (node?.kind !== 'text') return [];
      return spot.key === 'year'
        ? [fault('not-a-plain-number', { text: node.value }, placeOf(node))]
        : [fault('invalid-id', { id: node.value, pattern: patternOf(spot.key) }, placeOf(node))];
    case 'custom': // a text without any of its languages, or a lognormal distribution
      if (spot.key === 'distribution') return otherThanTwo(spot, keysAt(schema, path, 'lognormal'));
      return isEmpty(node) ? [fault('empty-value', { key: spot.key }, spot.parent)] : [];
    default: // `invalid_key`: `read/names.ts` reports ids, the reserved ones too
      return [];
  }
}

/** The keys of a file that hold an id: its own. */
function patternOf(key: string): IdPattern {
  return key === 'scenario' ? 'scenario' : 'case';
}

const SHAPES: Readonly<Record<string, Shape>> = { string: 'text', array: 'list' };

/** What a mapping says that it is decides on its other keys; here that is missing or not known. */
function unknownKind(kinds: readonly string[], spot: Spot): Diagnostic {
  const { node, key, within } = spot;
  if (node?.kind === 'text') return unknownWord(node.value, kinds, key, placeOf(node));
  const meant = node ? undefined : misspeltKey(within, key);
  return meant === undefined
    ? wrongType('text', spot)
    : unknownKey(meant, [key], { ...spot, key: '', node: within });
}

/** Percentiles that are not two; one that is not known was told, and may be the one that is missing. */
function otherThanTwo({ node, parent }: Spot, known: readonly string[]): readonly Diagnostic[] {
  const keys = node?.kind === 'mapping' ? [...node.entries.keys()] : [];
  if (keys.some((key) => !known.includes(key))) return [];
  return [fault('two-percentiles', { found: keys.length - 1 }, parent)];
}

/** Of a union only the branch that the value looks like is worth a word. */
function branchMeant(
  { errors }: Issue & { code: 'invalid_union' },
  node: Node | undefined,
): readonly Issue[] {
  const isOfOtherKind = ({ code, path }: Issue): boolean =>
    path.length === 0 &&
    (code === 'invalid_type' || (code === 'invalid_value' && node?.kind !== 'text'));
  return errors.find((issues) => !issues.some(isOfOtherKind)) ?? errors[0] ?? [];
}

/** A missing key that stands there under another name is reported as that name. */
function isMisspelt({ node, key, within }: Spot): boolean {
  return !node && holdsMisspelt(within, key);
}

/** Whether a mapping has a key that most likely means another one. */
export function holdsMisspelt(mapping: Node | undefined, key: string): boolean {
  return misspeltKey(mapping, key) !== undefined;
}

function misspeltKey(mapping: Node | undefined, key: string): string | undefined {
  if (mapping?.kind !== 'mapping') return undefined;
  for (const other of mapping.entries.keys()) {
    if (englishFor(other) === key || nearest(other, [key]) === key) return other;
  }
  return undefined;
}

function wrongType(expected: Shape, { key, node, parent }: Spot): Diagnostic {
  if (!node) return fault('missing-key', { key }, parent);
  if (node.kind === 'nothing' && isLintCode(key)) {
    return fault('lint-without-reason', { rule: key }, parent);
  }
  if (node.kind === 'nothing' && key !== '') return fault('empty-value', { key }, parent);
  return fault('wrong-type', { expected, found: shapeOf(node) }, placeOf(node));
}

function unknownWord(
  word: string,
  allowed: readonly string[],
  key: string,
  place: Place,
): Diagnostic {
  if (key === 'situation') return fault('unknown-situation', { word }, place);
  return fault('unknown-word', { key, word, allowed, suggestion: nearest(word, allowed) }, place);
}

/** @param areNamed whether all known keys are named, since there are few and a kind decides on them */
function unknownKey(
  key: string,
  known: readonly string[],
  { key: of, node }: Spot,
  areNamed = false,
): Diagnostic {
  const place = entryAt(node, key)?.keyPlace;
  const english = englishFor(key);
  if (english !== undefined && known.includes(english)) {
    return fault('dutch-key', { key, suggestion: english }, place);
  }
  if (of === 'lint') {
    return fault('unknown-lint-rule', { rule: key, suggestion: nearest(key, known) }, place);
  }
  const code = of === 'published' ? 'unknown-published-figure' : 'unknown-key';
  const facts = { key, suggestion: nearest(key, known), ...(areNamed && { among: known }) };
  return fault(code, facts, place);
}

/** What stands at a path, by which key, and within what. */
interface Spot {
  readonly node: Node | undefined;
  readonly within: Node | undefined;
  readonly key: string;
  /** The place of that key; of the key above it where the path leads nowhere. */
  readonly parent: Place;
}

function spotAt(root: Node, path: Path): Spot {
  let node: Node | undefined = root;
  let within: Node | undefined;
  let parent = firstPlace(root);
  let key = '';
  for (const step of path) {
    within = node;
    node = undefined;
    if (within?.kind === 'list') {
      node = within.items[Number(step)];
      if (node) parent = placeOf(node);
      continue;
    }
    key = String(step);
    const entry = entryAt(within, key);
    if (entry) [node, parent] = [entry.value, entry.keyPlace];
  }
  return { node, within, key, parent };
}
