import type { Evaluate } from '../model/formula/evaluate.ts';
import { formula } from '../model/formula/template.ts';
import { type Figure, type Formula, literal, named, none } from '../model/formula/tree.ts';
import type { Level, SettingName } from '../model/settings.ts';
import type { StatedSettings } from './levels.ts';
import { outcomeOf } from './outcome.ts';
import type { UsedSetting } from './result.ts';

/**
 * A setting as it is used: the nearest level that states it wins. A contribution stands for the
 * attribution that it leaves to others.
 */
export function findSetting(
  name: SettingName,
  levels: readonly StatedSettings[],
  evaluate: Evaluate,
): UsedSetting | undefined {
  for (const { level, settings, scope } of levels) {
    if (settings.figures.has(name)) {
      return used(level, scope.lookUp(name) ?? none('unread'), evaluate);
    }
    const own = name === 'attribution' ? settings.figures.get('contribution') : undefined;
    if (own) {
      const contribution = scope.lookUp('contribution') ?? none('unread');
      return used(level, named(name, formula`1 - ${contribution}`, restOf(own)), evaluate);
    }
  }
  return undefined;
}

const rests = new WeakMap<Figure, Figure>();

/**
 * A contribution as the figure of what it leaves to others: all that is known of it, but not the
 * figure itself, since the value that stands in its place in a what-if is not the one that it states.
 */
function restOf(contribution: Figure): Figure {
  const known = rests.get(contribution) ?? { ...contribution };
  rests.set(contribution, known);
  return known;
}

/** The same with the method's default, or with no figure where it must be stated and is not. */
export function settingOr(
  otherwise: string | undefined,
  name: SettingName,
  levels: readonly StatedSettings[],
  evaluate: Evaluate,
): UsedSetting {
  const fallback = otherwise === undefined ? none('unread') : literal(otherwise);
  return findSetting(name, levels, evaluate) ?? used('default', named(name, fallback), evaluate);
}

function used(level: Level, node: Formula, evaluate: Evaluate): UsedSetting {
  return { level, outcome: outcomeOf(node, evaluate) };
}
