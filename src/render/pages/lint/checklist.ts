import type { CheckedPrinciple } from '../../../analysis/lint/principles.ts';
import type { Language } from '../../../model/text.ts';
import type { Outline } from '../../page.ts';
import { LINT_WORDS } from '../../words/lint.ts';
import { principleText } from '../../words/lint-found.ts';
import { PRINCIPLE_NUMBERS } from '../../words/lint-literature.ts';

/** Principle by principle: what the files show, and what a person must answer. */
export function checklistBlocks(
  checklist: readonly CheckedPrinciple[],
  language: Language,
): readonly Outline[] {
  const words = LINT_WORDS[language];
  return checklist.map((checked) => {
    const { title, asked } = words.principles[checked.principle];
    const shown = principleText(checked, language);
    const item = {
      depth: 0,
      heading: `${PRINCIPLE_NUMBERS[checked.principle]}. ${title}`,
      details: [
        `${words.shown} ${shown.length > 0 ? shown.join('; ') : words.showsNothing}.`,
        `${words.asked} ${asked.join(' ')}`,
      ],
    };
    return { kind: 'outline', items: [item] };
  });
}
