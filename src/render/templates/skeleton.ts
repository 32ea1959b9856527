import type { SettingName } from '../../model/settings.ts';
import type { Language } from '../../model/text.ts';
import { SKELETON_EN } from './skeleton-en.ts';
import { SKELETON_NL } from './skeleton-nl.ts';

/** What the first version of a case depends on. */
interface Skeleton {
  readonly id: string;
  readonly year: string;
  /** What portfolio and parameter file state: the case then leaves it to them. */
  readonly stated: ReadonlySet<SettingName>;
}

/**
 * A case to be filled in, which can be calculated as it stands. What it leaves out stands in
 * comments that are right once their mark is taken away; what no other file states, it states.
 */
export function skeletonText(language: Language, { id, year, stated }: Skeleton): string {
  const texts = language === 'nl' ? SKELETON_NL : SKELETON_EN;
  const unless = (block: string, ...names: readonly SettingName[]): string =>
    names.some((name) => stated.has(name)) ? block.replaceAll(/^/gm, '# ') : block;
  return texts.whole({
    id,
    year,
    deadweight: unless(texts.deadweight, 'deadweight'),
    attribution: unless(texts.attribution, 'attribution', 'contribution'),
    investment: unless(texts.investment, 'cost_per_client'),
  });
}
