import type { HelpWords } from './words.ts';

/** The words of the help in Dutch. */
export const DUTCH: HelpWords = {
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
};
