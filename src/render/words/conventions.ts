import type { Common, CommonSetting, Conventions } from '../../analysis/conventions.ts';
import type { Timing } from '../../model/settings.ts';
import type { Language } from '../../model/text.ts';
import { showMoney, showPercentage } from '../numbers.ts';
import { TIMING_TERMS } from './terms.ts';

/**
 * What the figures rest on, in one line: `deadweight 50%, attribution 75% to others: 12.5% of the
 * gain counts; €448.60 per client; one year, not discounted`. Defaults close it, as defaults.
 *
 * @param moved what has no one value where this stands, and so is left out
 */
export function conventionsLine(
  conventions: Conventions,
  currency: string,
  language: Language,
  moved: ReadonlySet<keyof Conventions> = new Set(),
): string {
  const unless = (name: keyof Conventions, parts: readonly string[]): readonly string[] =>
    moved.has(name) ? [] : parts;
  const ofDeduction = (name: Deduction): readonly string[] =>
    unless(name, stated(name, conventions, language));
  const deductions = (['deadweight', 'attribution', 'displacement'] as const)
    .flatMap(ofDeduction)
    .join(', ');
  const counts = unless('kept_share', kept(conventions, language));
  const timed = [
    ...unless('years', span(conventions, language)),
    ...unless('horizons', horizon(conventions, language)),
    ...discounting(conventions, language, moved),
  ].join(', ');
  const parts = [
    [deductions, ...counts].filter((part) => part !== '').join(': '),
    ...ofDeduction('drop_off'),
    ...unless('cost_per_client', [costOf(conventions, currency, language)]),
    timed,
    ...defaults(conventions, language, moved),
  ];
  return `${parts.filter((part) => part !== '').join('; ')}.`;
}

function kept({ kept_share: share }: Conventions, language: Language): readonly string[] {
  const words = WORDS[language];
  if (typeof share === 'string') return [words.keptVaries];
  return share ? [words.kept(showPercentage(share, language))] : [];
}

function span({ years }: Conventions, language: Language): readonly string[] {
  const words = WORDS[language];
  if (years === 'varies') return [words.yearsVary];
  return years ? [words.years(years)] : [];
}

function costOf(
  { cost_per_client: cost }: Conventions,
  currency: string,
  language: Language,
): string {
  const words = WORDS[language];
  if (cost === 'varies') return words.costVaries;
  return cost ? words.cost(showMoney(cost.value, currency, language)) : words.ownInvestment;
}

type Deduction = 'deadweight' | 'attribution' | 'displacement' | 'drop_off';

/** A deduction that somebody stated; a default comes last, as what it is. */
function stated(name: Deduction, conventions: Conventions, language: Language): readonly string[] {
  const words = WORDS[language];
  const setting: Common<CommonSetting> = conventions[name];
  if (setting === 'varies') return [words.variesByLine(words.names[name])];
  if (!setting || setting.level === 'default') return [];
  return [words.stated[name](showPercentage(setting.value, language))];
}

function horizon({ horizons }: Conventions, language: Language): readonly string[] {
  const words = WORDS[language];
  if (horizons === 'varies') return [words.horizonVaries];
  const longest = horizons?.at(-1);
  if (longest === undefined) return [];
  const others = horizons?.slice(0, -1) ?? [];
  return [
    others.length === 0 ? words.horizon(longest) : words.horizons(others.join(', '), longest),
  ];
}

function discounting(
  conventions: Conventions,
  language: Language,
  moved: ReadonlySet<keyof Conventions>,
): readonly string[] {
  const { discount_rate: rate, timing, timed_by_line, discount_after: after } = conventions;
  const words = WORDS[language];
  const isMoved = moved.has('discount_rate');
  if (rate === 'varies' && !isMoved) return [words.rateVaries];
  const shown = isMoved || rate === 'varies' ? undefined : rate?.value;
  if (!isMoved && (!shown || shown.isZero())) return [words.undiscounted];
  const isTimed = !moved.has('timing') && (!isMoved || timing !== undefined);
  const moment = momentOf(timing, timed_by_line, language);
  const counts = after === 'varies' ? words.afterVaries : after && words.after(after);
  return [
    ...(shown ? [words.discounted(showPercentage(shown, language))] : []),
    ...(isTimed ? [isMoved ? words.timed(moment) : moment] : []),
    ...(counts && !moved.has('discount_after') ? [counts] : []),
  ];
}

function momentOf(timing: Common<Timing>, byLine: boolean, language: Language): string {
  if (byLine) return WORDS[language].timedByLine;
  return timing === 'varies' || !timing
    ? WORDS[language].timingVaries
    : TIMING_TERMS[timing][language];
}

/** The settings that nobody stated, so that the method's own value was used. */
function defaults(
  conventions: Conventions,
  language: Language,
  moved: ReadonlySet<keyof Conventions>,
): readonly string[] {
  const words = WORDS[language];
  const used = (['displacement', 'drop_off', 'discount_rate'] as const).flatMap((name) => {
    const setting = conventions[name];
    if (!setting || setting === 'varies' || setting.level !== 'default') return [];
    if (moved.has(name)) return [];
    return [`${words.names[name]} ${showPercentage(setting.value, language)}`];
  });
  return used.length > 0 ? [words.byDefault(used.join(', '))] : [];
}

const WORDS = {
  nl: {
    stated: {
      deadweight: (share: string) => `deadweight ${share}`,
      attribution: (share: string) => `attributie ${share} aan anderen`,
      displacement: (share: string) => `verdringing ${share}`,
      drop_off: (share: string) => `drop-off ${share} per jaar`,
    },
    kept: (share: string) => `${share} van de winst telt`,
    keptVaries: 'welk deel van de winst telt, verschilt per post',
    variesByLine: (name: string) => `${name} verschilt per post`,
    cost: (money: string) => `${money} per cliënt`,
    costVaries: 'kost per cliënt verschilt per casus',
    ownInvestment: 'investering opgegeven per casus',
    years: (years: number) => (years === 1 ? 'één jaar' : `${years} jaar`),
    yearsVary: 'aantal jaren verschilt per casus',
    undiscounted: 'niet verdisconteerd',
    discounted: (rate: string) => `verdisconteerd aan ${rate} per jaar`,
    after: (year: number) => `de voet telt na jaar ${year}`,
    afterVaries: 'vanaf welk jaar de voet telt, verschilt per casus',
    horizon: (year: number) => `horizon t.e.m. jaar ${year}`,
    horizons: (others: string, longest: number) =>
      `horizons t.e.m. jaar ${others} en ${longest} (deze cijfers: t.e.m. jaar ${longest})`,
    horizonVaries: 'horizon verschilt per casus',
    rateVaries: 'discontovoet verschilt per casus',
    timingVaries: 'moment in het jaar verschilt per casus',
    timedByLine: 'moment in het jaar verschilt per post',
    timed: (moment: string) => `moment: ${moment}`,
    byDefault: (used: string) => `niet opgegeven, dus standaard: ${used}`,
    names: {
      deadweight: 'deadweight',
      attribution: 'attributie',
      displacement: 'verdringing',
      drop_off: 'drop-off',
      discount_rate: 'discontovoet',
    },
  },
  en: {
    stated: {
      deadweight: (share: string) => `deadweight ${share}`,
      attribution: (share: string) => `attribution ${share} to others`,
      displacement: (share: string) => `displacement ${share}`,
      drop_off: (share: string) => `drop-off ${share} a year`,
    },
    kept: (share: string) => `${share} of the gain counts`,
    keptVaries: 'the share of the gain that counts varies by line',
    variesByLine: (name: string) => `${name} varies by line`,
    cost: (money: string) => `${money} per client`,
    costVaries: 'cost per client varies by case',
    ownInvestment: 'investment stated by case',
    years: (years: number) => (years === 1 ? 'one year' : `${years} years`),
    yearsVary: 'number of years varies by case',
    undiscounted: 'not discounted',
    discounted: (rate: string) => `discounted at ${rate} a year`,
    after: (year: number) => `the rate counts after year ${year}`,
    afterVaries: 'the year after which the rate counts varies by case',
    horizon: (year: number) => `horizon up to year ${year}`,
    horizons: (others: string, longest: number) =>
      `horizons up to year ${others} and ${longest} (these figures: up to year ${longest})`,
    horizonVaries: 'horizon varies by case',
    rateVaries: 'discount rate varies by case',
    timingVaries: 'timing varies by case',
    timedByLine: 'timing varies by line',
    timed: (moment: string) => `timing: ${moment}`,
    byDefault: (used: string) => `not stated, so by default: ${used}`,
    names: {
      deadweight: 'deadweight',
      attribution: 'attribution',
      displacement: 'displacement',
      drop_off: 'drop-off',
      discount_rate: 'discount rate',
    },
  },
} as const;
