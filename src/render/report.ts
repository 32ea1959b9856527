import type { Language } from '../model/text.ts';
import type { Block } from './page.ts';

/** A report before any format: what is to be read of a portfolio, in one language. */
export interface Report {
  readonly language: Language;
  readonly title: string;
  /** How the figures depart from the files; none where they do not. */
  readonly departures: readonly string[];
  readonly headline: Headline;
  readonly sections: readonly Section[];
}

/** The one figure that is read first, with what it is and is not right under it. */
export interface Headline {
  /** Which figure it is: `Pooled SROI`. */
  readonly name: string;
  /** As shown; a dash where there is none. */
  readonly value: string;
  /** What the figure says, or why there is none. */
  readonly meaning: string;
  /** From whose side it is seen, and its first limitation. */
  readonly caveats: readonly string[];
  readonly facts: readonly Fact[];
  readonly conventions: string;
}

interface Fact {
  readonly term: string;
  /** One, or one a case. */
  readonly values: readonly string[];
}

export interface Section {
  /** Its place in the page, for links to it; unique in the report. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly parts: readonly Section[];
}
