import type { Place } from '../../../model/place.ts';
import type { Field } from './cases.ts';

/** The file and the line; empty of a default, and of what the command line put in place. */
export function placeFields(place: Place | undefined): readonly Field[] {
  if (!place || place.source.startsWith('--')) return [{}, {}];
  return [{ text: place.source }, { number: `${place.line}` }];
}
