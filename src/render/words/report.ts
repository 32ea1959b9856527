import type { StepName } from '../../analysis/waterfall.ts';
import type { Language } from '../../model/text.ts';

/** The words of a report, beside those of the pages that it is made of. */
interface ReportWords {
  readonly ratioOf: (name: string) => string;
  readonly pooledRatio: string;
  /** @param one a unit of the currency @param impact what stands against it */
  readonly meaning: (one: string, impact: string) => string;
  readonly noPool: string;
  readonly months: (months: string) => string;
  readonly sections: Readonly<
    Record<
      | 'results'
      | 'cases'
      | 'pool'
      | 'sensitivity'
      | 'chance'
      | 'parties'
      | 'grounds'
      | 'parameters'
      | 'provenance',
      string
    >
  >;
  readonly noChance: string;
  readonly noParties: string;
  /** Publications, under the names by which figures cite them. */
  readonly publications: Readonly<
    Record<'heading' | 'cited' | 'author' | 'year' | 'title', string>
  >;
  readonly assumptions: string;
  readonly limitations: string;
  readonly lint: string;
  readonly waterfall: {
    readonly title: (of: string) => string;
    readonly description: (first: string, gain: string, impact: string) => string;
    readonly step: string;
    readonly amount: string;
    readonly level: string;
    readonly names: Readonly<Record<StepName, string>>;
  };
  readonly provenance: {
    readonly made: (version: string) => string;
    readonly command: string;
    readonly file: string;
    readonly fingerprint: string;
    readonly warnings: string;
    readonly exact: string;
  };
}

const nl: ReportWords = {
  ratioOf: (name) => `SROI van ${name}`,
  pooledRatio: 'Totale SROI',
  meaning: (one, impact) => `Tegenover ${one} investering staat ${impact} impact.`,
  noPool: 'Geen totaal: niet alle casussen van de portfolio zijn hier samen.',
  months: (months) => `${months} maanden`,
  sections: {
    results: 'De cijfers per casus',
    cases: 'Casus per casus',
    pool: 'Het totaal',
    sensitivity: 'Waar het van afhangt',
    chance: 'Hoe zeker het is',
    parties: 'Wie betaalt en wie wint',
    grounds: 'Waar het op rust',
    parameters: 'Parameters en bronnen',
    provenance: 'Herkomst',
  },
  noChance:
    'Geen enkel cijfer geeft een verdeling op waaruit te trekken is; een cijfer dat vervangen is, staat vast. Hoe zeker de ratio is, is dan niet te zeggen; waar ze van afhangt staat hierboven.',
  noParties:
    'Geen enkele post noemt wie wint of wie betaalt. Alles is vanuit één kant bekeken, die van de ratio; hoe baten en kosten over anderen verdeeld zijn, is hier niet te zeggen.',
  publications: {
    heading: 'Publicaties',
    cited: 'Aangehaald als',
    author: 'Auteur',
    year: 'Jaar',
    title: 'Titel',
  },
  assumptions: 'Aannames',
  limitations: 'Beperkingen',
  lint: 'Vragen bij de methode',
  waterfall: {
    title: (of) => `Van baten tot impact: ${of}`,
    description: (first, gain, impact) =>
      `Van ${first} aan baten via de winst van ${gain} tot de impact van ${impact}, in stappen die erbij komen of eraf gaan.`,
    step: 'Stap',
    amount: 'Bedrag',
    level: 'Daarna',
    names: {
      benefits: 'Baten',
      forgone_benefits: 'Gederfde baten',
      costs: 'Kosten',
      avoided_costs: 'Vermeden kosten',
      gain: 'Winst',
      deadweight: 'Deadweight',
      attribution: 'Attributie aan anderen',
      displacement: 'Verdringing',
      impact: 'Impact',
      discounting: 'Verdiscontering',
      present_value: 'Contante waarde',
    },
  },
  provenance: {
    made: (version) => `Gemaakt met sroi ${version}.`,
    command: 'Opdracht',
    file: 'Bestand',
    fingerprint: 'SHA-256',
    warnings: 'Waarschuwingen',
    exact:
      'Alle cijfers zijn exact berekend en pas bij het tonen afgerond, half van nul weg. Dezelfde bestanden geven hetzelfde rapport.',
  },
};

const en: ReportWords = {
  ratioOf: (name) => `SROI of ${name}`,
  pooledRatio: 'Pooled SROI',
  meaning: (one, impact) => `Against ${one} of investment stands ${impact} of impact.`,
  noPool: 'No pool: not all cases of the portfolio are here.',
  months: (months) => `${months} months`,
  sections: {
    results: 'The figures by case',
    cases: 'Case by case',
    pool: 'The pool',
    sensitivity: 'What it depends on',
    chance: 'How sure it is',
    parties: 'Who pays and who gains',
    grounds: 'What it rests on',
    parameters: 'Parameters and sources',
    provenance: 'Provenance',
  },
  noChance:
    'No figure states a distribution that can be drawn; a figure that was replaced is fixed. How sure the ratio is can then not be said; what it depends on stands above.',
  noParties:
    'No line names who gains or who pays. All is seen from one side, that of the ratio; how benefits and costs are spread over others can not be said here.',
  publications: {
    heading: 'Publications',
    cited: 'Cited as',
    author: 'Author',
    year: 'Year',
    title: 'Title',
  },
  assumptions: 'Assumptions',
  limitations: 'Limitations',
  lint: 'Questions about the method',
  waterfall: {
    title: (of) => `From benefits to impact: ${of}`,
    description: (first, gain, impact) =>
      `From benefits of ${first} by way of the gain of ${gain} to the impact of ${impact}, in steps that add or take away.`,
    step: 'Step',
    amount: 'Amount',
    level: 'Thereafter',
    names: {
      benefits: 'Benefits',
      forgone_benefits: 'Forgone benefits',
      costs: 'Costs',
      avoided_costs: 'Avoided costs',
      gain: 'Gain',
      deadweight: 'Deadweight',
      attribution: 'Attribution to others',
      displacement: 'Displacement',
      impact: 'Impact',
      discounting: 'Discounting',
      present_value: 'Present value',
    },
  },
  provenance: {
    made: (version) => `Made with sroi ${version}.`,
    command: 'Command',
    file: 'File',
    fingerprint: 'SHA-256',
    warnings: 'Warnings',
    exact:
      'All figures are computed exactly and rounded only when shown, half away from zero. The same files give the same report.',
  },
};

export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = { nl, en };
