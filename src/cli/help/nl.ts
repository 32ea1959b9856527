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
    excel: 'met --format csv: wat Excel in die taal opent met dubbelklikken',
    out: 'schrijf naar een bestand: helemaal, of niet',
    parameters: 'gebruik dit parameterbestand voor elke casus',
    set: 'zet een cijfer in de plaats van een uit de bestanden; mag herhaald worden',
    scenario: 'een scenario van de bestanden, als low of casus-1.low; of een scenariobestand',
    lang: 'taal (standaard: die van de portfolio, anders die van uw systeem)',
    strict: 'behandel waarschuwingen als fouten',
    color: 'geen kleur (NO_COLOR doet dat ook)',
    detail: 'toon elke post en verdere cijfers van elke casus',
    annual: 'toon elk jaar van elke casus en post',
    group_by: 'het totaal per tag, of per stakeholder, payer of gainer',
    notes: 'toon nota’s, redenen en elke post die ze gebruikt',
    moved: 'toon elk cijfer en elke andere waarde die bewoog',
    figure: 'het cijfer waarvan de verandering verklaard wordt',
    chart: 'één grafiek van het rapport, als SVG-bestand',
    vary: 'waarden voor een cijfer: van..tot:stap, of een lijst; mag herhaald worden',
    scenarios: 'zet de scenario’s van de bestanden naast elkaar',
    paired: 'neem de lijsten naast elkaar, niet elke combinatie',
    points: 'laat zoveel punten kiezen binnen de bereiken',
    method: 'hoe ze gekozen worden',
    seed: 'het zaad van wat door toeval gekozen wordt',
    swept: 'een cijfer om te tonen (standaard: sroi); mag herhaald worden',
    decimals: 'de decimalen van elk cijfer',
    exact: 'rond niet af: elk cijfer met al zijn decimalen',
    limit: 'hoeveel punten er hoogstens mogen zijn',
    draws: 'hoeveel trekkingen',
    spread: 'hoe de trekkingen gespreid zijn',
    drawn: 'het cijfer dat gesimuleerd wordt',
    indices: 'schat welke cijfers de spreiding verklaren (Sobol-indices)',
    threads:
      'hoeveel threads het werk delen (standaard: zoveel als er processors zijn); het resultaat is hetzelfde',
    pictures: 'toon een histogram van elke casus',
    aim: 'waarvan de kans getoond wordt: minstens dit (standaard: een ratio van 1, een netto contante waarde van 0)',
    cases:
      'de casussen waarvoor parameterbestanden vergeleken worden (standaard: cases/); mag herhaald worden',
    target: 'de ratio waar omslagwaarden naartoe leiden (standaard: 1)',
    tornados:
      'toon elke casus voluit: ook de netto contante waarde, en de twee sterkste cijfers samen',
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
      [
        'sroi calc cases/ --scenario low',
        'zulke wijzigingen samen, met naam en reden in de bestanden',
      ],
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
      ['sroi compare cases/ --scenario low', 'de casussen zonder en met een scenario'],
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
  report: {
    summary: 'maak een rapport van alles, voor mensen',
    description:
      'Maakt één document van alles wat er over een portfolio te vertellen is: de ratio met wat ze niet is, elke casus, waar de cijfers van afhangen en waar ze op rusten. Een HTML-rapport is één bestand zonder netwerk, waarin een lezer de aannames kan verschuiven. De extensie van --out noemt het formaat.',
    examples: [
      ['sroi report cases/ --out rapport.html', 'één pagina, met wat-als erin'],
      ['sroi report cases/ --out rapport.xlsx', 'een werkmap met levende formules'],
      ['sroi report cases/ --out rapport.md', 'voor pandoc of Quarto, met de grafieken ernaast'],
      ['sroi report cases/ --out cijfers.csv', 'een rij per cijfer, voor een script'],
      [
        'sroi report cases/ --format csv --excel nl --out cijfers.csv',
        'hetzelfde, zoals Excel in het Nederlands het opent met dubbelklikken',
      ],
      ['sroi report cases/ --chart waterfall --out waterval.svg', 'één grafiek'],
    ],
  },
  sweep: {
    summary: 'reken door over veel waarden van wat onzeker is',
    description:
      'Rekent cijfers door bij elke combinatie van waarden, bij gekozen punten, of voor elk scenario: één tabel, een kolom per cijfer dat varieert. Elk getoond cijfer is het exacte, juist afgerond; het onveranderde punt is wat calc geeft.',
    examples: [
      [
        'sroi sweep cases/ --vary deadweight=0%..90%:10% --vary attribution=25%,50%,75%',
        'een rooster, als warmtetabel',
      ],
      ['sroi sweep cases/ --scenarios', 'de scenario’s van de bestanden naast elkaar'],
      [
        'sroi sweep cases/ --vary deadweight=0%..100%:0.01% --format csv --out sweep.csv',
        'rijen voor een rekenblad of een script',
      ],
      [
        'sroi sweep cases/ --vary deadweight=20%..80% --vary attribution=50%..90% --points 1000 --format csv',
        'punten die een ontwerp kiest',
      ],
    ],
  },
  sensitivity: {
    summary: 'toon waar ratio’s het meest op steunen, en wat ze doet omslaan',
    description:
      'Verschuift elk cijfer op zichzelf van het lage naar het hoge einde van zijn bereik, of met 10%, en toont hoe ver elke SROI-ratio en netto contante waarde gaat; en vindt van elk cijfer de exacte waarde waarbij de ratio 1 wordt.',
    examples: [
      ['sroi sensitivity cases/', 'een tornado en omslagwaarden voor elke casus en het totaal'],
      ['sroi sensitivity cases/ --target 2', 'bij welke waarden wordt elke ratio 2?'],
      [
        'sroi sensitivity cases/ --format csv --out gevoeligheid.csv',
        'elke decimaal, een rij per cijfer',
      ],
    ],
  },
  simulate: {
    summary: 'hoe zeker is de ratio? trek wat onzeker is',
    description:
      'Trekt de cijfers die een verdeling opgeven, één keer per trekking voor alle casussen samen, en toont de percentielen van elke ratio, het gemiddelde, en de kans dat ze minstens het doel haalt. Hetzelfde zaad geeft hetzelfde resultaat.',
    examples: [
      ['sroi simulate cases/ --draws 100000 --seed 7', 'percentielen, kansen en een histogram'],
      ['sroi simulate cases/ --indices', 'welke cijfers de spreiding verklaren'],
      ['sroi simulate cases/ --target 2 --format json', 'de kans op minstens 2, voor een script'],
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
