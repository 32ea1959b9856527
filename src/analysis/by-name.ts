/**
 * Things by the name that each has, in the order in which the names come up; the things without a
 * name last.
 */
export function byName<T>(
  things: readonly T[],
  nameOf: (thing: T) => string | undefined,
): readonly (readonly [name: string | undefined, things: readonly T[]])[] {
  const groups = new Map<string | undefined, T[]>();
  for (const thing of things) {
    const name = nameOf(thing);
    const group = groups.get(name);
    if (group) group.push(thing);
    else groups.set(name, [thing]);
  }
  const nameless = groups.get(undefined);
  groups.delete(undefined);
  return [...groups, ...(nameless ? [[undefined, nameless] as const] : [])];
}
