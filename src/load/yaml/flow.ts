import { isMap, isScalar, type YAMLMap, type YAMLSeq } from 'yaml';

/**
 * Whether the commas of `{…}` or `[…]` cut a formula or a sentence: a bracket was opened in one
 * piece and not closed in it, or a piece of a mapping has no value.
 */
export function isBrokenFlow(collection: YAMLMap.Parsed | YAMLSeq.Parsed): boolean {
  if (!isMap(collection)) return collection.items.some(isCut);
  return collection.items.some(({ key, value }) => value === null || isCut(key) || isCut(value));
}

function isCut(node: unknown): boolean {
  if (!isScalar(node) || node.type !== 'PLAIN') return false;
  const text = String(node.value);
  return text.split('(').length !== text.split(')').length;
}
