import type { ParameterExplanation, Statement } from '../../analysis/explain-parameter.ts';
import { inLanguage, type Language } from '../../model/text.ts';
import type { Block, Entries, OutlineItem, Page } from '../page.ts';
import { PARAMETER_WORDS } from '../words/parameters.ts';
import { unitText } from '../words/units.ts';
import { placeText } from './explain/grounds.ts';
import { portfolioHeading, raiseBlocks } from './explain/raise.ts';
import { trailItems } from './explain/trail.ts';
import { timingGrounds, useText } from './parameters/entry.ts';
import { parameterValue } from './parameters/value.ts';

/** One parameter or setting: where it is stated, who uses it, and what it moves. */
export function explainParameterPage(explanation: ParameterExplanation, language: Language): Page {
  const { address, statements, raises } = explanation;
  const words = PARAMETER_WORDS[language];
  const [first] = statements;
  const label = first?.parameter.figure?.label;
  return {
    language,
    title: label ? `${words.of(address)} – ${inLanguage(label, language)}` : words.of(address),
    blocks: [
      { kind: 'heading', text: words.origin },
      {
        kind: 'outline',
        items: statements.flatMap((one) => originItems(one, statements.length, language)),
      },
      { kind: 'heading', text: words.users },
      ...userBlocks(statements, language),
      { kind: 'heading', text: words.moves },
      ...raises.flatMap((raise) => [
        ...(raises.length > 1 ? portfolioHeading(raise, language) : []),
        ...raiseBlocks(raise, language),
      ]),
      ...closing(explanation, language),
    ],
  };
}

/** A statement with its trail; where there are several, with the files that take it over. */
function originItems(
  { files, parameter, trail }: Statement,
  among: number,
  language: Language,
): readonly OutlineItem[] {
  const words = PARAMETER_WORDS[language];
  const currency = files[0]?.currency ?? '';
  const stated = (parameter.figure ?? parameter.timing)?.place.source;
  const heirs = files.map(({ path }) => path).filter((path) => path !== stated);
  const takenOver =
    among > 1 && parameter.level === 'parameters' && heirs.length > 0
      ? [words.takenOver(heirs.join(', '))]
      : [];
  if (!trail) {
    const value = parameterValue(parameter, { language, currency });
    const details = [...timingGrounds(parameter, language), ...takenOver];
    return [{ depth: 0, heading: `${parameter.address} = ${value}`, details }];
  }
  const [own, ...parts] = trailItems(trail, { language, currency });
  if (!own) return [];
  const unit = parameter.figure?.unit;
  const measured = unit ? [`${words.unit}: ${unitText(unit, currency, language)}`] : [];
  return [{ ...own, details: [...measured, ...own.details, ...takenOver] }, ...parts];
}

function userBlocks(statements: readonly Statement[], language: Language): readonly Block[] {
  const words = PARAMETER_WORDS[language];
  const uses = statements.flatMap(({ parameter }) => parameter.uses);
  const inDerivations = statements.flatMap(({ parameter }) => parameter.inDerivations);
  const names = statements.flatMap(({ parameter }) => parameter.usedBy);
  const unused = uses.length > 0 ? [] : [...new Set(names)];
  const entries = [
    ...distinct(uses.map((use) => ({ term: use.address, text: useText(use, language) }))),
    ...unused.map((address) => ({ term: address, text: words.namesIt })),
    ...inDerivations.map(({ address, place }) => ({
      term: address,
      text: `${placeText(place)}, ${words.inDerivation}`,
    })),
  ];
  return [
    ...(uses.length === 0 ? [{ kind: 'paragraph', text: words.noUsers } as const] : []),
    ...(entries.length > 0 ? [{ kind: 'entries', entries } as const] : []),
  ];
}

/** A list of horizons is used by the same cases, each of it. */
function distinct(entries: readonly Entry[]): readonly Entry[] {
  return [...new Map(entries.map((one) => [`${one.term} ${one.text}`, one])).values()];
}

type Entry = Entries['entries'][number];

/** What is no number of which there could be more; and how to try another value. */
function closing(
  { address, statements, raises }: ParameterExplanation,
  language: Language,
): readonly Block[] {
  const words = PARAMETER_WORDS[language];
  const isUsed = statements.some(({ parameter }) => parameter.uses.length > 0);
  const isTiming = statements.some(({ parameter }) => parameter.timing);
  const parts = [
    ...(raises.length > 0 ? [] : [isTiming ? words.word : words.year]),
    ...(isUsed && (isTiming || raises.length > 0)
      ? [words.set(`sroi calc --set ${address}=…`)]
      : []),
  ];
  return parts.length > 0 ? [{ kind: 'paragraph', text: parts.join(' ') }] : [];
}
