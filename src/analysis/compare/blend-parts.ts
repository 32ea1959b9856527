import type { Figure } from '../../model/formula/tree.ts';
import type { SettingName, Settings } from '../../model/settings.ts';
import { isInput } from './content.ts';

/** Chooses one of two parts of the records, either of which may be undefined: not there. */
export type Pick = <T>(address: string, before: T, after: T) => T;

/** Attribution and contribution are two ways to state one thing, so they are taken together. */
interface OthersShare {
  readonly attribution?: Figure | undefined;
  readonly contribution?: Figure | undefined;
}

/**
 * Named figures. A name that only one side has moves nothing by itself, but through the formulas
 * that use it: it is there throughout, or they would have nothing to name. Unless the other side
 * means something else by it.
 */
export function blendNames(
  path: string,
  before: ReadonlyMap<string, Figure>,
  after: ReadonlyMap<string, Figure>,
  elsewhere: Record<'before' | 'after', ReadonlyMap<string, Figure>>,
  pick: Pick,
): ReadonlyMap<string, Figure> {
  const blended = new Map<string, Figure>();
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(name), after.get(name)];
    const isNamesake = elsewhere.before.has(name) || elsewhere.after.has(name);
    const chosen = (was && is) || isNamesake ? pick(path + name, was, is) : (was ?? is);
    if (chosen) blended.set(name, chosen);
  }
  return blended;
}

/** Settings one by one, and the others' share of the change as a whole. */
export function blendSettings(
  path: string,
  before: Settings,
  after: Settings,
  pick: Pick,
): Settings {
  const figures = new Map<SettingName, Figure>();
  const put = (name: SettingName, figure: Figure | undefined): void => {
    if (figure) figures.set(name, figure);
  };
  for (const name of new Set([...before.figures.keys(), ...after.figures.keys()])) {
    if (name === 'attribution' || name === 'contribution') continue;
    put(name, pick(path + name, before.figures.get(name), after.figures.get(name)));
  }
  const [was, is] = [othersShare(before), othersShare(after)];
  const isContribution = [was, is].every((share) => !share?.attribution);
  const share = pick(path + (isContribution ? 'contribution' : 'attribution'), was, is);
  put('attribution', share?.attribution);
  put('contribution', share?.contribution);
  return { ...blendFields(path, before, after, ['figures'], pick), figures };
}

function othersShare({ figures }: Settings): OthersShare | undefined {
  const attribution = figures.get('attribution');
  const contribution = figures.get('contribution');
  return attribution || contribution ? { attribution, contribution } : undefined;
}

/** All other inputs that a record holds, each under its own key. */
export function blendFields<T extends object>(
  path: string,
  before: T,
  after: T,
  own: readonly (keyof T)[],
  pick: Pick,
): T {
  const [was, is] = [before as Fields, after as Fields];
  const blended: Record<string, unknown> = { ...is };
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (!isInput(key) || own.includes(key as keyof T)) continue;
    blended[key] = pick(path + (key === 'horizons' ? 'horizon' : key), was[key], is[key]);
  }
  return blended as T;
}

type Fields = Readonly<Record<string, unknown>>;
