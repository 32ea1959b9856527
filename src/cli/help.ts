import type { Language } from '../model/text.ts';

type CommandName =
  | 'calc'
  | 'check'
  | 'compare'
  | 'lint'
  | 'explain'
  | 'parameters'
  | 'schema'
  | 'new'
  | 'new_case';
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
  | 'detail'
  | 'annual'
  | 'group_by'
  | 'notes'
  | 'moved'
  | 'figure'
  | 'cases'
  | 'year'
  | 'folder';

type ArgumentName = 'path' | 'before' | 'after' | 'address' | 'kind' | 'folder' | 'name';

/** A command line, and what it does. */
type Example = readonly [string, string];

interface HelpWords {
  /** Commander's own headings, where they are not English. */
  readonly titles: Readonly<Record<string, string>>;
  readonly sroi: { readonly description: string; readonly examples: readonly Example[] };
  readonly arguments: Readonly<Record<ArgumentName, string>>;
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
        'Calculates the social return on investment (SROI) and the social cost-benefit balance ' +
        'of cases written in YAML: exact, and every number traceable to its line and source.',
      examples: [
        ['sroi calc cases/', 'the ratios, paybacks and the pool of the cases in a folder'],
        ['sroi check cases/', 'do the published figures still come out?'],
        ['sroi explain casus-1', 'follow one ratio down to every line and source'],
      ],
    },
    arguments: {
      path: 'case files, or folders of them (default: cases/)',
      before: 'a folder of cases, a case file, a parameter file or a saved result (JSON)',
      after: 'another one; several case files and folders may stand together',
      address: 'a case (casus-1), its figure (casus-1.gain), its line, pool, or: parameter NAME',
      folder: 'the folder to make it in (default: the one you are in)',
      name: 'the id of the case, and the name of its file: small letters, digits and hyphens',
      kind: 'the kind of file',
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
      detail: 'show every line and further figures of every case',
      annual: 'show every year of every case and line',
      group_by: 'the pool by a tag, or by stakeholder, payer or gainer',
      notes: 'show notes, reasons and every line that uses them',
      moved: 'show every figure and every other value that moved',
      figure: 'the figure of which the change is explained',
      cases: 'the cases that parameter files are compared for (default: cases/); may be repeated',
      year: 'the year of the figures (default: the present one)',
      folder: 'the folder of the case',
    },
    calc: {
      summary: 'calculate cases: gain, SROI ratio, paybacks, pool',
      description:
        'Calculates cases and shows per case the net benefits, net costs, gain, SROI ratio and paybacks, and the pooled ratio of the portfolio.',
      examples: [
        ['sroi calc cases/ --detail', 'with every line of every case'],
        ['sroi calc cases/ --group-by target_group', 'the pool by the tag of that name'],
        ['sroi calc cases/ --annual', 'year by year'],
        ['sroi calc cases/ --set deadweight=60%', 'what if deadweight were 60%?'],
        ['sroi calc cases/ --set casus-1.benefits.payroll=12000', 'what if one line were lower?'],
        ['sroi calc cases/ --format json --out result.json', 'every decimal, for a script'],
      ],
    },
    check: {
      summary: 'hold published figures against the computed ones',
      description:
        'Holds every published figure of the files against the computed one, at the decimals that the publication prints. Exit code 1 when one does not hold.',
      examples: [
        ['sroi check cases/', 'a table of published, computed and difference'],
        ['sroi check cases/ --strict --format github', 'in a workflow, marked at its line'],
        ['sroi check cases/ --format junit --out check.xml', 'for a test report'],
      ],
    },
    lint: {
      summary: 'question the method, with a checklist of what no file shows',
      description:
        'Holds the method of a study to rules from the literature, each with why it matters, and lists by the eight Principles of Social Value what the files show and what a person must answer. Exit code 1 with --strict when a warning stands.',
      examples: [
        ['sroi lint cases/', 'findings, and the checklist'],
        ['sroi lint cases/ --strict --format github', 'in a workflow, marked at its line'],
        ['sroi lint cases/ --format markdown --out lint.md', 'for a reviewer'],
      ],
    },
    compare: {
      summary: 'show what moved between two results, and what explains it',
      description:
        'Shows which figures moved between two sets of cases, two parameter files, or a saved result and the present one; and how much of the change in each SROI ratio each changed input explains. Exit code 1 when they differ.',
      examples: [
        ['sroi compare result.json cases/', 'what moved since the result was saved, and why'],
        ['sroi compare cases/ --set deadweight=60%', 'the cases without and with an override'],
        [
          'sroi compare parameters/2024.yaml parameters/2025.yaml --cases cases/',
          'the cases with one parameter file and with another',
        ],
      ],
    },
    explain: {
      summary: 'follow a figure down to its lines and sources',
      description:
        'Shows how a figure came about: from the ratio down to every line, parameter and derivation, each with its place in the files, its source and unrounded value. Or shows of one parameter who uses it, and what it moves.',
      examples: [
        ['sroi explain casus-1', 'the SROI ratio of a case'],
        ['sroi explain casus-1.avoided_costs.vdab', 'what one line adds'],
        ['sroi explain casus-1.report_payback_years cases/', 'another figure of the case'],
        ['sroi explain parameter deadweight', 'who uses a parameter, and what it moves'],
      ],
    },
    parameters: {
      summary: 'list the figures that cases share, and who uses them',
      description:
        'Lists every parameter and setting of the method that the cases can use: its value, unit, formula, source and dates, where it is stated, and who uses it.',
      examples: [
        ['sroi parameters cases/', 'a table, and what each rests on'],
        ['sroi parameters cases/ --format csv --out parameters.csv', 'for a spreadsheet'],
        ['sroi explain parameter vdab_budget', 'one of them, and what it moves'],
      ],
    },
    schema: {
      summary: 'show what a kind of file may say, for an editor',
      description:
        'Writes the JSON Schema of a kind of file: its keys, what each is for, examples. An editor that knows it completes and explains keys, and marks what is wrong.',
      examples: [
        ['sroi schema case', 'the schema of a case file'],
        ['sroi schema parameters --lang nl --out schema/parameters.json', 'kept, in Dutch'],
      ],
    },
    new: {
      summary: 'make a project, or add a case',
      description:
        'Makes a project: parameters, two example cases, a portfolio, a README and a workflow for GitHub. It passes its own checks. Nothing is ever overwritten.',
      examples: [
        ['sroi new', 'in the folder that you are in'],
        ['sroi new bike-workshop --year 2024 --lang en', 'in another one, of another year'],
        ['sroi new case second-chance', 'one more case in cases/'],
      ],
    },
    new_case: {
      summary: 'add a case to be filled in, which can be calculated as it stands',
      description:
        'Adds a case to be filled in, with comments that say what goes where. It can be calculated as it stands, and stays out of the pool until you say so. Its year is that of the other cases, unless --year says another.',
      examples: [
        ['sroi new case second-chance', 'cases/second-chance.yaml'],
        ['sroi new case second-chance --folder pilot', 'pilot/second-chance.yaml'],
      ],
    },
  },
  nl: {
    titles: {
      'Usage:': 'Gebruik:',
      'Arguments:': 'Argumenten:',
      'Options:': 'Opties:',
      'Global Options:': 'Algemene opties:',
      'Commands:': 'Commando’s:',
      'Examples:': 'Voorbeelden:',
    },
    sroi: {
      description:
        'Berekent de social return on investment (SROI) en het MKBA-saldo van casussen in YAML: ' +
        'exact, en elk getal is te volgen tot zijn plaats en zijn bron.',
      examples: [
        ['sroi calc cases/', 'de ratio’s, terugverdientijden en de totale SROI van een map'],
        ['sroi check cases/', 'komen de gepubliceerde cijfers nog uit?'],
        ['sroi explain casus-1', 'volg één ratio tot bij elke post en bron'],
      ],
    },
    arguments: {
      path: 'casusbestanden, of mappen ervan (standaard: cases/)',
      before:
        'een map van casussen, een casusbestand, een parameterbestand of een bewaard resultaat (JSON)',
      after: 'een ander; meer casusbestanden en mappen mogen samen staan',
      address:
        'een casus (casus-1), een cijfer ervan (casus-1.gain), een post, pool, of: parameter NAAM',
      folder: 'de map om het in te maken (standaard: die waar u bent)',
      name: 'de id van de casus en de naam van zijn bestand: kleine letters, cijfers en koppeltekens',
      kind: 'het soort bestand',
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
      detail: 'toon elke post en verdere cijfers van elke casus',
      annual: 'toon elk jaar van elke casus en post',
      group_by: 'het totaal per tag, of per stakeholder, payer of gainer',
      notes: 'toon nota’s, redenen en elke post die ze gebruikt',
      moved: 'toon elk cijfer en elke andere waarde die bewoog',
      figure: 'het cijfer waarvan de verandering verklaard wordt',
      cases:
        'de casussen waarvoor parameterbestanden vergeleken worden (standaard: cases/); mag herhaald worden',
      year: 'het jaar van de cijfers (standaard: het huidige)',
      folder: 'de map van de casus',
    },
    calc: {
      summary: 'bereken casussen: winst, SROI-ratio, terugverdientijden, totaal',
      description:
        'Berekent casussen en toont per casus de nettobaten, nettokosten, winst, SROI-ratio en terugverdientijden, en de totale SROI van de portfolio.',
      examples: [
        ['sroi calc cases/ --detail', 'met elke post van elke casus'],
        ['sroi calc cases/ --group-by target_group', 'het totaal per tag van die naam'],
        ['sroi calc cases/ --annual', 'jaar per jaar'],
        ['sroi calc cases/ --set deadweight=60%', 'wat als de deadweight 60% was?'],
        ['sroi calc cases/ --set casus-1.benefits.payroll=12000', 'wat als één post lager was?'],
        ['sroi calc cases/ --format json --out result.json', 'elke decimaal, voor een script'],
      ],
    },
    check: {
      summary: 'leg gepubliceerde cijfers naast de berekende',
      description:
        'Legt elk gepubliceerd cijfer van de bestanden naast het berekende, op de decimalen die de publicatie drukt. Exitcode 1 als er een niet klopt.',
      examples: [
        ['sroi check cases/', 'een tabel van gepubliceerd, berekend en verschil'],
        ['sroi check cases/ --strict --format github', 'in een workflow, aangeduid bij de regel'],
        ['sroi check cases/ --format junit --out check.xml', 'voor een testrapport'],
      ],
    },
    lint: {
      summary: 'bevraag de methode, met een checklist van wat geen bestand toont',
      description:
        'Legt de methode van een studie langs regels uit de literatuur, elk met waarom ze telt, en somt volgens de acht principes van maatschappelijke waarde op wat de bestanden tonen en wat een mens moet beantwoorden. Exitcode 1 met --strict als er een waarschuwing staat.',
      examples: [
        ['sroi lint cases/', 'bevindingen, en de checklist'],
        ['sroi lint cases/ --strict --format github', 'in een workflow, aangeduid bij de regel'],
        ['sroi lint cases/ --format markdown --out lint.md', 'voor een nalezer'],
      ],
    },
    compare: {
      summary: 'toon wat bewoog tussen twee resultaten, en wat het verklaart',
      description:
        'Toont welke cijfers bewogen tussen twee mappen casussen, twee parameterbestanden, of een bewaard resultaat en het huidige; en hoeveel van de verandering in elke SROI-ratio elke gewijzigde invoer verklaart. Exitcode 1 als ze verschillen.',
      examples: [
        ['sroi compare resultaat.json cases/', 'wat bewoog sinds het bewaren, en waarom'],
        ['sroi compare cases/ --set deadweight=60%', 'de casussen zonder en met een afwijking'],
        [
          'sroi compare parameters/2024.yaml parameters/2025.yaml --cases cases/',
          'de casussen met het ene parameterbestand en met het andere',
        ],
      ],
    },
    explain: {
      summary: 'volg een cijfer tot bij zijn posten en bronnen',
      description:
        'Toont hoe een cijfer tot stand kwam: van de ratio tot elke post, parameter en afleiding, elk met zijn plaats in de bestanden, zijn bron en zijn onafgeronde waarde. Of toont van één parameter wie hem gebruikt en wat hij verschuift.',
      examples: [
        ['sroi explain casus-1', 'de SROI-ratio van een casus'],
        ['sroi explain casus-1.avoided_costs.vdab', 'wat één post bijdraagt'],
        ['sroi explain casus-1.report_payback_years cases/', 'een ander cijfer van de casus'],
        ['sroi explain parameter deadweight', 'wie een parameter gebruikt en wat hij verschuift'],
      ],
    },
    parameters: {
      summary: 'toon de cijfers die casussen delen, en wie ze gebruikt',
      description:
        'Toont elke parameter en elke instelling van de methode: waarde, eenheid, formule, bron en data, waar ze staat en wie ze gebruikt.',
      examples: [
        ['sroi parameters cases/', 'een tabel, en waar elk op steunt'],
        ['sroi parameters cases/ --format csv --out parameters.csv', 'voor een rekenblad'],
        ['sroi explain parameter vdab_budget', 'één ervan, en wat hij verschuift'],
      ],
    },
    schema: {
      summary: 'toon wat een soort bestand mag zeggen, voor een editor',
      description:
        'Schrijft het JSON Schema van een soort bestand: sleutels, hun zin, voorbeelden. Een editor vult er sleutels mee aan, legt ze uit en duidt aan wat niet past.',
      examples: [
        ['sroi schema case', 'het schema van een casusbestand'],
        [
          'sroi schema parameters --lang nl --out schema/parameters.json',
          'bewaard, in het Nederlands',
        ],
      ],
    },
    new: {
      summary: 'maak een project, of voeg een casus toe',
      description:
        'Maakt een project: parameters, twee voorbeeldcasussen, een portfolio, een README en een workflow voor GitHub. Het doorstaat zijn eigen controles. Er wordt nooit iets overschreven.',
      examples: [
        ['sroi new', 'in de map waar u bent'],
        ['sroi new fietsatelier --year 2024 --lang nl', 'in een andere, van een ander jaar'],
        ['sroi new case tweede-kans', 'nog een casus in cases/'],
      ],
    },
    new_case: {
      summary: 'voeg een casus toe om in te vullen, die al te berekenen is',
      description:
        'Voegt een casus toe om in te vullen, met commentaar dat zegt wat waar komt. Hij is al te berekenen, en blijft buiten het totaal tot u het anders zegt. Zijn jaar is dat van de andere casussen, tenzij --year een ander noemt.',
      examples: [
        ['sroi new case tweede-kans', 'cases/tweede-kans.yaml'],
        ['sroi new case tweede-kans --folder proef', 'proef/tweede-kans.yaml'],
      ],
    },
  },
};
