import type { Method } from '../../analysis/compare/decompose.ts';
import type { FileChange } from '../../analysis/compare/files.ts';
import type { Language } from '../../model/text.ts';

/** The words of `compare`, beside the names of figures and the reasons of pages. */
interface CompareWords {
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
  readonly input: string;
  readonly changed: string;
  /** What stands where an input is not stated, or a line or case is not there. */
  readonly absent: string;
  readonly present: string;
  readonly together: (addresses: string) => string;
  readonly saved: (version: string, overrides: string) => string;
  readonly files: (changes: string) => string;
  readonly change: Readonly<Record<FileChange['change'], string>>;
  readonly equal: string;
  readonly unmoved: (owners: string) => string;
  readonly owner: Readonly<Record<'added' | 'removed', (id: string) => string>>;
  readonly effectOn: (figure: string) => string;
  readonly effects: (figure: string) => string;
  /** How the effects were found, of the cases named; for the Shapley value, of all if none is. */
  readonly methods: Readonly<Record<Method, (owners: string) => string>>;
  readonly byPresentValues: (owners: string) => string;
  readonly exact: string;
  readonly roundingOff: string;
  readonly unexplained: (owners: string, figure: string) => string;
  readonly noFigure: (figure: string) => string;
  readonly idle: (figure: string) => string;
  readonly values: string;
  readonly moreValues: (count: number) => string;
  readonly amounts: (currency: string) => string;
}

const en: CompareWords = {
  title: 'Comparison',
  before: 'Before',
  after: 'After',
  difference: 'Difference',
  input: 'Input',
  changed: 'What changed',
  absent: '–',
  present: 'is there',
  together: (addresses) => `${addresses}, together`,
  saved: (version, overrides) =>
    overrides === '' ? `saved by sroi ${version}` : `saved by sroi ${version} with ${overrides}`,
  files: (changes) => `Files since the saved result: ${changes}.`,
  change: { changed: 'changed', added: 'new', removed: 'gone' },
  equal: 'Equal: every value of the results is the same, in all of its 40 digits.',
  unmoved: (owners) => `No figure moved of: ${owners}.`,
  owner: { added: (id) => `${id} (new)`, removed: (id) => `${id} (gone)` },
  effectOn: (figure) => `Effect on ${figure}`,
  effects: (figure) => `What explains the change: ${figure}`,
  methods: {
    shapley: (owners) =>
      `${owners === '' ? 'Each' : `For ${owners} each`} effect is a Shapley value: the mean over every order in which the inputs may be replaced (Shorrocks 2013).`,
    'feasible-orders': (owners) =>
      `For ${owners} some orders of replacing the inputs lead through a state without a figure: each effect is the mean over the other orders (Shorrocks 2013; Faigle and Kern 1992).`,
    'two-orders': (owners) =>
      `For ${owners} there are too many changed inputs to try every order: each effect is the mean of two orders of replacing them, that of the files and its reverse (Dietzenbacher and Los 1998).`,
    together: (owners) =>
      `For ${owners} there is no order in which the inputs can be replaced one by one with a figure after each step: they have one effect together.`,
  },
  byPresentValues: (owners) =>
    `A saved result tells too little of ${owners} to make it again from amounts and settings: its inputs are the present values of its lines.`,
  exact: 'Together the effects are exactly the difference.',
  roundingOff:
    'Each number is rounded on its own: shown effects do not everywhere add up as shown.',
  unexplained: (owners, figure) =>
    `What explains the change of ${figure} of ${owners} can not be told: it does not follow from the lines and settings that the results hold. The method has changed, or a saved result was edited.`,
  noFigure: (figure) => `Nothing to explain: ${figure} did not move where both sides have it.`,
  idle: (figure) => `Changed inputs without effect on ${figure}`,
  values: 'Other values that moved',
  moreValues: (count) =>
    `${count} other values moved, of lines, settings and years; --detail shows each.`,
  amounts: (currency) => `Amounts in ${currency}.`,
};

const nl: CompareWords = {
  title: 'Vergelijking',
  before: 'Voor',
  after: 'Na',
  difference: 'Verschil',
  input: 'Invoer',
  changed: 'Wat veranderde',
  absent: '–',
  present: 'is er',
  together: (addresses) => `${addresses}, samen`,
  saved: (version, overrides) =>
    overrides === ''
      ? `bewaard door sroi ${version}`
      : `bewaard door sroi ${version} met ${overrides}`,
  files: (changes) => `Bestanden sinds het bewaarde resultaat: ${changes}.`,
  change: { changed: 'gewijzigd', added: 'nieuw', removed: 'weg' },
  equal: 'Gelijk: elke waarde van de resultaten is dezelfde, in al haar 40 cijfers.',
  unmoved: (owners) => `Geen cijfer bewoog van: ${owners}.`,
  owner: { added: (id) => `${id} (nieuw)`, removed: (id) => `${id} (weg)` },
  effectOn: (figure) => `Effect op ${figure}`,
  effects: (figure) => `Wat de verandering verklaart: ${figure}`,
  methods: {
    shapley: (owners) =>
      `${owners === '' ? 'Elk effect is' : `Voor ${owners} is elk effect`} een Shapley-waarde: het gemiddelde over elke volgorde waarin de invoer vervangen kan worden (Shorrocks 2013).`,
    'feasible-orders': (owners) =>
      `Voor ${owners} leiden sommige volgordes van vervangen langs een toestand zonder cijfer: elk effect is het gemiddelde over de andere volgordes (Shorrocks 2013; Faigle en Kern 1992).`,
    'two-orders': (owners) =>
      `Voor ${owners} is er te veel gewijzigde invoer om elke volgorde te proberen: elk effect is het gemiddelde van twee volgordes van vervangen, die van de bestanden en de omgekeerde (Dietzenbacher en Los 1998).`,
    together: (owners) =>
      `Voor ${owners} is er geen volgorde waarin de invoer één voor één vervangen kan worden met een cijfer na elke stap: ze heeft samen één effect.`,
  },
  byPresentValues: (owners) =>
    `Een bewaard resultaat zegt te weinig over ${owners} om het opnieuw te maken uit bedragen en instellingen: de invoer is de contante waarde van de posten.`,
  exact: 'Samen zijn de effecten exact het verschil.',
  roundingOff:
    'Elk getal is apart afgerond: getoonde effecten tellen niet overal op zoals getoond.',
  unexplained: (owners, figure) =>
    `Wat de verandering van ${figure} van ${owners} verklaart, is niet te zeggen: ze volgt niet uit de posten en instellingen die de resultaten bevatten. De methode is veranderd, of een bewaard resultaat is bewerkt.`,
  noFigure: (figure) =>
    `Niets te verklaren: ${figure} bewoog niet waar beide kanten dat cijfer hebben.`,
  idle: (figure) => `Gewijzigde invoer zonder effect op ${figure}`,
  values: 'Andere waarden die bewogen',
  moreValues: (count) =>
    `${count} andere waarden bewogen, van posten, instellingen en jaren; --detail toont elk.`,
  amounts: (currency) => `Bedragen in ${currency}.`,
};

export const COMPARE_WORDS: Readonly<Record<Language, CompareWords>> = { en, nl };
