import type { Case } from '../../model/case.ts';
import type { Decimal } from '../../model/decimal.ts';
import type { LintCode, RatioThreshold } from '../../model/lint.ts';
import type { Place } from '../../model/place.ts';

/** The ratio above which one is called high, and the statement of a file that chose it. */
export interface Threshold {
  readonly value: Decimal;
  readonly stated?: RatioThreshold | undefined;
}

/** What each rule found, with the facts that its words need. */
export interface LintFacts {
  'no-deadweight': Deducted;
  'no-attribution': Deducted;
  'high-ratio': {
    /** `casus-1.sroi`, `pool.sroi`. */
    readonly address: string;
    readonly ratio: Decimal;
    readonly threshold: Threshold;
  };
  'counted-twice': {
    readonly addresses: readonly [string, string];
    readonly amount: Decimal;
    readonly currency: string;
    /** Whether the two undo each other, where otherwise both would count. */
    readonly cancels: boolean;
  };
  'no-source': { readonly address: string };
  'unexplained-line': { readonly address: string };
  'other-year': {
    readonly id: string;
    readonly year: string;
    readonly parameters: string;
    readonly parametersYear: string;
  };
  'mixed-price-years': {
    /** The lines in these prices, and the years of the other amounts that they are added to. */
    readonly addresses: readonly string[];
    readonly priceYear: string;
    readonly others: readonly string[];
  };
  'no-sensitivity': { readonly figures: number };
  'large-share': {
    readonly kind: 'case' | 'line';
    readonly address: string;
    readonly share: Decimal;
  };
  'assumption-only': { readonly address: string };
  'beyond-horizon': {
    readonly address: string;
    /** The last year that counts. */
    readonly horizon: number;
  };
}

/** A share that takes nothing off: stated as 0, or nowhere. */
interface Deducted {
  readonly isStated: boolean;
  /** The lines that it takes nothing off from, of all the lines of these cases. */
  readonly addresses: readonly string[];
  readonly lines: number;
}

/** How much a finding weighs: a warning is to be mended or answered, a note to be known. */
export type LintSeverity = 'warning' | 'note';

/** What a rule found: data, whose words stand in `render/words/lint`. */
export interface Found<C extends LintCode> {
  readonly facts: LintFacts[C];
  /** Where it can be mended. */
  readonly place: Place;
  /** The cases that it concerns: whether it is switched off is for them, or for the portfolio. */
  readonly cases: readonly Case[];
}

type FindingOf<C extends LintCode> = Found<C> & {
  readonly code: C;
  readonly severity: LintSeverity;
};
export type Finding = { readonly [C in LintCode]: FindingOf<C> }[LintCode];
