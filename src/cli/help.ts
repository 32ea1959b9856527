import type { Language } from '../model/text.ts';

type CommandName = 'calc' | 'check' | 'explain';
type OptionName =
  | 'version'
  | 'help'
  | 'format'
  | 'out'
  | 'parameters'
  | 'set'
  | 'lang'
  | 'strict'
  | 'color'
  | 'detail';

/** A command line, and what it does. */
type Example = readonly [string, string];

interface HelpWords {
  /** Commander's own headings, where they are not English. */
  readonly titles: Readonly<Record<string, string>>;
  readonly sroi: { readonly description: string; readonly examples: readonly Example[] };
  readonly arguments: Readonly<Record<'path' | 'address', string>>;
  readonly options: Readonly<Record<OptionName, string>>;
}

type CommandWords = Readonly<
  Record<
    CommandName,
    {
      readonly summary: string;
      readonly description: string;
      readonly examples: readonly Example[];
    }
  >
>;

/** The words of the help, in both languages. */
export const HELP: Readonly<Record<Language, HelpWords & CommandWords>> = {
  en: {
    titles: {},
    sroi: {
      description:
        'Calculates the social return on investment (SROI) and the social cost-benefit balance\n' +
        'of cases written in YAML: exact, and every number traceable to its line and source.',
      examples: [
        ['sroi calc cases/', 'the ratios, paybacks and the pool of the cases in a folder'],
        ['sroi check cases/', 'do the published figures still come out?'],
        ['sroi explain casus-1', 'follow one ratio down to every line and source'],
      ],
    },
    arguments: {
      path: 'case files, or folders of them (default: cases/)',
      address: 'a case (casus-1), its figure (casus-1.gain), its line, or pool',
    },
    options: {
      version: 'show the version',
      help: 'show this help',
      format: 'how to show the result',
      out: 'write to a file: whole, or not at all',
      parameters: 'use this parameter file for every case',
      set: 'put a figure in the place of one in the files; may be repeated',
      lang: 'language (default: of the portfolio, else of your locale)',
      strict: 'treat warnings as errors',
      color: 'no colour (so does NO_COLOR)',
      detail: 'show every line of every case',
    },
    calc: {
      summary: 'calculate cases: gain, SROI ratio, paybacks, pool',
      description:
        'Calculates cases and shows per case the net benefits, net costs, gain, SROI ratio\nand paybacks, and the pooled ratio of the portfolio.',
      examples: [
        ['sroi calc cases/ --detail', 'with every line of every case'],
        ['sroi calc cases/ --set deadweight=60%', 'what if deadweight were 60%?'],
        ['sroi calc cases/ --set casus-1.benefits.payroll=12000', 'what if one line were lower?'],
        ['sroi calc cases/ --format json --out result.json', 'every decimal, for a script'],
      ],
    },
    check: {
      summary: 'hold published figures against the computed ones',
      description:
        'Holds every published figure of the files against the computed one, at the decimals\nthat the publication prints. Exit code 1 when one does not hold.',
      examples: [
        ['sroi check cases/', 'a table of published, computed and difference'],
        ['sroi check cases/ --strict --format github', 'in a workflow, marked at its line'],
        ['sroi check cases/ --format junit --out check.xml', 'for a test report'],
      ],
    },
    explain: {
      summary: 'follow a figure down to its lines and sources',
      description:
        'Shows how a figure came about: from the ratio down to every line, parameter and\nderivation, each with its place in the files, its source and its unrounded value.',
      examples: [
        ['sroi explain casus-1', 'the SROI ratio of a case'],
        ['sroi explain casus-1.avoided_costs.vdab', 'what one line adds'],
        ['sroi explain casus-1.report_payback_years cases/', 'another figure of the case'],
      ],
    },
  },
  nl: {
    titles: {
      'Usage:': 'Gebruik:',
      'Arguments:': 'Argumenten:',
      'Options:': 'Opties:',
      'Commands:': 'Commando’s:',
      'Examples:': 'Voorbeelden:',
    },
    sroi: {
      description:
        'Berekent de social return on investment (SROI) en het MKBA-saldo van casussen in YAML:\n' +
        'exact, en elk getal is te volgen tot zijn plaats en zijn bron.',
      examples: [
        ['sroi calc cases/', 'de ratio’s, terugverdientijden en de totale SROI van een map'],
        ['sroi check cases/', 'komen de gepubliceerde cijfers nog uit?'],
        ['sroi explain casus-1', 'volg één ratio tot bij elke post en bron'],
      ],
    },
    arguments: {
      path: 'casusbestanden, of mappen ervan (standaard: cases/)',
      address: 'een casus (casus-1), een cijfer ervan (casus-1.gain), een post, of pool',
    },
    options: {
      version: 'toon de versie',
      help: 'toon deze hulp',
      format: 'hoe het resultaat getoond wordt',
      out: 'schrijf naar een bestand: helemaal, of niet',
      parameters: 'gebruik dit parameterbestand voor elke casus',
      set: 'zet een cijfer in de plaats van een uit de bestanden; mag herhaald worden',
      lang: 'taal (standaard: die van de portfolio, anders die van uw systeem)',
      strict: 'behandel waarschuwingen als fouten',
      color: 'geen kleur (NO_COLOR doet dat ook)',
      detail: 'toon elke post van elke casus',
    },
    calc: {
      summary: 'bereken casussen: winst, SROI-ratio, terugverdientijden, totaal',
      description:
        'Berekent casussen en toont per casus de nettobaten, nettokosten, winst, SROI-ratio en\nterugverdientijden, en de totale SROI van de portfolio.',
      examples: [
        ['sroi calc cases/ --detail', 'met elke post van elke casus'],
        ['sroi calc cases/ --set deadweight=60%', 'wat als de deadweight 60% was?'],
        ['sroi calc cases/ --set casus-1.benefits.payroll=12000', 'wat als één post lager was?'],
        ['sroi calc cases/ --format json --out result.json', 'elke decimaal, voor een script'],
      ],
    },
    check: {
      summary: 'leg gepubliceerde cijfers naast de berekende',
      description:
        'Legt elk gepubliceerd cijfer van de bestanden naast het berekende, op de decimalen die\nde publicatie drukt. Exitcode 1 als er een niet klopt.',
      examples: [
        ['sroi check cases/', 'een tabel van gepubliceerd, berekend en verschil'],
        ['sroi check cases/ --strict --format github', 'in een workflow, aangeduid bij de regel'],
        ['sroi check cases/ --format junit --out check.xml', 'voor een testrapport'],
      ],
    },
    explain: {
      summary: 'volg een cijfer tot bij zijn posten en bronnen',
      description:
        'Toont hoe een cijfer tot stand kwam: van de ratio tot elke post, parameter en afleiding,\nelk met zijn plaats in de bestanden, zijn bron en zijn onafgeronde waarde.',
      examples: [
        ['sroi explain casus-1', 'de SROI-ratio van een casus'],
        ['sroi explain casus-1.avoided_costs.vdab', 'wat één post bijdraagt'],
        ['sroi explain casus-1.report_payback_years cases/', 'een ander cijfer van de casus'],
      ],
    },
  },
};
