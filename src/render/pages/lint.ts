import type { Threshold } from '../../analysis/lint/finding.ts';
import type { LintResult } from '../../analysis/lint.ts';
import { inLanguage, type Language } from '../../model/text.ts';
import { showQuantity } from '../numbers.ts';
import type { Block, Page } from '../page.ts';
import { LINT_WORDS } from '../words/lint.ts';
import { LITERATURE } from '../words/lint-literature.ts';
import { TERMS } from '../words/terms.ts';
import { placeText } from './explain/grounds.ts';
import { checklistBlocks } from './lint/checklist.ts';
import { findingBlocks, setAsideBlocks } from './lint/findings.ts';

/** What the lint found, rule by rule, and the checklist: what files show and people must answer. */
export function lintPage(result: LintResult, language: Language): Page {
  const words = LINT_WORDS[language];
  const { portfolio, findings, thresholds, checklist } = result;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const summary = words.summary(warnings, findings.length - warnings);
  return {
    language,
    title: words.title(titleOf(result, language)),
    blocks: [
      { kind: 'paragraph', text: summary, tone: 'strong' },
      ...(portfolio.complete ? [] : [paragraph(words.incomplete)]),
      ...under(words.findings, findingBlocks(findings, language)),
      ...thresholds.map((threshold) => paragraph(thresholdText(threshold, language))),
      ...under(words.setAside, setAsideBlocks(result, language)),
      ...under(words.checklist, [
        paragraph(words.noScore),
        ...checklistBlocks(checklist, language),
      ]),
      ...under(
        words.literature,
        Object.values(LITERATURE).map(({ full }) => paragraph(full)),
      ),
    ],
  };
}

function titleOf({ portfolio: { title, cases } }: LintResult, language: Language): string {
  const [only, ...others] = cases;
  if (title !== undefined) return inLanguage(title, language);
  return only && others.length === 0 ? inLanguage(only.title, language) : TERMS.sroi[language];
}

function thresholdText({ value, stated }: Threshold, language: Language): string {
  const by = stated && {
    place: placeText(stated.place),
    because: inLanguage(stated.because, language),
  };
  return LINT_WORDS[language].threshold(showQuantity(value, language), by);
}

/** A heading with what stands below it; nothing where nothing does. */
function under(heading: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', text: heading }, ...blocks];
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}
