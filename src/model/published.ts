import type { Decimal } from './decimal.ts';
import type { Place } from './place.ts';
import type { Reason } from './reason.ts';
import type { Citation } from './source.ts';
import type { Text } from './text.ts';

/** The figures of a case and of the pool, by the names that files, JSON and addresses use. */
export const FIGURES = [
  'net_benefits',
  'net_costs',
  'gain',
  'impact',
  'present_value',
  'investment',
  'sroi',
  'net_sroi',
  'balance_without',
  'report_payback_years',
  'investment_payback_months',
  'net_present_value',
  'bcr_gains_over_losses',
  'bcr_net_over_net',
  'bcr_net_over_costs',
  'investment_payback_years',
  'discounted_payback_years',
] as const;
export type FigureName = (typeof FIGURES)[number];

/** What a publication prints for one figure: a number, or that there is none. */
export interface PublishedFigure {
  /** Its address below its case or pool: `sroi`, `benefits.payroll.impact`, `annual.3.impact`. */
  readonly name: string;
  readonly place: Place;
  /** Absent where the publication says that there is no figure. */
  readonly value?: Decimal | undefined;
  /** The decimals written: the precision at which it is checked. */
  readonly decimals: number;
  /** The reason that goes with "none", if the file gives it. */
  readonly reason?: Reason | undefined;
  readonly tolerance?: Decimal | undefined;
  readonly because?: Text | undefined;
}

export interface Published {
  readonly source?: Citation | undefined;
  readonly figures: readonly PublishedFigure[];
}
