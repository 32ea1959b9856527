import type { Text } from '../../model/text.ts';
import { type Node, valueAt } from '../yaml/node.ts';

/** Words that are the same in every language. */
export function readWords(node: Node | undefined): string | undefined {
  return node?.kind === 'text' ? node.value.trim() : undefined;
}

/** Words for people: one text, or one a language. */
export function readText(node: Node | undefined): Text | undefined {
  if (node?.kind !== 'mapping') return readWords(node);
  const nl = readWords(valueAt(node, 'nl'));
  const en = readWords(valueAt(node, 'en'));
  return { ...(nl === undefined ? {} : { nl }), ...(en === undefined ? {} : { en }) };
}

export function readFlag(node: Node | undefined): boolean {
  return node?.kind === 'text' && node.value === 'true';
}
