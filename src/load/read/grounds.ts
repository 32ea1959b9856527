import { type Report, warning } from '../../model/diagnostic.ts';
import type { Figure } from '../../model/formula/tree.ts';
import type { Place } from '../../model/place.ts';
import { namesAlone } from './inherit.ts';

/**
 * Warns of a figure that rests on nothing: no source and no assumption, its own or inherited. One
 * made of names alone rests on those figures, and they answer for themselves.
 */
export function checkGrounds(name: string, figure: Figure, place: Place, report: Report): void {
  const { source, assumption, formula } = figure;
  if (source || assumption !== undefined || formula.kind === 'none') return;
  if (!namesAlone(formula)) report(warning('no-source', { name }, place));
}
