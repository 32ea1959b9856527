import type { Reported } from '../../../analysis/report.ts';
import type { WaterfallStep } from '../../../analysis/waterfall.ts';
import type { CaseResult } from '../../../engine/result.ts';
import { inLanguage, type Language } from '../../../model/text.ts';
import { showNumber } from '../../numbers.ts';
import type { Block } from '../../page.ts';
import type { Section } from '../../report.ts';
import { FIGURE_TERMS, REASONS } from '../../words/terms.ts';
import { detailBlocks } from '../calc/detail.ts';
import { furtherBlocks, furtherWords } from '../calc/further.ts';
import { illustrationBlocks } from '../calc/ground.ts';
import { partiesBlocks } from '../calc/parties.ts';
import { waterfallChart } from './waterfall.ts';

/** A section a case: its story, its waterfall, its lines with their sources, its further figures. */
export function caseSections(
  { result, parties, waterfalls }: Reported,
  counted: readonly CaseResult[],
  language: Language,
): readonly Section[] {
  const sections = counted.map((one, index): Section => {
    const { id, title, story, currency } = one.case;
    const own = parties.cases.get(one);
    return {
      id: `case-${id}`,
      title: `${id}: ${inLanguage(title, language)}`,
      blocks: [
        ratioBlock(one, language),
        ...storyBlocks(story === undefined ? undefined : inLanguage(story, language)),
        ...waterfallChart(waterfalls.cases.get(one) ?? NO_STEPS, { name: id, currency }, language),
        ...detailBlocks(one, language).filter(({ kind }) => kind !== 'heading'),
        ...furtherBlocks({ name: id, figures: one.figures }, language),
        ...(index === 0 ? [furtherWords(language)] : []),
        ...(own ? partiesBlocks(own, { language, currency, lines: true }) : []),
      ],
      parts: [],
    };
  });
  return [...sections, ...illustrationSection(result, language)];
}

const NO_STEPS: readonly WaterfallStep[] = [];

/** The ratio of a case, or why it has none. */
function ratioBlock({ figures: { sroi } }: CaseResult, language: Language): Block {
  const text = sroi.value
    ? `${FIGURE_TERMS.sroi[language]}: ${showNumber(sroi.value, 2, language)}`
    : REASONS[sroi.reason][language];
  return { kind: 'paragraph', text, tone: 'strong' };
}

function storyBlocks(story: string | undefined): readonly Block[] {
  return story === undefined ? [] : [{ kind: 'paragraph', text: story }];
}

function illustrationSection(result: Reported['result'], language: Language): readonly Section[] {
  const [heading, ...blocks] = illustrationBlocks(result, language);
  if (heading?.kind !== 'heading') return [];
  return [{ id: 'illustrations', title: heading.text, blocks, parts: [] }];
}
