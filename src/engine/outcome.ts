import { type Evaluate, isReason } from '../model/formula/evaluate.ts';
import type { Formula } from '../model/formula/tree.ts';
import type { Outcome } from './result.ts';

/** The value of a formula together with the formula. */
export function outcomeOf(formula: Formula, evaluate: Evaluate): Outcome {
  const value = evaluate(formula);
  return isReason(value) ? { formula, reason: value } : { formula, value };
}
