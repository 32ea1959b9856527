import type { Groups } from '../../../analysis/groups.ts';
import { figureJson, type Json } from './values.ts';

/** The pool in groups; the pool itself stands beside them. */
export function groupsJson({ key, of, names, groups }: Groups): Json {
  return {
    key,
    of,
    groups: groups.map(({ name, members, figures }) => ({
      name: name ?? null,
      members,
      figures: Object.fromEntries(
        names.flatMap((figure) => {
          const outcome = figures[figure];
          return outcome ? [[figure, figureJson(outcome)]] : [];
        }),
      ),
    })),
  };
}
