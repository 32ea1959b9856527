import type { Language } from '../../model/text.ts';

/** The words of a sweep's page. */
interface SweepWords {
  readonly title: (title: string) => string;
  readonly case: string;
  readonly pool: string;
  readonly scenario: string;
  readonly base: string;
  readonly heat: (figure: string, of: string) => string;
  readonly heatLayout: (down: string, across: string) => string;
  readonly heatTarget: (target: string) => string;
  readonly heatRange: (low: string, lowAt: string, high: string, highAt: string) => string;
  readonly and: string;
  readonly nowhere: string;
  readonly ofCasesOnly: string;
  readonly count: (points: string, cases: string) => string;
  readonly points: (count: number, shown: string) => string;
  readonly cases: (count: number, shown: string) => string;
  readonly exactly: (decimals: number) => string;
  readonly unrounded: string;
  readonly sampled: (method: string, seed: number) => string;
  readonly left: (shown: string, rows: string) => string;
  readonly amounts: (currencies: string, years: string) => string;
  readonly fixed: string;
  readonly varied: string;
  readonly command: string;
  /** What is said of a run that the reader stopped. */
  readonly stopped: (done: string, points: string) => string;
  readonly whole: string;
  readonly unwritten: (path: string) => string;
}

const DECIMALS: Readonly<Record<Language, readonly string[]>> = {
  nl: ['gehele getallen', '1 decimaal'],
  en: ['whole numbers', '1 decimal'],
};

export const SWEEP_WORDS: Readonly<Record<Language, SweepWords>> = {
  nl: {
    title: (title) => `Doorrekening: ${title}`,
    case: 'Casus',
    pool: 'totaal',
    scenario: 'Scenario',
    base: 'zoals de bestanden',
    heat: (figure, of) => `${figure}: ${of}`,
    heatLayout: (down, across) =>
      `Elke tabel toont alle combinaties: ${down} naar beneden, ${across} naar rechts.`,
    heatTarget: (target) => `Een lijn scheidt wat onder ${target} ligt van de rest.`,
    heatRange: (low, lowAt, high, highAt) => `Van ${low} (${lowAt}) tot ${high} (${highAt}).`,
    and: 'en',
    ofCasesOnly: 'Dit cijfer bestaat enkel per casus, niet voor het totaal.',
    nowhere: 'Bij geen enkele combinatie is er een cijfer.',
    count: (points, cases) => `${points}, ${cases}.`,
    points: (count, shown) => (count === 1 ? '1 punt' : `${shown} punten`),
    cases: (count, shown) => (count === 1 ? '1 casus' : `${shown} casussen`),
    exactly: (decimals) =>
      `Elk cijfer is wat calc bij die waarden geeft, juist afgerond op ${DECIMALS.nl[decimals] ?? `${decimals} decimalen`}.`,
    unrounded: 'Elk cijfer is wat calc bij die waarden geeft, niet afgerond.',
    sampled: (method, seed) =>
      `Gekozen met ${method}, seed ${seed}; met elke getoonde waarde is exact gerekend.`,
    left: (shown, rows) =>
      `Hier staan de eerste ${shown} van ${rows} rijen; --format csv of jsonl geeft ze alle.`,
    amounts: (currencies, years) => `Bedragen in ${currencies}, jaar ${years}.`,
    fixed: 'Conventies van wat niet varieert',
    varied: 'alles ervan varieert hier',
    command: 'Opdracht',
    stopped: (done, points) => `gestopt na ${done} van ${points} punten;`,
    whole: 'elke rij tot daar is volledig.',
    unwritten: (path) => `${path} is niet geschreven.`,
  },
  en: {
    title: (title) => `Sweep: ${title}`,
    case: 'Case',
    pool: 'pool',
    scenario: 'Scenario',
    base: 'as the files are',
    heat: (figure, of) => `${figure}: ${of}`,
    heatLayout: (down, across) =>
      `Each table shows every combination: ${down} down, ${across} across.`,
    heatTarget: (target) => `A line parts what is below ${target} from what is not.`,
    heatRange: (low, lowAt, high, highAt) => `From ${low} (${lowAt}) to ${high} (${highAt}).`,
    and: 'and',
    ofCasesOnly: 'This figure exists for a case only, not for a pool.',
    nowhere: 'There is no figure at any combination.',
    count: (points, cases) => `${points}, ${cases}.`,
    points: (count, shown) => (count === 1 ? '1 point' : `${shown} points`),
    cases: (count, shown) => (count === 1 ? '1 case' : `${shown} cases`),
    exactly: (decimals) =>
      `Every figure is what calc gives at those values, correctly rounded to ${DECIMALS.en[decimals] ?? `${decimals} decimals`}.`,
    unrounded: 'Every figure is what calc gives at those values, not rounded.',
    sampled: (method, seed) =>
      `Chosen by ${method}, seed ${seed}; each value shown is exactly the one that was reckoned with.`,
    left: (shown, rows) =>
      `These are the first ${shown} of ${rows} rows; --format csv or jsonl gives them all.`,
    amounts: (currencies, years) => `Amounts in ${currencies}, year ${years}.`,
    fixed: 'Conventions of what does not vary',
    varied: 'all of it varies here',
    command: 'Command',
    stopped: (done, points) => `stopped after ${done} of ${points} points;`,
    whole: 'every row up to there is whole.',
    unwritten: (path) => `${path} was not written.`,
  },
};
