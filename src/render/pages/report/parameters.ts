import type { ParameterFile } from '../../../analysis/parameters.ts';
import type { Language } from '../../../model/text.ts';
import type { Block } from '../../page.ts';
import { PARAMETER_WORDS } from '../../words/parameters.ts';
import { parametersPage } from '../parameters.ts';

/**
 * The parameter files with their sources and notes. Which lines use a setting is left to
 * `sroi parameters --detail`: it is all of them.
 */
export function parametersBlocks(
  files: readonly ParameterFile[],
  language: Language,
): readonly Block[] {
  const { usedIn, namedBy, derives } = PARAMETER_WORDS[language];
  const isUse = (text: string): boolean =>
    [usedIn, namedBy, derives].some((head) => text.startsWith(head));
  const { blocks } = parametersPage(files, { language, detail: true, overrides: [] });
  return blocks.map((block) => {
    if (block.kind !== 'outline') return block;
    const items = block.items.map((item) => ({
      ...item,
      details: item.details.filter((text) => !isUse(text)),
    }));
    return { ...block, items };
  });
}
