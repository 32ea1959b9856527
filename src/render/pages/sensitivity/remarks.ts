import type { Bar, End } from '../../../analysis/sensitivity/bar.ts';
import type { Decimal } from '../../../model/decimal.ts';
import { diagnosticMessage } from '../../diagnostics.ts';
import { showPercentage } from '../../numbers.ts';
import type { Block } from '../../page.ts';
import { SENSITIVITY_WORDS } from '../../words/sensitivity.ts';
import { figureName, type Writing } from './owner.ts';

/** What is too weak to matter, what 10% says nothing of, and what can not be moved so far. */
export function remarkBlocks(weakBelow: Decimal, writing: Writing): readonly Block[] {
  const { language, owner, listed } = writing;
  const words = SENSITIVITY_WORDS[language];
  const isZero = ({ now, origin }: Bar): boolean => origin === 'tenth' && now?.isZero() === true;
  const zero = owner.bars.filter(isZero);
  const weak = owner.bars.filter((bar) => bar.isWeak && !isZero(bar));
  const cut = owner.bars.filter((bar) => bar.isCut && !bar.isWeak);
  const limit = showPercentage(weakBelow, language);
  const texts = [
    ...(weak.length > 0
      ? [words.weak(limit, figureName(owner.headline, language), listed(weak))]
      : []),
    ...(zero.length > 0 ? [words.zero(listed(zero))] : []),
    ...(cut.length > 0 ? [words.cut(listed(cut))] : []),
    ...owner.bars.flatMap((bar) => faultTexts(bar, writing)),
  ];
  return texts.map((text) => ({ kind: 'paragraph', text }));
}

function faultTexts(bar: Bar, { language, owner, nameOf, valueText }: Writing): readonly string[] {
  const words = SENSITIVITY_WORDS[language];
  return [bar.low, bar.high].flatMap(({ value, figures }: End) => {
    const { faults } = figures[owner.headline];
    if (faults.length === 0) return [];
    const why = faults.map((fault) => diagnosticMessage(fault, language).message);
    return [words.faulty(nameOf(bar), valueText(bar, value), [...new Set(why)].join('; '))];
  });
}
