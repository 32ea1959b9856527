import type { Override } from './override/override.ts';
import type { Place } from './place.ts';
import type { Published } from './published.ts';
import type { Text } from './text.ts';

/** A named what-if: figures in the place of those of the files, and why. */
export interface Scenario {
  readonly id: string;
  readonly place: Place;
  readonly title?: Text | undefined;
  readonly because?: Text | undefined;
  /** Their addresses are whole, also where a case states them within itself. */
  readonly overrides: readonly Override[];
  /** What a publication prints for it. */
  readonly published?: Published | undefined;
}

/** A scenario by the name that it is asked for. */
export interface NamedScenario {
  /** Its id; of a case's own scenario with the case before it: `casus-1.low`. */
  readonly name: string;
  /** The case that states it, or `pool` for one of the portfolio. */
  readonly owner: string;
  readonly scenario: Scenario;
}
