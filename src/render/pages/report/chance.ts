import type { Simulation } from '../../../analysis/simulate.ts';
import type { Language } from '../../../model/text.ts';
import type { Block } from '../../page.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import { tableBlocks } from '../simulate/table.ts';
import { writingOf } from '../simulate/writing.ts';
import { drawnBlocks, headline, remarks, simulatedBlocks } from '../simulate.ts';

/**
 * How sure the ratio of the pool, or of the only case, is: the chance that it reaches the target, its
 * percentiles, a histogram and the cumulative curve. Where nothing is uncertain, that there is none.
 */
export function chanceBlocks(
  simulation: Simulation | undefined,
  language: Language,
): readonly Block[] {
  const last = simulation?.results.at(-1);
  if (!simulation || !last) return [{ kind: 'paragraph', text: REPORT_WORDS[language].noChance }];
  const writing = writingOf(simulation, language);
  return [
    { kind: 'paragraph', text: headline(last, writing), tone: 'strong' },
    ...simulatedBlocks(last, writing),
    ...tableBlocks(simulation, writing),
    ...drawnBlocks(simulation, writing),
    ...remarks(simulation, writing),
  ];
}
