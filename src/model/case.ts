import type { Figure } from './formula/tree.ts';
import type { Lint } from './lint.ts';
import type { Parameters } from './parameters.ts';
import type { Place } from './place.ts';
import type { Published } from './published.ts';
import type { Scenario } from './scenario.ts';
import type { Settings } from './settings.ts';
import type { Text } from './text.ts';

/** The four groups of lines. The group gives an amount its sign. */
export const GROUPS = ['benefits', 'forgone_benefits', 'costs', 'avoided_costs'] as const;
export type Group = (typeof GROUPS)[number];

/** Whether a line is booked in the year without the programme or the year with it. */
export type Situation = 'without' | 'with';

/** One benefit, forgone benefit, cost or avoided cost. */
export interface Line {
  readonly id: string;
  readonly group: Group;
  readonly place: Place;
  readonly situation: Situation;
  /** A line that works against its group: its amount counts with the other sign. */
  readonly loss: boolean;
  /** For one unit of quantity, in one year; carries the line's label, source and notes. */
  readonly amount: Figure;
  readonly quantity?: Figure | undefined;
  /** One amount a year, where the years differ: the first one is `amount` too. */
  readonly amounts?: readonly Figure[] | undefined;
  /** In years; 1 if not stated. */
  readonly duration?: Figure | undefined;
  /** The plan's year in which it begins: 1 is the year of the activity and the default. */
  readonly starts?: Figure | undefined;
  readonly settings: Settings;
  readonly stakeholder?: string | undefined;
  readonly payer?: string | undefined;
  readonly gainer?: string | undefined;
}

/** One input of the case itself, in place of cost per client × clients. */
export interface InvestmentLine {
  readonly id: string;
  readonly place: Place;
  readonly amount: Figure;
  readonly amounts?: readonly Figure[] | undefined;
  readonly quantity?: Figure | undefined;
  readonly duration?: Figure | undefined;
  /** 0, before the activity, if not stated. */
  readonly starts?: Figure | undefined;
  readonly payer?: string | undefined;
}

/** An effect that is named and not put in money, with the reason. */
export interface NotValued {
  readonly effect: Text;
  readonly because?: Text | undefined;
}

export interface Case {
  readonly id: string;
  readonly place: Place;
  readonly title: Text;
  readonly year: string;
  readonly currency: string;
  /** The year whose prices its amounts are in; its own year if nothing says. */
  readonly priceYear?: string | undefined;
  readonly story?: Text | undefined;
  readonly tags: ReadonlyMap<string, string>;
  /** Named figures of the case's own, which its lines may use. */
  readonly values: ReadonlyMap<string, Figure>;
  readonly lines: readonly Line[];
  readonly notValued: readonly NotValued[];
  readonly investment: readonly InvestmentLine[];
  readonly clients?: Figure | undefined;
  readonly amounts?: 'per_client' | 'total' | undefined;
  readonly settings: Settings;
  readonly parameters: Parameters;
  /** Whether it counts in the pool; an illustration never does. */
  readonly pooled: boolean;
  readonly illustration: boolean;
  readonly published?: Published | undefined;
  readonly scenarios?: readonly Scenario[];
  readonly lint?: Lint | undefined;
}
