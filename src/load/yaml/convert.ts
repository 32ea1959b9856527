import {
  isAlias,
  isMap,
  isScalar,
  type ParsedNode,
  type Range,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { fault, type Report } from '../../model/diagnostic.ts';
import type { TextFile } from '../run.ts';
import { isBrokenFlow } from './flow.ts';
import type { BareNode, Entry, ListNode, MappingNode, Node } from './node.ts';
import { readScalar } from './scalar.ts';

/** Nodes that aliases may stand for together: a few lines can otherwise mean millions. */
const MOST_ALIASED = 10_000;

const TAG = /(?<![^\s[{,])!\S*/g;

/**
 * Turns a composed document into nodes, in one walk. Aliases become the node they stand for.
 * Reports duplicate keys, explicit tags, aliases that stand for nothing, for themselves or for too
 * much, comments that cut a value, and flow collections that cut a formula.
 */
export function convert(contents: ParsedNode | null, file: TextFile, report: Report): Node {
  const anchors = new Map<string, Node | 'open'>();
  let aliased = 0;

  function convertNode(parsed: ParsedNode): Node {
    if (isAlias(parsed)) return resolveAlias(parsed.source, parsed.range);
    if (parsed.tag !== undefined) {
      reportTag(parsed.range[0]);
      // `!!omap` and its like have made something else of a collection.
      if (!isScalar(parsed)) return bare('unread', parsed.range);
    }
    const { anchor = '' } = parsed;
    if (anchor !== '') anchors.set(anchor, 'open');
    const node = isScalar(parsed) ? readScalar(parsed, file, report) : convertCollection(parsed);
    if (anchor !== '') anchors.set(anchor, node);
    return node;
  }

  function convertCollection(parsed: YAMLMap.Parsed | YAMLSeq.Parsed): Node {
    const node = isMap(parsed) ? convertMapping(parsed) : convertList(parsed);
    if (parsed.flow !== true || !isBrokenFlow(parsed)) return node;
    const text = file.source.text.slice(node.start, node.end);
    report(fault('flow-formula', { text }, file.locate(node.start, text.length)));
    return bare('unread', parsed.range);
  }

  function convertMapping({ items, range }: YAMLMap.Parsed): MappingNode {
    const entries = new Map<string, Entry>();
    const plain = Object.create(null) as Record<string, unknown>;
    let size = 1;
    for (const { key: keyNode, value: valueNode } of items) {
      const key = isScalar(keyNode) ? String(keyNode.value) : '';
      const [start, end] = keyNode.range;
      if (keyNode.tag !== undefined) reportTag(start);
      const keyPlace = file.locate(start, end - start);
      const before = entries.get(key);
      if (before) {
        report(fault('duplicate-key', { key }, keyPlace, [before.keyPlace]));
        continue;
      }
      const value = valueNode ? convertNode(valueNode) : bare('nothing', keyNode.range);
      entries.set(key, { key, keyPlace, value });
      plain[key] = value.plain;
      size += value.size;
    }
    return { kind: 'mapping', file, start: range[0], end: range[1], entries, plain, size };
  }

  function convertList({ items: parsed, range }: YAMLSeq.Parsed): ListNode {
    const items = parsed.map(convertNode);
    const plain = items.map((item) => item.plain);
    const size = items.reduce((sum, item) => sum + item.size, 1);
    return { kind: 'list', file, start: range[0], end: range[1], items, plain, size };
  }

  function resolveAlias(alias: string, range: Range): Node {
    const node = anchors.get(alias);
    const place = file.locate(range[0], range[1] - range[0]);
    if (node === undefined) {
      report(fault('unresolved-alias', { alias }, place));
    } else if (node === 'open') {
      report(fault('circle', { names: [alias, alias] }, place));
    } else if (aliased + node.size <= MOST_ALIASED) {
      aliased += node.size;
      return node;
    } else if (aliased <= MOST_ALIASED) {
      aliased = Number.POSITIVE_INFINITY; // said once
      report(fault('too-many-aliases', { limit: MOST_ALIASED }, place));
    }
    return bare('unread', range);
  }

  /** The tag is the last word before the value that starts with `!`. */
  function reportTag(before: number): void {
    const from = Math.max(0, before - 1000);
    const found = [...file.source.text.slice(from, before).matchAll(TAG)].at(-1);
    const [tag = '!'] = found ?? [];
    const start = found ? from + found.index : before;
    report(fault('explicit-tag', { tag }, file.locate(start, tag.length)));
  }

  function bare(kind: BareNode['kind'], range: Range): BareNode {
    const plain = kind === 'nothing' ? null : undefined;
    return { kind, file, start: range[0], end: range[1], plain, size: 1 };
  }

  return contents ? convertNode(contents) : bare('nothing', [0, 0, 0]);
}
