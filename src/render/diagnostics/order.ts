import type { Diagnostic } from '../../model/diagnostic.ts';

/**
 * Diagnostics in the order in which their places are read: by source, line and column, those
 * without a place in front. What was said twice of one place stands once.
 *
 * @param names the names of the sources, in order
 */
export function inOrder(
  diagnostics: readonly Diagnostic[],
  names: readonly string[],
): readonly Diagnostic[] {
  const ranks = new Map(names.map((name, index) => [name, index]));
  const rank = ({ place }: Diagnostic): number =>
    place ? (ranks.get(place.source) ?? names.length) : -1;
  const distinct = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const { code, place, facts } = diagnostic;
    const same = JSON.stringify([code, place, facts]);
    if (!distinct.has(same)) distinct.set(same, diagnostic);
  }
  return [...distinct.values()].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
      (a.place?.column ?? 0) - (b.place?.column ?? 0),
  );
}
