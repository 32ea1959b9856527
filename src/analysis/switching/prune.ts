import { type Evaluate, isReason } from '../../model/formula/evaluate.ts';
import { type Formula, literal, none } from '../../model/formula/tree.ts';
import type { Concerns } from '../what-if/concerns.ts';

/**
 * A formula with the value in the place of every part that does not move: of a pool of a thousand
 * cases little more than the one that does is left.
 */
export function prune(formula: Formula, concerns: Concerns, evaluate: Evaluate): Formula {
  const known = new Map<Formula, Formula>();

  function visit(part: Formula): Formula {
    const before = known.get(part);
    if (before) return before;
    const pruned = concerns(part) ? withParts(part) : fixed(part);
    known.set(part, pruned);
    return pruned;
  }

  function fixed(part: Formula): Formula {
    const value = evaluate(part);
    return isReason(value) ? none(value) : literal(value.toFixed());
  }

  function withParts(part: Formula): Formula {
    switch (part.kind) {
      case 'named':
      case 'negation':
      case 'percentage':
        return { ...part, of: visit(part.of) };
      case 'sum':
        return { ...part, terms: part.terms.map(visit) };
      case 'operation':
        return { ...part, left: visit(part.left), right: visit(part.right) };
      case 'call':
        return { ...part, arguments: part.arguments.map(visit) };
      case 'when': {
        const [left, right] = [visit(part.left), visit(part.right)];
        return { ...part, left, right, holds: visit(part.holds), otherwise: visit(part.otherwise) };
      }
      default:
        return part;
    }
  }

  return visit(formula);
}
