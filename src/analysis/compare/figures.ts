import type { Decimal } from '../../model/decimal.ts';
import type { SavedFigure, SavedFigures, SavedPortfolio } from '../../model/saved.ts';
import type { PortfolioPair } from './side-by-side.ts';
import { numberOf } from './sides.ts';
import { isUnknownTo, type Values, valuesOf } from './values.ts';

export interface FigureComparison {
  /** A case, or `pool`. */
  readonly owner: string;
  readonly name: string;
  /** Undefined where the case, or the figure, is not there. */
  readonly before?: SavedFigure | undefined;
  readonly after?: SavedFigure | undefined;
  /** After − before, to the last digit, where both are numbers. */
  readonly difference?: Decimal | undefined;
  readonly moved: boolean;
}

interface ValueComparison {
  readonly address: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** All that two results hold, side by side. */
export interface Contents {
  /** Every figure of each case, and last of the pool. */
  readonly figures: readonly FigureComparison[];
  /** All other values that differ: of lines, of settings, of years. */
  readonly values: readonly ValueComparison[];
}

/**
 * Holds two results beside each other, value by value.
 *
 * @param areOfOneVersion else what only one of the versions knows is passed over
 */
export function compareContents(
  { before, after }: PortfolioPair,
  areOfOneVersion: boolean,
): Contents {
  const [was, is] = [valuesOf(before?.saved), valuesOf(after?.saved)];
  const both = new Set([...was.byAddress.keys(), ...is.byAddress.keys()]);
  const addresses = [...both].filter(
    (address) => areOfOneVersion || isKnownToBoth(address, was, is),
  );
  const known = new Set(addresses);
  const all = figuresOf(before?.saved, after?.saved);
  const told = new Set(all.map(({ owner, name }) => `${owner}.${name}`));
  return {
    figures: all.filter(({ owner, name }) => known.has(`${owner}.${name}`)),
    values: addresses
      .filter((address) => !told.has(address))
      .map((address) => ({
        address,
        before: was.byAddress.get(address)?.text,
        after: is.byAddress.get(address)?.text,
      }))
      .filter((value) => value.before !== value.after),
  };
}

function isKnownToBoth(address: string, was: Values, is: Values): boolean {
  const [from, to] = [was.byAddress.get(address), is.byAddress.get(address)];
  if (from && to) return true;
  return from ? !isUnknownTo(is, from.key) : !isUnknownTo(was, to?.key ?? '');
}

function figuresOf(
  before: SavedPortfolio | undefined,
  after: SavedPortfolio | undefined,
): readonly FigureComparison[] {
  const [was, is] = [figuresBy(before), figuresBy(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .sort((a, b) => Number(a === 'pool') - Number(b === 'pool'))
    .flatMap((owner) => compareOwner(owner, was.get(owner), is.get(owner)));
}

function figuresBy(saved: SavedPortfolio | undefined): ReadonlyMap<string, SavedFigures> {
  if (!saved) return new Map();
  return new Map([
    ...saved.cases.map(({ id, figures = {} }) => [id, figures] as const),
    ...saved.illustrations.map(({ id, amount = '0' }) => [id, { amount }] as const),
    ...(saved.pool ? [['pool', saved.pool.figures] as const] : []),
  ]);
}

function compareOwner(
  owner: string,
  before: SavedFigures = {},
  after: SavedFigures = {},
): readonly FigureComparison[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].map((name) => {
    const [was, is] = [before[name], after[name]];
    const [from, to] = [numberOf(was), numberOf(is)];
    const difference = from && to?.minus(from);
    const moved = difference ? !difference.isZero() : textOf(was) !== textOf(is);
    return { owner, name, before: was, after: is, difference, moved };
  });
}

function textOf(figure: SavedFigure | undefined): string | undefined {
  return typeof figure === 'object' ? figure.reason : figure;
}
