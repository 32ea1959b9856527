import type { Override } from './override/override.ts';
import type { Place } from './place.ts';
import type { Published } from './published.ts';
import type { Text } from './text.ts';

/** A named what-if: figures in the place of those of the files, and why. */
export interface Scenario {
  readonly id: string;
  readonly place: Place;
  readonly because?: Text | undefined;
  readonly overrides: readonly Override[];
  /** What a publication prints for it. */
  readonly published?: Published | undefined;
}
