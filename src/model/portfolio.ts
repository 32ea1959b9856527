import type { Case } from './case.ts';
import type { Lint } from './lint.ts';
import type { Place, Source } from './place.ts';
import type { Published } from './published.ts';
import type { NamedScenario, Scenario } from './scenario.ts';
import type { Settings } from './settings.ts';
import type { Language, Text } from './text.ts';

/** What was loaded together: cases, and what is said of them as a whole. */
export interface Portfolio {
  /** The portfolio file, if there is one. */
  readonly place?: Place | undefined;
  readonly title?: Text | undefined;
  readonly language?: Language | undefined;
  readonly cases: readonly Case[];
  /** Whether all of its cases are here, so that its pool may be shown. */
  readonly complete: boolean;
  readonly settings: Settings;
  readonly perspective?: Text | undefined;
  readonly limitations: readonly Text[];
  readonly published?: Published | undefined;
  readonly scenarios?: readonly Scenario[];
  /** The scenarios that were put in the place of what the files say. */
  readonly applied?: readonly NamedScenario[];
  readonly lint?: Lint | undefined;
  /** Every text that was read for it, in order. */
  readonly sources: readonly Source[];
}
