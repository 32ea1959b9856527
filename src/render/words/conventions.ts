import type { Common, CommonSetting, Conventions } from '../../analysis/conventions.ts';
import type { Timing } from '../../model/settings.ts';
import type { Language } from '../../model/text.ts';
import { showMoney, showPercentage } from '../numbers.ts';
import { TIMING_TERMS } from './terms.ts';

/**
 * What the figures rest on, in one line: `deadweight 50%, attribution 75% to others: 12.5% of the
 * gain counts; €448.60 per client; one year, not discounted`. Defaults close it, as defaults.
 */
export function conventionsLine(
  conventions: Conventions,
  currency: string,
  language: Language,
): string {
  const words = WORDS[language];
  const { kept_share: kept, cost_per_client: cost, years } = conventions;
  const deductions = (['deadweight', 'attribution', 'displacement'] as const)
    .flatMap((name) => stated(name, conventions, language))
    .join(', ');
  const counts =
    typeof kept === 'string'
      ? words.keptVaries
      : kept && words.kept(showPercentage(kept, language));
  const span = years === 'varies' ? words.yearsVary : years && words.years(years);
  const parts = [
    [deductions, counts].filter((part) => part !== undefined).join(': '),
    ...stated('drop_off', conventions, language),
    cost === 'varies'
      ? words.costVaries
      : cost
        ? words.cost(showMoney(cost.value, currency, language))
        : words.ownInvestment,
    [span, ...horizon(conventions, language), ...discounting(conventions, language)]
      .filter((part) => part !== undefined)
      .join(', '),
    ...defaults(conventions, language),
  ];
  return `${parts.join('; ')}.`;
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

function discounting(conventions: Conventions, language: Language): readonly string[] {
  const { discount_rate, timing, timed_by_line, discount_after: after } = conventions;
  const words = WORDS[language];
  if (discount_rate === 'varies') return [words.rateVaries];
  if (!discount_rate || discount_rate.value.isZero()) return [words.undiscounted];
  const rate = words.discounted(showPercentage(discount_rate.value, language));
  const counts = after === 'varies' ? words.afterVaries : after && words.after(after);
  return [rate, momentOf(timing, timed_by_line, language), ...(counts ? [counts] : [])];
}

function momentOf(timing: Common<Timing>, byLine: boolean, language: Language): string {
  if (byLine) return WORDS[language].timedByLine;
  return timing === 'varies' || !timing
    ? WORDS[language].timingVaries
    : TIMING_TERMS[timing][language];
}

/** The settings that nobody stated, so that the method's own value was used. */
function defaults(conventions: Conventions, language: Language): readonly string[] {
  const words = WORDS[language];
  const used = (['displacement', 'drop_off', 'discount_rate'] as const).flatMap((name) => {
    const setting = conventions[name];
    if (!setting || setting === 'varies' || setting.level !== 'default') return [];
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
