export type Language = 'nl' | 'en';

/** The figures that every format shows. */
export const FIGURES = [
  'gain',
  'sroi',
  'report_payback_years',
  'investment_payback_months',
] as const;

/** A figure as a format shows it, digits with a point; or why there is none. */
export interface Owned {
  readonly owner: string;
  readonly figure: string;
  /** Rounded for people. */
  readonly digits?: string;
  /** All digits there are. */
  readonly exact?: string;
  /** As a spreadsheet holds it. */
  readonly double?: number;
  /** The codes of the reasons that what is written may mean; none where nothing is written. */
  readonly reasons?: readonly string[];
}

/** What pages call the figures, the pool, and a figure that does not exist. */
export const NAMES = {
  nl: {
    gain: 'Winst',
    sroi: 'SROI',
    report_payback_years: 'Terugverdientijd rapport (jaar)',
    investment_payback_months: 'Terugverdientijd investering (maanden)',
    pool: 'Totaal',
    none: 'geen',
  },
  en: {
    gain: 'Gain',
    sroi: 'SROI',
    report_payback_years: 'Report payback (years)',
    investment_payback_months: 'Investment payback (months)',
    pool: 'Pool',
    none: 'none',
  },
} as const;

/** A number as people of a country write it: three digits between marks, then decimals. */
export function numberIn(text: string, language: Language): Pick<Owned, 'digits'> {
  const [thousands, decimals] = language === 'nl' ? ['.', ','] : [',', '.'];
  const written = new RegExp(`^-?\\d{1,3}(?:\\${thousands}\\d{3})*(?:\\${decimals}\\d+)?$`);
  if (!written.test(text)) throw new Error(`${JSON.stringify(text)} is no number in ${language}`);
  return { digits: text.replaceAll(thousands, '').replace(decimals, '.') };
}

/** The reasons that words may stand for. */
export function wordsFor(words: string, language: Language): readonly string[] {
  return Object.entries(REASONS)
    .filter(([, told]) => told[language].test(words))
    .map(([reason]) => reason);
}

/** How pages and workbooks tell why there is no figure: by words that only that reason has. */
const REASONS: Readonly<Record<string, Readonly<Record<Language, RegExp>>>> = {
  'no-investment': { nl: /geen investering/i, en: /no investment/i },
  'nothing-to-pay-back': { nl: /niets terug te verdienen/i, en: /nothing to pay back/i },
  'several-years': { nl: /één jaar/i, en: /one year/i },
  'not-within-horizon': {
    nl: /niet binnen|niet terugverdiend voor het einde/i,
    en: /not within|not paid back before the end/i,
  },
  'no-first-year-impact': {
    nl: /geen impact in het eerste jaar|impact van het eerste jaar is niet groter dan nul/i,
    en: /no impact in the first year|impact of the first year is not above zero/i,
  },
  'of-a-case-only': { nl: /enkel per casus/i, en: /for a case only/i },
};
