import type { Case, InvestmentLine, Line } from '../model/case.ts';
import type { Decimal } from '../model/decimal.ts';
import type { Formula } from '../model/formula/tree.ts';
import type { FigureName } from '../model/published.ts';
import type { Reason } from '../model/reason.ts';
import type { Level, Timing } from '../model/settings.ts';

/** A computed figure: its exact value, or why there is none; and the tree that it is the value of. */
export type Outcome = Computed | Missing;

interface Computed {
  readonly formula: Formula;
  readonly value: Decimal;
  readonly reason?: undefined;
}

interface Missing {
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
  /** Year by year, signed by its group. */
  readonly annual: readonly LineYear[];
}

/** One year of a line, up to the horizon. */
export interface LineYear {
  readonly year: number;
  /** After deductions. */
  readonly impact: Formula;
  readonly present_value: Formula;
}

/** One year of a case: what came in, what was put in, and where it stands. */
export interface CaseYear {
  readonly year: number;
  readonly impact: Outcome;
  readonly investment: Outcome;
  /** Present value of the year's impact. */
  readonly present_value: Outcome;
  /** Impact − investment of the years up to this one, undiscounted. */
  readonly cumulative: Outcome;
  /** The same, discounted. */
  readonly discounted_cumulative: Outcome;
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
  /** Year by year: what was put in, undiscounted (`impact`) and discounted. */
  readonly annual: readonly LineYear[];
}

/** How a case's years are brought to one moment. */
export interface Discounting {
  readonly rate: UsedSetting;
  readonly timing?: Timing | undefined;
  readonly timingLevel: Level;
  /** The last year that is not discounted: 0, the year before the activity, if none is stated. */
  readonly after: number;
  /** The formulas that it was stated by; they are in no figure's formula. */
  readonly plan: readonly Formula[];
}

/** What is reckoned of a case up to a horizon. */
export interface CaseFigures {
  readonly case: Case;
  readonly figures: Readonly<Record<FigureName, Outcome>>;
  /** The impact of the first year that has one, in which the investment is paid back. */
  readonly first_year_impact: Outcome;
  /** How many years there is impact, the first one included. */
  readonly yearsWithImpact: number;
  readonly lines: readonly LineResult[];
  readonly investment: readonly InvestmentResult[];
  /** Everything that was put in, year by year. */
  readonly inputs: readonly LineYear[];
  /** From year 0 to the last one that counts. */
  readonly annual: readonly CaseYear[];
  /** The last year that counts; absent where all years do. */
  readonly horizon?: number | undefined;
  /** The addresses of lines and inputs that run on after the horizon. */
  readonly cut: readonly string[];
}

/** A case up to its longest horizon, and beside it up to each of those that it states. */
export interface CaseResult extends CaseFigures {
  /** Shortest first; empty where no horizon or one is stated. */
  readonly horizons: readonly CaseFigures[];
  readonly discounting: Discounting;
  /** Absent where the case has investment lines of its own. */
  readonly cost_per_client?: UsedSetting | undefined;
  readonly clients: Outcome;
}
