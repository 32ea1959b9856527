import { isSameSpot, type Spot } from '../../model/formula/excel/spot.ts';
import type { Figure, Formula } from '../../model/formula/tree.ts';

/** Which cell holds which part of the trees, as it stands while sheets are laid out. */
export interface Register {
  /** The part stands in this cell; where it stands in one already, that one stays. */
  readonly put: (part: Formula, spot: Spot) => void;
  /**
   * A figure of the files stands in this cell, by the name that it has there.
   *
   * @param file the parameter file in whose words it is bound, for figures that files share
   */
  readonly putFigure: (figure: Figure, name: string, spot: Spot, file?: string) => void;
  /** The method's own value of a setting stands in this cell. */
  readonly putDefault: (name: string, spot: Spot) => void;
  readonly spotOf: (part: Formula, file?: string) => Spot | undefined;
  /**
   * The cell that holds the sum of the terms from `at` on. Of two cells with the same sum the later
   * one refers to the earlier, never the other way round.
   *
   * @param own the cell that is being written
   */
  readonly sumFrom: (terms: readonly Formula[], at: number, own: Spot) => Held | undefined;
}

/** A sum that has a cell, and how many terms it is of. */
interface Held {
  readonly part: Formula;
  readonly spot: Spot;
  readonly count: number;
}

interface HeldSum {
  readonly part: Formula;
  readonly terms: readonly Formula[];
  readonly spot: Spot;
}

/**
 * Nodes of the method are known by themselves, figures of the files by their record: a parameter is
 * bound anew wherever it is listed, and stays the same figure.
 */
export function createRegister(): Register {
  const parts = new Map<Formula, Spot>();
  /** By name and by file: the same figure may be bound in the words of several files. */
  const figures = new Map<Figure, Map<string, Map<string, Spot>>>();
  const defaults = new Map<string, Spot>();
  /** By their first term, in the order in which they were laid out. */
  const sums = new Map<Formula, HeldSum[]>();

  return {
    put: (part, spot) => {
      const key = keyOf(part);
      if (parts.has(key)) return;
      parts.set(key, spot);
      if (key.kind !== 'sum') return;
      const [first, second] = key.terms;
      if (!first || !second) return;
      const known = sums.get(first) ?? [];
      known.push({ part: key, terms: key.terms, spot });
      sums.set(first, known);
    },
    putFigure: (figure, name, spot, file = '') => {
      const known = figures.get(figure) ?? new Map<string, Map<string, Spot>>();
      const named = known.get(name) ?? new Map<string, Spot>();
      figures.set(figure, known.set(name, named.set(file, spot)));
    },
    putDefault: (name, spot) => void defaults.set(name, spot),
    spotOf: (part, file = '') => {
      const known = parts.get(keyOf(part));
      if (known || part.kind !== 'named') return known;
      const { figure, name } = part;
      if (!figure) return part.of.kind === 'literal' ? defaults.get(name) : undefined;
      const own = figures.get(figure)?.get(name);
      if (own?.size === 1) return [...own.values()][0];
      return own?.get(file) ?? own?.get('');
    },
    sumFrom: (terms, at, own) => {
      const first = terms[at];
      const all = (first && sums.get(first)) ?? [];
      const ownPlace = all.findIndex(({ spot }) => isSameSpot(spot, own));
      const fitting = all.filter(
        (sum, place) =>
          (sum.terms.length < terms.length || ownPlace < 0 || place < ownPlace) &&
          place !== ownPlace &&
          sum.terms.every((term, index) => term === terms[at + index]),
      );
      const longest = fitting.reduce<HeldSum | undefined>(
        (best, sum) => (best && best.terms.length >= sum.terms.length ? best : sum),
        undefined,
      );
      return longest && { part: longest.part, spot: longest.spot, count: longest.terms.length };
    },
  };
}

/** A named part is known by what it stands for: each use of a name is a node of its own. */
export function keyOf(part: Formula): Formula {
  return part.kind === 'named' ? part.of : part;
}
