import type { Simulated, Simulation } from '../../../analysis/simulate.ts';
import type { Estimate } from '../../../model/chance/indices.ts';
import { decimal } from '../../../model/decimal.ts';
import { showNumber } from '../../numbers.ts';
import type { Block } from '../../page.ts';
import type { Writing } from './writing.ts';

/**
 * Which figures drive the spread of each of the shown cases, or of the pool: the strongest first, and
 * nothing of what plays no part.
 */
export function indicesBlocks(
  { indices, results, plan }: Simulation,
  shown: readonly Simulated[],
  writing: Writing,
): readonly Block[] {
  if (!indices) return [];
  const { words, language, count, nameOf, inputName } = writing;
  const names = new Map(plan.inputs.map((input) => [input.address, inputName(input)]));
  const show = ({ value, error }: Estimate): string => {
    const [index, around] = [value, error].map((one) =>
      showNumber(decimal(one.toFixed(6)), 3, language),
    );
    return `${index} ± ${around}`;
  };
  const varying = shown.filter(({ bins }) => bins.length > 1);
  const blocks = varying.flatMap((one): readonly Block[] => {
    const own = indices.owners[results.indexOf(one)] ?? [];
    const sorted = own
      .filter(({ total }) => total.value > 0)
      .toSorted((a, b) => b.total.value - a.total.value);
    if (sorted.length === 0) return [{ kind: 'paragraph', text: words.noIndices(nameOf(one)) }];
    return [
      { kind: 'heading', text: words.indices(nameOf(one)) },
      {
        kind: 'table',
        columns: [
          { head: words.figure, align: 'left' },
          { head: words.first, align: 'right' },
          { head: words.total, align: 'right' },
        ],
        rows: sorted.map(({ address, first, total }) => ({
          cells: [names.get(address) ?? address, show(first), show(total)].map((text) => ({
            text,
          })),
        })),
      },
    ];
  });
  if (blocks.length === 0) return [];
  return [...blocks, { kind: 'paragraph', text: words.indicesNote(count(indices.calculations)) }];
}
