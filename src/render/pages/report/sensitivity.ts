import type { Sensitivity } from '../../../analysis/sensitivity.ts';
import type { Language } from '../../../model/text.ts';
import { showQuantity } from '../../numbers.ts';
import type { Block } from '../../page.ts';
import { SENSITIVITY_WORDS } from '../../words/sensitivity.ts';
import { writingOf } from '../sensitivity/owner.ts';
import { remarkBlocks } from '../sensitivity/remarks.ts';
import { switchingBlocks } from '../sensitivity/switching.ts';
import { tornadoBlocks } from '../sensitivity/tornado.ts';
import { twoWayBlocks } from '../sensitivity/two-way.ts';

/**
 * What the pool, or the only case, depends on: its tornado, its switching values, and its two
 * strongest inputs together. `sroi sensitivity` shows the same of each case.
 */
export function sensitivityBlocks(found: Sensitivity, language: Language): readonly Block[] {
  const { owners, target, weakBelow, result } = found;
  const owner = owners.at(-1);
  if (!owner) return [];
  const writing = writingOf(owner, result.cases[0]?.case.currency ?? '', language);
  const shown = showQuantity(target, language);
  const strong = owner.bars.filter(({ isWeak }) => !isWeak);
  const grid = found.twoWay(owner);
  return [
    { kind: 'paragraph', text: SENSITIVITY_WORDS[language].method },
    ...tornadoBlocks(owner.headline, strong, target, writing),
    ...switchingBlocks(shown, false, writing),
    ...(grid ? twoWayBlocks(grid, target, shown, writing) : []),
    ...remarkBlocks(weakBelow, writing),
  ];
}
