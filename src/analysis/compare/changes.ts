import type { Case } from '../../model/case.ts';
import type { Portfolio } from '../../model/portfolio.ts';
import { SETTINGS } from '../../model/settings.ts';
import { blend } from './blend.ts';
import type { Pick } from './blend-parts.ts';
import { contentOf, namesWithin } from './content.ts';
import type { CasePair } from './pairs.ts';

/** One input that two portfolios state otherwise. */
export interface Change {
  /** Its path in the files; a case that only one side has is one input, as a whole. */
  readonly address: string;
  /** The case that it is an input of; absent of what cases share. */
  readonly owner?: string | undefined;
  /** The part of the records that it is on either side; undefined where it is not there. */
  readonly before: unknown;
  readonly after: unknown;
}

/** Every input that differs, in the order of the files: what cases share first, then case by case. */
export function findChanges(
  before: Portfolio,
  after: Portfolio,
  pairs: readonly CasePair[],
): readonly Change[] {
  const shared = new Map<string, Change>();
  const own = new Map<string, Change>();
  for (const pair of pairs) {
    const { id } = pair;
    const pick: Pick = (address, was, is) => {
      const owner = address.startsWith(`${id}.`) ? id : undefined;
      const found = owner === undefined ? shared : own;
      if (contentOf(was) !== contentOf(is) && !found.has(address)) {
        found.set(address, { address, owner, before: was, after: is });
      }
      return is;
    };
    blend(before, after, pair, pick);
    if (!pair.before || !pair.after)
      own.set(id, { address: id, owner: id, before: pair.before, after: pair.after });
  }
  return [...shared.values(), ...own.values()];
}

/**
 * The changes that the figures of one case may rest on: its own, and those of what its formulas
 * name, however far. The others would only make it take longer to find that they move nothing.
 */
export function changesOf(
  { id, before: was, after: is, shelves }: CasePair,
  before: Portfolio,
  after: Portfolio,
  changes: readonly Change[],
): readonly Change[] {
  const files = [shelves.before, shelves.after];
  const stated = [...files, before, after].map(
    ({ settings }): ReadonlyMap<string, unknown> => settings.figures,
  );
  const values = files.map((file): ReadonlyMap<string, unknown> => file.values);
  // The settings of the method count without a formula that names them.
  const names = new Set<string>([...SETTINGS, ...namesOf(was), ...namesOf(is)]);
  for (const name of names) {
    const meant = [...stated, ...values].map((figures) => figures.get(name));
    for (const further of namesWithin(meant)) names.add(further); // this loop comes to it too
  }
  return changes.filter(({ address, owner }) =>
    owner === undefined
      ? names.has(address) || !values.some((figures) => figures.has(address))
      : owner === id && address !== id,
  );
}

function namesOf(of: Case | undefined): Iterable<string> {
  return of ? namesWithin({ ...of, parameters: undefined }) : [];
}
