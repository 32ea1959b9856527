import {
  type Distribution,
  type DistributionKind,
  mapDistribution,
} from '../../model/distribution.ts';
import type { Formula, Range } from '../../model/formula/tree.ts';
import { writeFormula } from '../../model/formula/write.ts';
import type { Language } from '../../model/text.ts';

/** `40% to 60%`, its numbers as the file writes them. */
export function rangeText({ low, high }: Range, language: Language): string {
  return `${writeFormula(low)} ${WORDS[language].to} ${writeFormula(high)}`;
}

/** `PERT, 10000 to 20000, most likely 14916.36`, its numbers as the file writes them. */
export function distributionText(distribution: Distribution<Formula>, language: Language): string {
  const words = WORDS[language];
  const of = mapDistribution(distribution, (formula) => writeFormula(formula));
  const kind = words[of.kind];
  switch (of.kind) {
    case 'uniform':
      return `${kind}, ${of.low} ${words.to} ${of.high}`;
    case 'triangular':
    case 'pert':
      return `${kind}, ${of.low} ${words.to} ${of.high}, ${words.mostLikely} ${of.most_likely}`;
    case 'normal':
      return `${kind}, ${words.mean} ${of.mean}, ${words.deviation} ${of.standard_deviation}`;
    case 'lognormal':
      return `${kind}, ${of.percentiles.map(({ at, value }) => words.below(at, value)).join(', ')}`;
    case 'discrete': {
      const values = of.values.map(({ value, chance }) => words.withChance(value, chance));
      return `${kind}, ${values.join(', ')}`;
    }
    default:
      return of satisfies never;
  }
}

interface Words extends Readonly<Record<DistributionKind, string>> {
  readonly to: string;
  readonly mostLikely: string;
  readonly mean: string;
  readonly deviation: string;
  readonly below: (percent: number, value: string) => string;
  readonly withChance: (value: string, chance: string) => string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    uniform: 'uniform',
    triangular: 'triangular',
    pert: 'PERT',
    normal: 'normal',
    lognormal: 'lognormal',
    discrete: 'discrete',
    to: 'to',
    mostLikely: 'most likely',
    mean: 'mean',
    deviation: 'standard deviation',
    below: (percent, value) => `${percent}% below ${value}`,
    withChance: (value, chance) => `${value} (chance ${chance})`,
  },
  nl: {
    uniform: 'uniform',
    triangular: 'driehoekig',
    pert: 'PERT',
    normal: 'normaal',
    lognormal: 'lognormaal',
    discrete: 'discreet',
    to: 'tot',
    mostLikely: 'meest waarschijnlijk',
    mean: 'gemiddelde',
    deviation: 'standaardafwijking',
    below: (percent, value) => `${percent}% onder ${value}`,
    withChance: (value, chance) => `${value} (kans ${chance})`,
  },
};
