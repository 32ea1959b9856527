import type { Finding, LintFacts } from '../../analysis/lint/finding.ts';
import type { CheckedPrinciple, Principle, Shown } from '../../analysis/lint/principles.ts';
import type { LintCode } from '../../model/lint.ts';
import type { Language } from '../../model/text.ts';
import { LINT_WORDS } from './lint.ts';

/** What was found, in a sentence without its full stop. */
export function foundText({ code, facts }: Finding, language: Language): string {
  return wordsOf(code, facts, language);
}

/** What the files show of a principle, in sentences without their full stops. */
export function principleText(checked: CheckedPrinciple, language: Language): readonly string[] {
  return shownOf(checked.principle, checked.shown, language);
}

// A code and the facts of another one do not come together: `Finding` and `CheckedPrinciple` pair them.
function wordsOf<C extends LintCode>(code: C, facts: LintFacts[LintCode], language: Language) {
  return LINT_WORDS[language].rules[code].found(facts as LintFacts[C]);
}

function shownOf<P extends Principle>(principle: P, shown: Shown[Principle], language: Language) {
  return LINT_WORDS[language].principles[principle].shown(shown as Shown[P]);
}
