import type { Figure, Formula, Named } from './tree.ts';

/** The parts that a formula is made of, in the order in which they are written. */
export function partsOf(formula: Formula): readonly Formula[] {
  switch (formula.kind) {
    case 'literal':
    case 'reference':
    case 'none':
      return [];
    case 'named':
    case 'negation':
    case 'percentage':
      return [formula.of];
    case 'operation':
      return [formula.left, formula.right];
    case 'sum':
      return formula.terms;
    case 'call':
      return formula.arguments;
    case 'when':
      return [formula.holds, formula.left, formula.right, formula.otherwise];
    default:
      return formula satisfies never;
  }
}

/** The named nodes that a formula uses directly, each once: the next steps down from it. */
export function namedPartsOf(formula: Formula): readonly Named[] {
  const found = new Map<Formula, Named>();
  const visit = (part: Formula): void => {
    if (part.kind !== 'named') partsOf(part).forEach(visit);
    else if (!found.has(part.of)) found.set(part.of, part);
  };
  partsOf(formula).forEach(visit);
  return [...found.values()];
}

/** Every figure of the files that the formulas rest on, however deep. */
export function figuresWithin(formulas: Iterable<Formula>): ReadonlySet<Figure> {
  const figures = new Set<Figure>();
  const seen = new Set<Formula>();
  const visit = (formula: Formula): void => {
    if (seen.has(formula)) return;
    seen.add(formula);
    if (formula.kind === 'named' && formula.figure) figures.add(formula.figure);
    partsOf(formula).forEach(visit);
  };
  for (const formula of formulas) visit(formula);
  return figures;
}

const heights = new WeakMap<Formula, number>();

/** How many levels a formula has, those of the figures that it uses included. */
export function heightOf(formula: Formula): number {
  const known = heights.get(formula);
  if (known !== undefined) return known;
  let below = 0;
  for (const part of partsOf(formula)) below = Math.max(below, heightOf(part));
  heights.set(formula, below + 1);
  return below + 1;
}

/** Whether a formula rests on any of some figures; each node is looked at once. */
export function restingOn(figures: ReadonlySet<Figure>): (formula: Formula) => boolean {
  const known = new Map<Formula, boolean>();
  const rests = (formula: Formula): boolean => {
    const before = known.get(formula);
    if (before !== undefined) return before;
    const isOne = formula.kind === 'named' && formula.figure && figures.has(formula.figure);
    const found = isOne || partsOf(formula).some(rests);
    known.set(formula, found);
    return found;
  };
  return rests;
}
