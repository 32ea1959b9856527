import { type Figure, type Formula, isUncertain } from '../../model/formula/tree.ts';
import { partsOf } from '../../model/formula/walk.ts';
import type { Citation } from '../../model/source.ts';

/** Finds the figure of a name, or nothing where no figure has it. */
export type LookUp = (name: string) => Figure | undefined;

const LONGEST_CHAIN = 100;

/**
 * The line's amount with what it takes over from its parameters, where it is made of parameters
 * alone. One parameter gives its label, its source or assumption; when it is the whole formula also
 * what describes its number (unit, range, distribution, year of prices). Several give their sources.
 */
export function inheritForLine(amount: Figure, lookUp: LookUp): Figure {
  const origins = originsOf(amount.formula, lookUp);
  const [only] = origins;
  if (!only) return amount;
  if (origins.length > 1) return inheritSources(amount, origins);
  const inherited = {
    ...amount,
    label: amount.label ?? only.label,
    ...groundsOf(amount, only),
  };
  if (amount.formula.kind !== 'reference') return inherited;
  // Of its own uncertainty a line says everything or nothing.
  const { range, distribution } = isUncertain(amount) ? amount : only;
  return {
    ...inherited,
    unit: amount.unit ?? only.unit,
    priceYear: amount.priceYear ?? only.priceYear,
    range,
    distribution,
  };
}

/** A figure of the shelf with the sources of the figures it is made of, where it has none. */
function inheritForValue(figure: Figure, lookUp: LookUp): Figure {
  const origins = originsOf(figure.formula, lookUp);
  return origins.length > 0 ? inheritSources(figure, origins) : figure;
}

/** Every figure of a shelf with what it inherits from the others of it. */
export function inheritAmong<Name extends string>(
  figures: ReadonlyMap<Name, Figure>,
  outer: LookUp,
): Map<Name, Figure> {
  const done = new Map<string, Figure>();
  let depth = 0;
  const lookUp: LookUp = (name) => {
    const known = done.get(name);
    if (known) return known;
    const figure = figures.get(name as Name);
    if (!figure) return outer(name);
    // A circle ends here, and so does a chain beyond all reason; the engine reports both.
    if (depth === LONGEST_CHAIN) return figure;
    done.set(name, figure);
    depth++;
    const inherited = inheritForValue(figure, lookUp);
    depth--;
    done.set(name, inherited);
    return inherited;
  };
  return new Map([...figures].map(([name, figure]) => [name, lookUp(name) ?? figure]));
}

/**
 * The names that a formula is made of, or nothing when a number stands in it too. How far to round
 * is no number of the study.
 */
export function namesAlone(formula: Formula): readonly string[] | undefined {
  const names = new Set<string>();
  const gather = (part: Formula): boolean => {
    if (part.kind === 'literal' || part.kind === 'none') return false;
    if (part.kind === 'reference') names.add(part.name);
    const parts = partsOf(part);
    const isRounding = part.kind === 'call' && part.function === 'round';
    return (isRounding ? parts.slice(0, 1) : parts).every(gather);
  };
  return gather(formula) ? [...names] : undefined;
}

function originsOf(formula: Formula, lookUp: LookUp): readonly Figure[] {
  return (namesAlone(formula) ?? []).flatMap((name) => lookUp(name) ?? []);
}

function inheritSources(figure: Figure, origins: readonly Figure[]): Figure {
  const [only] = origins;
  if (only && origins.length === 1) return { ...figure, ...groundsOf(figure, only) };
  if (figure.source || figure.assumption !== undefined) return figure;
  const sources = origins.flatMap(({ source }) => source ?? []);
  return sources.length > 0 ? { ...figure, source: joined(sources) } : figure;
}

function groundsOf(figure: Figure, origin: Figure): Pick<Figure, 'source' | 'assumption'> {
  const { source, assumption } = figure;
  return { source: source ?? origin.source, assumption: assumption ?? origin.assumption };
}

function joined(sources: readonly Citation[]): Citation {
  const text = [...new Set(sources.map((source) => source.text))].join('; ');
  const [first] = sources;
  const publication = sources.every((source) => source.publication === first?.publication)
    ? first?.publication
    : undefined;
  return { text, publication };
}
