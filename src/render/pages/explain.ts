import type { Explanation } from '../../analysis/explain.ts';
import { inLanguage } from '../../model/text.ts';
import type { Page } from '../page.ts';
import { headingOf, trailItems } from './explain/trail.ts';
import type { Shown } from './explain-values.ts';

/** The trail of a figure in words, and what it all comes to. */
export function explainPage({ address, case: of, trail }: Explanation, shown: Shown): Page {
  const { language } = shown;
  const title = of ? inLanguage(of.title, language) : '';
  return {
    language,
    title: title === '' ? address : `${address} – ${title}`,
    blocks: [
      { kind: 'outline', items: trailItems(trail, shown) },
      { kind: 'paragraph', text: headingOf(trail, shown), tone: 'strong' },
    ],
  };
}
