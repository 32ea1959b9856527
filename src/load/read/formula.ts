import type { Report } from '../../model/diagnostic.ts';
import { parseFormula } from '../../model/formula/parser.ts';
import { type Formula, none } from '../../model/formula/tree.ts';
import { type Node, placeOf } from '../yaml/node.ts';

/**
 * Reads a formula as it stands in the file, so that each operand has its exact place. What cannot
 * be read becomes a figure that is missing, so that one fault does not bring others.
 */
export function readFormula(node: Node, report: Report): Formula {
  const { file, start, end } = node;
  const whole = placeOf(node);
  if (node.kind !== 'text') return none('unread', whole);
  const formula = node.literal
    ? parseFormula(
        file.source.text.slice(start, end),
        (offset, length) => file.locate(start + offset, length),
        report,
      )
    : parseFormula(node.value, () => whole, report); // escapes have shifted everything
  return formula ?? none('unread', whole);
}
