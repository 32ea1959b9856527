import { fault, type Report } from '../diagnostic.ts';
import { nearest } from '../nearest.ts';
import { SETTINGS, type SettingName, type Settings, TIMINGS } from '../settings.ts';
import { type Override, overridingFigure } from './override.ts';

/** Attribution and contribution are two ways to state one thing: the one replaces the other. */
const TWINS: Readonly<Partial<Record<SettingName, SettingName>>> = {
  attribution: 'contribution',
  contribution: 'attribution',
};

export function isSetting(name: string): name is SettingName {
  return (SETTINGS as readonly string[]).includes(name);
}

/** Whether a level states a setting, under its own name or its twin's. */
export function statesSetting(settings: Settings, name: SettingName | 'timing'): boolean {
  if (name === 'timing') return settings.timing !== undefined;
  const twin = TWINS[name];
  return settings.figures.has(name) || (twin !== undefined && settings.figures.has(twin));
}

/** The settings of a level with one of them replaced. */
export function overrideSetting(
  settings: Settings,
  name: SettingName,
  override: Override,
  report: Report,
): Settings {
  const figure = overridingFigure(override, settings.figures.get(name), report);
  if (!figure) return settings;
  const figures = new Map(settings.figures);
  const twin = TWINS[name];
  if (twin) figures.delete(twin);
  return { ...settings, figures: figures.set(name, figure) };
}

export function overrideTiming(
  settings: Settings,
  { text: word, textPlace }: Override,
  report: Report,
): Settings {
  const value = TIMINGS.find((timing) => timing === word);
  if (value) return { ...settings, timing: { value, place: textPlace } };
  const suggestion = nearest(word, TIMINGS);
  report(fault('unknown-word', { key: 'timing', word, allowed: TIMINGS, suggestion }, textPlace));
  return settings;
}
