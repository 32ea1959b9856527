import type { LintFacts, LintSeverity } from '../../analysis/lint/finding.ts';
import type { Principle, Shown } from '../../analysis/lint/principles.ts';
import type { LintCode } from '../../model/lint.ts';

/** What a rule is called, what it found, why that matters, and what can be done. */
interface RuleWords<C extends LintCode> {
  readonly title: string;
  readonly found: (facts: LintFacts[C]) => string;
  readonly why: string;
  readonly remedy: string;
}

/** A principle, what the files show of it, and what a person must answer. */
interface PrincipleWords<P extends Principle> {
  readonly title: string;
  readonly shown: (shown: Shown[P]) => readonly string[];
  readonly asked: readonly string[];
}

/** All the words of the lint: a rule or a principle without words does not compile. */
export interface LintWords {
  readonly title: (of: string) => string;
  readonly severities: Readonly<Record<LintSeverity, string>>;
  /** How many warnings and notes there are, and what they are. */
  readonly summary: (warnings: number, notes: number) => string;
  readonly incomplete: string;
  readonly findings: string;
  readonly why: string;
  readonly remedy: string;
  readonly from: string;
  readonly setAside: string;
  readonly because: string;
  /** @param isAll whether all was looked at that the rule may find something in */
  readonly setsAside: (findings: number, isAll: boolean) => string;
  readonly threshold: (
    value: string,
    stated?: { readonly place: string; readonly because: string },
  ) => string;
  readonly checklist: string;
  readonly noScore: string;
  readonly shown: string;
  readonly showsNothing: string;
  readonly asked: string;
  readonly literature: string;
  readonly rules: { readonly [C in LintCode]: RuleWords<C> };
  readonly principles: { readonly [P in Principle]: PrincipleWords<P> };
}
