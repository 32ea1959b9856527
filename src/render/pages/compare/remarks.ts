import type { Method } from '../../../analysis/compare/decompose.ts';
import type { Explained } from '../../../analysis/compare/explained.ts';
import type { PortfolioComparison } from '../../../analysis/compare.ts';
import type { Language } from '../../../model/text.ts';
import type { Block } from '../../page.ts';
import { COMPARE_WORDS } from '../../words/compare.ts';
import { addUp } from './effects.ts';
import { nameOf } from './figures.ts';

/** How the effects were found, and what could not be. */
export function remarkBlocks(
  { explained, figures, byPresentValues }: PortfolioComparison,
  told: readonly Explained[],
  name: string,
  language: Language,
): readonly Block[] {
  const words = COMPARE_WORDS[language];
  const ownersOf = (all: readonly Explained[]): string =>
    all.map(({ owner }) => nameOf(owner, language)).join(', ');
  const untold = explained.filter((one) => !told.includes(one));
  // A single input has the whole effect, whatever the method.
  const divided = told.filter(({ inputs }) => inputs > 1);
  const methods: readonly Method[] = ['shapley', 'feasible-orders', 'two-orders', 'together'];
  const found = methods.flatMap((method) => {
    const own = divided.filter((one) => one.method === method);
    const isOnly = method === 'shapley' && own.length === divided.length;
    return own.length === 0 ? [] : [words.methods[method](isOnly ? '' : ownersOf(own))];
  });
  const how = [
    ...found,
    ...(byPresentValues.length > 0 ? [words.byPresentValues(byPresentValues.join(', '))] : []),
    ...(told.length > 0 ? [words.exact] : []),
    ...(addUp(told) ? [] : [words.roundingOff]),
  ].join(' ');
  const isAnyMoved = figures.some(({ moved }) => moved);
  return [
    ...(how === '' ? [] : [{ kind: 'paragraph', text: how } as const]),
    ...(untold.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            text: words.unexplained(ownersOf(untold), name),
            tone: 'bad',
          } as const,
        ]),
    ...(isAnyMoved && explained.length === 0
      ? [{ kind: 'paragraph', text: words.noFigure(name) } as const]
      : []),
  ];
}
