import type { Group } from '../../model/case.ts';
import type { FigureName } from '../../model/published.ts';
import type { Reason } from '../../model/reason.ts';
import type { Timing } from '../../model/settings.ts';
import type { Language } from '../../model/text.ts';

/**
 * The words of pages. A soft hyphen (`\u00ad`) marks where a narrow column may break a word. The two
 * paybacks are different figures and never share a name; attribution is what is owed to others.
 */
type Words = Readonly<Record<Language, string>>;

/** Names of figures, as heads of columns. */
export const FIGURE_TERMS: Readonly<Record<FigureName, Words>> = {
  net_benefits: { nl: 'Netto baten', en: 'Net benefits' },
  net_costs: { nl: 'Netto kosten', en: 'Net costs' },
  gain: { nl: 'Winst', en: 'Gain' },
  impact: { nl: 'Impact', en: 'Impact' },
  present_value: { nl: 'Contante waarde', en: 'Present value' },
  investment: { nl: 'Investering', en: 'Investment' },
  sroi: { nl: 'SROI', en: 'SROI' },
  net_sroi: { nl: 'Netto-SROI', en: 'Net SROI' },
  balance_without: { nl: 'Saldo zonder', en: 'Balance without' },
  report_payback_years: {
    nl: 'Terug\u00adverdien\u00adtijd rapport (jaar)',
    en: 'Report payback (years)',
  },
  investment_payback_months: {
    nl: 'Terug\u00adverdien\u00adtijd inves\u00adtering (maanden)',
    en: 'Investment payback (months)',
  },
  net_present_value: { nl: 'Netto contante waarde', en: 'Net present value' },
  bcr_gains_over_losses: {
    nl: 'Baten-kostenratio (B + A) / (K + G)',
    en: 'Benefit-cost ratio (B + A) / (C + F)',
  },
  bcr_net_over_net: {
    nl: 'Baten-kostenratio (B − G) / (K − A)',
    en: 'Benefit-cost ratio (B − F) / (C − A)',
  },
  bcr_net_over_costs: {
    nl: 'Baten-kostenratio (B − G + A) / K',
    en: 'Benefit-cost ratio (B − F + A) / C',
  },
  investment_payback_years: {
    nl: 'Terugverdientijd investering (jaar)',
    en: 'Investment payback (years)',
  },
  discounted_payback_years: {
    nl: 'Verdisconteerde terugverdientijd investering (jaar)',
    en: 'Discounted investment payback (years)',
  },
};

/** Why a figure is missing, as a sentence. */
export const REASONS: Readonly<Record<Reason, Words>> = {
  unread: { nl: 'De invoer is niet gelezen.', en: 'The input could not be read.' },
  'no-investment': {
    nl: 'Geen ratio: er is geen investering boven nul.',
    en: 'No ratio: there is no investment above zero.',
  },
  'no-costs': {
    nl: 'Geen ratio: onder de streep staat niets boven nul.',
    en: 'No ratio: nothing above zero stands below the line.',
  },
  'nothing-to-pay-back': {
    nl: 'Niets terug te verdienen: het saldo zonder was niet negatief.',
    en: 'Nothing to pay back: the balance without was not negative.',
  },
  'never-paid-back': {
    nl: 'Nooit terugverdiend: de winst is niet groter dan nul.',
    en: 'Never paid back: the gain is not above zero.',
  },
  'several-years': {
    nl: 'Geen terugverdientijd rapport: die bestaat enkel voor posten van één jaar.',
    en: 'No report payback: it exists only for lines of one year.',
  },
  'not-within-horizon': {
    nl: 'De investering is niet terugverdiend voor het einde van het laatste jaar met impact.',
    en: 'The investment is not paid back before the end of the last year with impact.',
  },
  'no-impact': {
    nl: 'De impact is niet groter dan nul.',
    en: 'The impact is not above zero.',
  },
  'no-first-year-impact': {
    nl: 'De impact van het eerste jaar is niet groter dan nul.',
    en: 'The impact of the first year is not above zero.',
  },
  illustration: {
    nl: 'Een illustratie heeft geen ratio.',
    en: 'An illustration has no ratio.',
  },
};

export const GROUP_TERMS: Readonly<Record<Group, Words>> = {
  benefits: { nl: 'Baten', en: 'Benefits' },
  forgone_benefits: { nl: 'Gederfde baten', en: 'Forgone benefits' },
  costs: { nl: 'Kosten', en: 'Costs' },
  avoided_costs: { nl: 'Vermeden kosten', en: 'Avoided costs' },
};

export const TIMING_TERMS: Readonly<Record<Timing, Words>> = {
  'end-of-year': { nl: 'einde van het jaar', en: 'end-of-year' },
  'mid-year': { nl: 'midden van het jaar', en: 'mid-year' },
  'start-of-year': { nl: 'begin van het jaar', en: 'start-of-year' },
};

/** Heads of columns and other short names. */
export const TERMS = {
  sroi: {
    nl: 'Maatschappelijk rendement op investering (SROI)',
    en: 'Social return on investment (SROI)',
  },
  case: { nl: 'Casus', en: 'Case' },
  pool: { nl: 'Totaal', en: 'Pool' },
  share: { nl: 'Aandeel in het totaal', en: 'Share of the pool' },
  sroi_without: { nl: 'Totale SROI zonder deze casus', en: 'Pooled SROI without this case' },
  clients: { nl: 'cliënten', en: 'clients' },
  line: { nl: 'Post', en: 'Line' },
  amount: { nl: 'Bedrag', en: 'Amount' },
  quantity: { nl: 'Aantal', en: 'Quantity' },
  value: { nl: 'Waarde per jaar', en: 'Value a year' },
  years: { nl: 'Jaren', en: 'Years' },
  kept_share: { nl: 'Telt mee', en: 'Counts for' },
  source: { nl: 'Bron', en: 'Source' },
  investment: { nl: 'Investering', en: 'Investment' },
  illustrations: {
    nl: 'Illustratie, buiten het totaal en zonder ratio',
    en: 'Illustration, outside the pool and without a ratio',
  },
  not_valued: { nl: 'Niet in geld uitgedrukt', en: 'Not put in money' },
  figure: { nl: 'Cijfer', en: 'Figure' },
  published: { nl: 'Gepubli\u00adceerd', en: 'Published' },
  computed: { nl: 'Berekend', en: 'Computed' },
  difference: { nl: 'Ver\u00adschil', en: 'Differ\u00adence' },
  tolerance: { nl: 'Tole\u00adrantie', en: 'Toler\u00adance' },
  verdict: { nl: 'Oordeel', en: 'Verdict' },
  holds: { nl: 'klopt', en: 'holds' },
  fails: { nl: 'wijkt af', en: 'differs' },
  none: { nl: 'geen', en: 'none' },
  positive_balance: {
    nl: 'Niets terug te verdienen: ook in de situatie zonder was er een positief saldo.',
    en: 'Nothing to pay back: in the situation without, too, the balance was positive.',
  },
  further_figures: { nl: 'Verdere cijfers', en: 'Further figures' },
  immediate: { nl: 'onmiddellijk', en: 'immediate' },
  never: { nl: 'nooit', en: 'never' },
  not_within_horizon: { nl: 'niet binnen de horizon', en: 'not within the horizon' },
  horizon: { nl: 'Horizon', en: 'Horizon' },
  year: { nl: 'Jaar', en: 'Year' },
  cumulative: { nl: 'Cumulatief', en: 'Cumulative' },
  discounted_cumulative: { nl: 'Verdisconteerd cumulatief', en: 'Discounted cumulative' },
  check: { nl: 'Gepubliceerde cijfers', en: 'Published figures' },
} as const satisfies Readonly<Record<string, Words>>;
