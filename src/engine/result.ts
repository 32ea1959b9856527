import type { Case, InvestmentLine, Line } from '../model/case.ts';
import type { Decimal } from '../model/decimal.ts';
import type { Formula } from '../model/formula/tree.ts';
import type { FigureName } from '../model/published.ts';
import type { Reason } from '../model/reason.ts';
import type { Level, Timing } from '../model/settings.ts';

/** A computed figure: its exact value, or why there is none; and the tree that it is the value of. */
export type Outcome = Computed | Missing;

export interface Computed {
  readonly formula: Formula;
  readonly value: Decimal;
  readonly reason?: undefined;
}

export interface Missing {
  readonly formula: Formula;
  readonly value?: undefined;
  readonly reason: Reason;
}

/** A setting as it was used, and the level that stated it. */
export interface UsedSetting {
  readonly outcome: Outcome;
  readonly level: Level;
}

/** The settings that a line is reckoned with. Shares, from 0 to 1; drop-off may be negative. */
export interface LineSettings {
  readonly deadweight: UsedSetting;
  readonly attribution: UsedSetting;
  readonly displacement: UsedSetting;
  readonly drop_off: UsedSetting;
}

export interface LineResult {
  readonly line: Line;
  /** The line's path in the files: `casus-1.benefits.payroll`. */
  readonly address: string;
  readonly settings: LineSettings;
  /** What is left of it after its deductions, as a share. */
  readonly kept_share: Outcome;
  readonly firstYear: number;
  readonly lastYear: number;
  /** The formulas that its years were stated by; they are in no figure's formula. */
  readonly plan: readonly Formula[];
  /** For one unit, in one year. */
  readonly amount: Outcome;
  /** Absent where amounts are not per unit of anything. */
  readonly quantity?: Outcome | undefined;
  /** Amount × quantity of one year at full strength, unsigned, in the case's currency. */
  readonly value: Outcome;
  /** Over all its years, before deductions; a loss is negative. What its group adds up. */
  readonly total: Formula;
  /** The total, signed by its group: what it adds to the case's gain. */
  readonly gain: Outcome;
  /** The same after deductions. */
  readonly impact: Outcome;
  /** The same discounted. */
  readonly present_value: Outcome;
  /** The impact of its first year, undiscounted. */
  readonly first_year_impact: Outcome;
}

export interface InvestmentResult {
  readonly line: InvestmentLine;
  readonly address: string;
  readonly firstYear: number;
  readonly lastYear: number;
  /** The formulas that its years were stated by; they are in no figure's formula. */
  readonly plan: readonly Formula[];
  readonly amount: Outcome;
  readonly quantity?: Outcome | undefined;
  /** Amount × quantity of one year. */
  readonly value: Outcome;
  readonly present_value: Outcome;
}

/** How a case's years are brought to one moment. */
export interface Discounting {
  readonly rate: UsedSetting;
  readonly timing?: Timing | undefined;
  readonly timingLevel: Level;
}

export interface CaseResult {
  readonly case: Case;
  readonly figures: Readonly<Record<FigureName, Outcome>>;
  /** The impact of the first year that has one, in which the investment is paid back. */
  readonly first_year_impact: Outcome;
  /** How many years there is impact, the first one included. */
  readonly yearsWithImpact: number;
  readonly lines: readonly LineResult[];
  readonly investment: readonly InvestmentResult[];
  readonly discounting: Discounting;
  /** Absent where the case has investment lines of its own. */
  readonly cost_per_client?: UsedSetting | undefined;
  readonly clients: Outcome;
}
