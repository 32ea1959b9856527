import type { InvestmentResult, LineResult } from '../../../../engine/result.ts';
import { inLanguage } from '../../../../model/text.ts';
import type { Layout } from '../../layout.ts';

/** What a line is called, and whether it counts otherwise than its group says. */
export function lineLabel(
  { line }: LineResult | InvestmentResult,
  { words, language }: Pick<Layout, 'words' | 'language'>,
): string {
  const { label } = line.amount;
  const name = label === undefined ? line.id : inLanguage(label, language);
  if (!('group' in line)) return name;
  const without = line.group === 'forgone_benefits' || line.group === 'avoided_costs';
  return [
    name,
    ...(without && line.situation === 'with' ? [words.situationWith] : []),
    ...(line.loss ? [words.loss] : []),
  ].join(' ');
}
