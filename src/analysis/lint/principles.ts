/** So many of so many. */
export interface Part {
  readonly count: number;
  readonly of: number;
}

/**
 * What the files show of each of the eight Principles of Social Value of Social Value International,
 * in their order: all of it counted.
 */
export interface Shown {
  'involve-stakeholders': {
    readonly lines_with_stakeholder: Part;
    /** How many different ones. */
    readonly stakeholders: number;
    readonly lines_with_payer_or_gainer: Part;
  };
  'understand-what-changes': {
    readonly cases_with_story: Part;
    /** What was lost, or cost more. */
    readonly lines_against_the_gain: Part;
    readonly effects_not_valued: number;
  };
  'value-what-matters': {
    readonly lines_with_source: Part;
    readonly lines_with_assumption: Part;
    readonly figures_with_range: Part;
    readonly scenarios: number;
  };
  'only-material': {
    /** Of the lines, those below 1% of all that was counted, whatever their sign. */
    readonly small_lines: Part;
    /** Of the effects that are not valued, those with a reason. */
    readonly not_valued_with_reason: Part;
    readonly cases_in_pool: Part;
  };
  'do-not-over-claim': {
    readonly lines_with_deadweight: Part;
    /** How many different shares: one for all is a rule of thumb, not a finding of each outcome. */
    readonly deadweights: number;
    readonly lines_with_attribution: Part;
    readonly attributions: number;
    readonly lines_with_displacement: Part;
    /** Of the lines that run several years. */
    readonly lines_with_drop_off: Part;
  };
  'be-transparent': {
    readonly figures_with_source: Part;
    readonly figures_with_words: Part;
    readonly limitations: number;
    readonly perspective: boolean;
    readonly rules_off: number;
  };
  'verify-the-result': {
    readonly published_that_hold: Part;
  };
  'be-responsive': Readonly<Record<never, never>>;
}

export type Principle = keyof Shown;

type ShownOf<P extends Principle> = { readonly principle: P; readonly shown: Shown[P] };
export type CheckedPrinciple = { readonly [P in Principle]: ShownOf<P> }[Principle];
