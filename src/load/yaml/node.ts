import type { Shape } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import type { TextFile } from '../run.ts';

/**
 * What a YAML file holds, as its reader sees it: text, mappings and lists, aliases resolved. Every
 * scalar is text; none of them is a number yet.
 */
export type Node = TextNode | MappingNode | ListNode | BareNode;

interface Common {
  readonly file: TextFile;
  /** Offsets in the file's text. */
  readonly start: number;
  readonly end: number;
  /** The same as plain data: strings, arrays, objects without a prototype; null for nothing. */
  readonly plain: unknown;
  /** How many nodes it holds, itself included, with every alias written out. */
  readonly size: number;
}

export interface TextNode extends Common {
  readonly kind: 'text';
  readonly value: string;
  /** Whether the value stands letter for letter between `start` and `end`, but for indentation. */
  readonly literal: boolean;
}

export interface MappingNode extends Common {
  readonly kind: 'mapping';
  readonly entries: ReadonlyMap<string, Entry>;
}

export interface Entry {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: Node;
}

export interface ListNode extends Common {
  readonly kind: 'list';
  readonly items: readonly Node[];
}

/** An empty value, or one whose fault was reported already and about which nothing more is said. */
export interface BareNode extends Common {
  readonly kind: 'nothing' | 'unread';
}

/** The value of a key, where the node is a mapping that has it and something stands there. */
export function valueAt(node: Node | undefined, key: string): Node | undefined {
  return entryAt(node, key)?.value;
}

export function entryAt(node: Node | undefined, key: string): Entry | undefined {
  return node?.kind === 'mapping' ? node.entries.get(key) : undefined;
}

/** Absent, or without an entry; an empty value, or a wrong one, is reported by its shape already. */
export function isEmpty(node: Node | undefined): boolean {
  return !node || (node.kind === 'mapping' && node.entries.size === 0);
}

export function placeOf(node: Node): Place {
  return node.file.locate(node.start, node.end - node.start);
}

/** Where a file begins, its opening comments aside. */
export function firstPlace(root: Node): Place {
  return root.file.locate(root.start, 1);
}

/** What a node looks like to its reader. */
export function shapeOf(node: Node): Shape {
  return node.kind === 'unread' ? 'nothing' : node.kind;
}
