import type { Scalar } from 'yaml';
import { fault, type Report } from '../../model/diagnostic.ts';
import type { TextFile } from '../run.ts';
import type { BareNode, TextNode } from './node.ts';

/**
 * Reads a scalar, with where its content stands: inside the quotes, below a block's header line.
 * Blank text is nothing. Reports a comment that cut a plain value (`price #2` is `price` to YAML),
 * and an escape that spells a control character.
 */
export function readScalar(
  scalar: Scalar.Parsed,
  file: TextFile,
  report: Report,
): TextNode | BareNode {
  const { text } = file.source;
  const value = String(scalar.value);
  let [start, end] = scalar.range;
  let literal = true;
  switch (scalar.type) {
    case 'QUOTE_SINGLE':
    case 'QUOTE_DOUBLE':
      start++;
      end--;
      literal = !text.slice(start, end).includes(scalar.type === 'QUOTE_SINGLE' ? "''" : '\\');
      break;
    case 'BLOCK_FOLDED':
    case 'BLOCK_LITERAL':
      start = text.indexOf('\n', start) + 1;
      while (start < end && ' \r\n'.includes(text.charAt(start))) start++;
      break;
    default:
      if (scalar.comment !== undefined && value !== '') reportCut(end, file, report);
  }
  if (!literal && CONTROL.test(value)) {
    report(fault('yaml-syntax', { cause: 'CONTROL_CHARACTER' }, file.locate(start, end - start)));
  }
  return value.trim() === ''
    ? { kind: 'nothing', file, start, end, plain: null, size: 1 }
    : { kind: 'text', file, start, end, value, literal, plain: value, size: 1 };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\0-\x08\x0b-\x1f\x7f-\x9f]/;

/** `#` after a space starts a comment; where no space follows, it was meant as text. */
function reportCut(end: number, file: TextFile, report: Report): void {
  const cut = /^[ \t]+(#\S[^\r\n]*)/.exec(restOfLine(file.source.text, end));
  const [whole = '', comment = ''] = cut ?? [];
  if (!cut) return;
  const start = end + whole.length - comment.length;
  report(fault('hash-in-value', { cut: comment.trimEnd() }, file.locate(start, comment.length)));
}

function restOfLine(text: string, from: number): string {
  const end = text.indexOf('\n', from);
  return text.slice(from, end < 0 ? undefined : end);
}
