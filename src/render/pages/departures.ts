import type { NamedScenario } from '../../model/scenario.ts';
import { inLanguage, type Language } from '../../model/text.ts';
import type { Block } from '../page.ts';
import { SENTENCES } from '../words/sentences.ts';

/** What was put in the place of what the files say. */
export interface Departure {
  readonly applied?: readonly NamedScenario[] | undefined;
  /** The overrides of the run as they were typed, `deadweight=60%`. */
  readonly overrides: readonly string[];
}

/** First of all, that figures are not those of the files; then each scenario, and why. */
export function departureBlocks(departure: Departure, language: Language): readonly Block[] {
  const text = departureText(departure, language);
  if (text === undefined) return [];
  return [
    { kind: 'paragraph', text, tone: 'strong' },
    ...(departure.applied ?? []).map((one): Block => {
      return { kind: 'paragraph', text: scenarioText(one, language) };
    }),
  ];
}

/** `This run departs from the files: scenario low, --set deadweight=60%.`; nothing if it does not. */
export function departureText(
  { applied = [], overrides }: Departure,
  language: Language,
): string | undefined {
  const words = SENTENCES[language];
  const settings = [
    ...applied.map(({ name }) => words.scenario(name)),
    ...overrides.map((text) => `--set ${text}`),
  ];
  return settings.length === 0 ? undefined : words.overridden(settings.join(', '));
}

/**
 * `Scenario low (deadweight=75%): …`, with its reason.
 *
 * @param nothing what is said where nothing of it is left
 */
export function scenarioText(
  { name, scenario }: NamedScenario,
  language: Language,
  nothing: string = SENTENCES[language].replaced,
): string {
  const { title, because, overrides } = scenario;
  const names = [name, ...(title === undefined ? [] : [inLanguage(title, language)])];
  const words = SENTENCES[language];
  const set = overrides.map(({ address, text }) => `${address}=${text}`).join(', ');
  const why = because === undefined ? '' : inLanguage(because, language);
  return words.ofScenario(names.join(' – '), set === '' ? nothing : set, why);
}
