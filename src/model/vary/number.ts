import type { Decimal } from '../decimal.ts';
import { fault, type Report } from '../diagnostic.ts';
import { createScope } from '../formula/bind.ts';
import { createEvaluator, isReason } from '../formula/evaluate.ts';
import { parseFormula } from '../formula/parser.ts';
import type { Piece } from './varied.ts';

/** The exact number that a formula without names comes to, or nothing where it is at fault. */
export function readNumberOf({ text, place }: Piece, report: Report): Decimal | undefined {
  if (text === '') {
    report(fault('values-syntax', { text, expected: 'value' }, place));
    return undefined;
  }
  const formula = parseFormula(
    text,
    (start, length) => ({ ...place, column: place.column + start, length }),
    report,
  );
  if (!formula) return undefined;
  let isNamed = false;
  // A point of a sweep is a number: what a name means may itself be swept.
  const scope = createScope(new Map(), (diagnostic) => {
    if (diagnostic.code !== 'unknown-name') report(diagnostic);
    else if (!isNamed) report(fault('values-syntax', { text, expected: 'number' }, place));
    isNamed = true;
  });
  const value = createEvaluator(report)(scope.bind(formula));
  return isReason(value) ? undefined : value;
}
