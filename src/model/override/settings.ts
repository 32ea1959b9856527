import { fault, type Report } from '../diagnostic.ts';
import { nearest } from '../nearest.ts';
import { SETTINGS, type SettingName, type Settings, TIMINGS } from '../settings.ts';
import { type Override, overridingFigure } from './override.ts';

/** Attribution and contribution are two ways to state one thing: the one replaces the other. */
const TWINS: Readonly<Partial<Record<SettingName, SettingName>>> = {
  attribution: 'contribution',
  contribution: 'attribution',
};

/** Everything that a level states of the method, by its key. */
export type MethodKey = SettingName | 'timing' | 'horizon';

export const METHOD_KEYS: readonly MethodKey[] = [...SETTINGS, 'timing', 'horizon'];

export function isMethodKey(name: string): name is MethodKey {
  return (METHOD_KEYS as readonly string[]).includes(name);
}

/** Whether a level states a setting, under its own name or its twin's. */
export function statesSetting({ figures, timing, horizons }: Settings, name: MethodKey): boolean {
  if (name === 'timing') return timing !== undefined;
  if (name === 'horizon') return horizons !== undefined;
  const twin = TWINS[name];
  return figures.has(name) || (twin !== undefined && figures.has(twin));
}

/** The settings of a level with one of them replaced. */
export function overrideSetting(
  settings: Settings,
  name: MethodKey,
  override: Override,
  report: Report,
): Settings {
  if (name === 'timing') return overrideTiming(settings, override, report);
  const former = name === 'horizon' ? settings.horizons?.[0] : settings.figures.get(name);
  const figure = overridingFigure(override, former, report);
  if (!figure) return settings;
  if (name === 'horizon') return { ...settings, horizons: [figure] };
  const figures = new Map(settings.figures);
  const twin = TWINS[name];
  if (twin) figures.delete(twin);
  return { ...settings, figures: figures.set(name, figure) };
}

function overrideTiming(
  settings: Settings,
  { text: word, textPlace, because }: Override,
  report: Report,
): Settings {
  const value = TIMINGS.find((timing) => timing === word);
  if (value) return { ...settings, timing: { value, place: textPlace, because } };
  const suggestion = nearest(word, TIMINGS);
  report(fault('unknown-word', { key: 'timing', word, allowed: TIMINGS, suggestion }, textPlace));
  return settings;
}
