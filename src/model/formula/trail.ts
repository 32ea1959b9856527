import { type Evaluate, isMet, type Value } from './evaluate.ts';
import type { Figure, Formula, Named } from './tree.ts';
import { namedPartsOf } from './walk.ts';

/** One named part of a figure: what it came to, and the parts that it was made of. */
export interface Step {
  readonly node: Named;
  readonly value: Value;
  /** The parts, each with its own; empty where they were shown at an earlier step. */
  readonly steps: readonly Step[];
  /** The derivation that the files state for it, evaluated; it is never used. */
  readonly derivation?: { readonly formula: Formula; readonly value: Value } | undefined;
  /** Whether the same part stands earlier in the trail, with its parts and its grounds. */
  readonly repeated: boolean;
}

/**
 * The walker behind `explain`: the tree of a figure, from the figure down to every number that
 * somebody stated. What several parts share is followed once.
 *
 * @param derivationOf the derivation that a figure states, if it does, with its names bound
 */
export function trailOf(
  root: Named,
  evaluate: Evaluate,
  derivationOf: (figure: Figure) => Formula | undefined,
): Step {
  const seen = new Set<Formula>();

  function follow(node: Named): Step {
    const repeated = seen.has(node.of);
    seen.add(node.of);
    const stated = node.figure && derivationOf(node.figure);
    return {
      node: { ...node, of: taken(node.of) },
      value: evaluate(node),
      steps: repeated ? [] : namedPartsOf({ ...node, of: taken(node.of) }).map(follow),
      derivation: stated && { formula: stated, value: evaluate(stated) },
      repeated,
    };
  }

  /** Of a condition what came of it; where that is no figure, what it would have been. */
  function taken(formula: Formula): Formula {
    if (formula.kind !== 'when') return formula;
    const { holds, otherwise } = formula;
    return taken(isMet(formula, evaluate) || otherwise.kind === 'none' ? holds : otherwise);
  }

  return follow(root);
}
