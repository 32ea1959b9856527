import type { Report } from '../../model/diagnostic.ts';
import type { Figure, Range } from '../../model/formula/tree.ts';
import { UNITS } from '../../model/unit.ts';
import { type Node, placeOf, valueAt } from '../yaml/node.ts';
import type { Cite } from './citation.ts';
import { readDistribution } from './distribution.ts';
import { readFormula } from './formula.ts';
import { readText, readWords } from './text.ts';

/** What the readers of one file share. */
export interface Reading {
  readonly report: Report;
  readonly cite: Cite;
}

/**
 * Reads a figure: a formula, or a mapping that holds one and says where it comes from.
 *
 * @param formulaNode what in the mapping is the formula: its `value`, or the `amount` of a line
 */
export function readFigure(
  node: Node,
  reading: Reading,
  formulaNode = valueAt(node, 'value'),
): Figure {
  const { report, cite } = reading;
  const stated = node.kind === 'mapping' ? (formulaNode ?? unread(node)) : node;
  const formula = readFormula(stated, report);
  const place = formula.place ?? placeOf(stated);
  if (node.kind !== 'mapping') return { formula, place };

  const at = (name: string): Node | undefined => valueAt(node, name);
  const unit = readWords(at('unit'));
  const derivation = at('derivation');
  return {
    formula,
    place,
    label: readText(at('label')),
    unit: UNITS.find((known) => known === unit),
    source: cite(at('source')),
    note: readText(at('note')),
    assumption: readText(at('assumption')),
    because: readText(at('because')),
    derivation: derivation && readFormula(derivation, report),
    priceYear: readWords(at('price_year')),
    validFrom: readWords(at('valid_from')),
    range: readRange(at('range'), report),
    distribution: readDistribution(at('distribution'), report),
    payer: readWords(at('payer')),
  };
}

/** The figure of a key, where the mapping states it. */
export function readFigureAt(node: Node, key: string, reading: Reading): Figure | undefined {
  const value = valueAt(node, key);
  return value && readFigure(value, reading);
}

function readRange(node: Node | undefined, report: Report): Range | undefined {
  const low = valueAt(node, 'low');
  const high = valueAt(node, 'high');
  return low && high && { low: readFormula(low, report), high: readFormula(high, report) };
}

/** Stands in for what the mapping should have said. */
function unread({ file, start }: Node): Node {
  return { kind: 'unread', file, start, end: start + 1, plain: undefined, size: 1 };
}
