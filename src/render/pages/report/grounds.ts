import type { Reported } from '../../../analysis/report.ts';
import { inLanguage, type Language } from '../../../model/text.ts';
import type { Block } from '../../page.ts';
import type { Section } from '../../report.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import { SENTENCES } from '../../words/sentences.ts';
import { TERMS } from '../../words/terms.ts';
import { hasReportPayback } from '../calc/summary.ts';
import { lintPage } from '../lint.ts';

/** What the figures rest on: assumptions, what has no price, limitations, and what to ask of them. */
export function groundsSection(reported: Reported, language: Language): Section {
  const { result, lint } = reported;
  const words = REPORT_WORDS[language];
  const counted = result.cases.filter((one) => !one.case.illustration);
  const parts: readonly Section[] = [
    {
      id: 'assumptions',
      title: words.assumptions,
      blocks: assumptionBlocks(reported, language),
      parts: [],
    },
    {
      id: 'not-valued',
      title: TERMS.not_valued[language],
      blocks: notValuedBlocks(reported, language),
      parts: [],
    },
    {
      id: 'limitations',
      title: words.limitations,
      blocks: limitationBlocks(reported, language),
      parts: [],
    },
    { id: 'lint', title: words.lint, blocks: lintPage(lint, language).blocks, parts: [] },
  ];
  return {
    id: 'grounds',
    title: words.sections.grounds,
    blocks: hasReportPayback(counted)
      ? [{ kind: 'paragraph', text: SENTENCES[language].reading }]
      : [],
    parts: parts.filter(({ blocks }) => blocks.length > 0),
  };
}

function assumptionBlocks({ assumptions }: Reported, language: Language): readonly Block[] {
  return entries(
    assumptions.map(({ address, figure: { label }, text }) => ({
      term: label === undefined ? address : `${inLanguage(label, language)} (${address})`,
      text: inLanguage(text, language),
    })),
  );
}

function notValuedBlocks({ result }: Reported, language: Language): readonly Block[] {
  return entries(
    result.cases.flatMap(({ case: { id, notValued } }) =>
      notValued.map(({ effect, because }) => ({
        term: `${id}: ${inLanguage(effect, language)}`,
        text: because === undefined ? '' : inLanguage(because, language),
      })),
    ),
  );
}

function limitationBlocks({ result }: Reported, language: Language): readonly Block[] {
  const items = result.portfolio.limitations.map((text) => ({
    depth: 0,
    heading: inLanguage(text, language),
    details: [],
  }));
  return items.length > 0 ? [{ kind: 'outline', items }] : [];
}

function entries(all: Extract<Block, { kind: 'entries' }>['entries']): readonly Block[] {
  return all.length > 0 ? [{ kind: 'entries', entries: all }] : [];
}
