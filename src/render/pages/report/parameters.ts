import type { ParameterFile } from '../../../analysis/parameters.ts';
import type { Language } from '../../../model/text.ts';
import type { Block } from '../../page.ts';
import { PARAMETER_WORDS } from '../../words/parameters.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import { parametersPage } from '../parameters.ts';

/**
 * The parameter files with their sources and notes, and what is cited in full. Which lines use a
 * setting is left to `sroi parameters --detail`: it is all of them.
 */
export function parametersBlocks(
  files: readonly ParameterFile[],
  language: Language,
): readonly Block[] {
  const { usedIn, namedBy, derives } = PARAMETER_WORDS[language];
  const isUse = (text: string): boolean =>
    [usedIn, namedBy, derives].some((head) => text.startsWith(head));
  const { blocks } = parametersPage(files, { language, detail: true, overrides: [] });
  const shown = blocks.map((block) => {
    if (block.kind !== 'outline') return block;
    const items = block.items.map((item) => ({
      ...item,
      details: item.details.filter((text) => !isUse(text)),
    }));
    return { ...block, items };
  });
  return [...shown, ...publicationBlocks(files, language)];
}

/** What lines cite by a short name, in full. */
function publicationBlocks(files: readonly ParameterFile[], language: Language): readonly Block[] {
  const words = REPORT_WORDS[language].publications;
  const all = files.flatMap(({ parameters }) => [...parameters.publications.values()]);
  const unique = new Map(all.map((publication) => [publication.id, publication]));
  if (unique.size === 0) return [];
  const rows = [...unique.values()].map(({ id, author, year, title, page }) => ({
    cells: [id, author, year, [title, page].filter(Boolean).join(', ')].map((text) => ({
      text: text ?? '',
    })),
  }));
  const heads = [words.cited, words.author, words.year, words.title];
  return [
    { kind: 'heading', text: words.heading },
    { kind: 'table', columns: heads.map((head) => ({ head, align: 'left' })), rows },
  ];
}
