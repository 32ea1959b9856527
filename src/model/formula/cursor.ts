import type { Expected, Report } from '../diagnostic.ts';
import type { Place } from '../place.ts';
import type { Token } from './lexer.ts';
import type { Formula } from './tree.ts';

/** Where a parser stands in its tokens, for what is parsed in a file of its own. */
export interface Cursor {
  readonly peek: () => Token;
  readonly next: () => Token;
  readonly place: (from: Token, to?: Token) => Place;
  readonly expression: () => Formula | undefined;
  readonly refuse: (expected: Expected) => undefined;
  readonly report: Report;
}
