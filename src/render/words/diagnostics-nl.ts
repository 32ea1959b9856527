import type { Expected, Facts, IdPattern, Shape } from '../../model/diagnostic.ts';
import {
  asId,
  type DiagnosticWords,
  isDropOff,
  isLineAmount,
  listed,
  sampleOf,
  shortNumber,
  type Words,
} from './diagnostics-common.ts';
import { YAML_CAUSES } from './diagnostics-yaml.ts';

/** What is wrong and how to mend it, in Dutch as it is written in Flanders. */
export const DIAGNOSTICS_NL: DiagnosticWords = {
  // Files
  'file-not-found': ({ path }) => [
    `er is geen bestand of map \`${path}\``,
    'kijk de naam na: een pad begint in de map waar u bent, of in die van het bestand dat het noemt',
  ],
  'file-unreadable': ({ path, cause }) => [
    `\`${path}\` is niet te lezen${because(cause)}`,
    UNREADABLE[cause] ?? 'kijk na of u het mag lezen en of geen ander programma het vasthoudt',
  ],
  'file-too-large': ({ path, limit }) => [
    `\`${path}\` is groter dan ${limit}`,
    'kijk na of het een casus- of parameterbestand is; zo ja, verdeel het over meer bestanden',
  ],
  'not-utf8': ({ path }) => [
    `\`${path}\` is geen UTF-8: dit teken is niet te lezen`,
    'bewaar het bestand opnieuw met de codering UTF-8',
  ],
  'empty-folder': ({ path }) => [
    `in de map \`${path}\` staat geen casus`,
    'zet er een casusbestand in (`NAAM.yaml`), of noem een andere map',
  ],
  'unwritable-output': ({ path, cause }) => [
    cause === 'input'
      ? `\`${path}\` is een van de gelezen bestanden, en daarin wordt nooit geschreven`
      : `\`${path}\` is niet te schrijven${because(cause)}`,
    UNWRITABLE[cause] ?? 'noem een andere plaats, waar u mag schrijven',
  ],
  'already-exists': ({ path }) => [
    `\`${path}\` bestaat al, en er wordt nooit iets overschreven`,
    'kies een andere naam of map, of zet wat er staat ergens anders',
  ],
  'not-a-result': ({ path, key }) => [
    key === undefined
      ? `\`${path}\` is vanaf hier geen JSON`
      : `\`${path}\` is geen resultaat van \`sroi calc\`: \`${key}\` ontbreekt of staat er niet zoals sroi het schrijft`,
    'bewaar een resultaat met `sroi calc cases/ --format json --out resultaat.json`',
  ],
  'other-result-version': ({ path, version, expected }) => [
    `\`${path}\` heeft schema_version ${version}, en deze versie van sroi leest ${expected}`,
    'bewaar het resultaat opnieuw met deze versie, of vergelijk met de versie die het maakte',
  ],
  // YAML
  'yaml-syntax': ({ cause }) => (YAML_CAUSES[cause] ?? YAML_CAUSES.OTHER).nl,
  'tab-indentation': () => [
    'deze regel springt in met een tab, en YAML wil spaties',
    'vervang de tab door spaties, zoveel als de regels erboven er hebben',
  ],
  'duplicate-key': ({ key }) => [
    `de sleutel \`${key}\` staat hier voor de tweede keer`,
    'houd er één van over, of geef een van de twee een andere naam',
  ],
  'several-documents': () => [
    'hier begint een tweede document, en een bestand bevat er maar één',
    'haal de regel `---` weg, of zet wat erna komt in een eigen bestand',
  ],
  'explicit-tag': ({ tag }) => [
    `\`${tag}\` is een YAML-tag, en die worden hier niet gebruikt`,
    `haal \`${tag}\` weg; een tekst die met \`!\` begint, komt tussen aanhalingstekens`,
  ],
  'yaml-version': ({ version }) => [
    `dit bestand vraagt YAML ${version}, en alleen 1.2 wordt gelezen`,
    'haal de regel weg die met `%YAML` begint',
  ],
  'unresolved-alias': ({ alias }) => [
    `niets heet \`&${alias}\`, dus \`*${alias}\` staat voor niets`,
    `zet \`&${alias}\` voor de waarde die bedoeld is, of schrijf die waarde hier`,
  ],
  'too-many-aliases': ({ limit }) => [
    `de aliassen van dit bestand staan voor meer dan ${limit} waarden`,
    'schrijf de waarden voluit, of gebruik namen van parameters',
  ],
  'nested-too-deep': ({ limit }) => [
    `dit gaat meer dan ${limit} niveaus diep`,
    'haal niveaus weg: geen bestand van een studie heeft er zoveel nodig',
  ],
  'hash-in-value': ({ cut }) => [
    `\`${cut}\` wordt niet gelezen: wat na een spatie en \`#\` komt, is commentaar`,
    'hoort het bij de tekst, zet de tekst dan tussen aanhalingstekens; zo niet, zet een spatie na `#`',
  ],
  'flow-formula': ({ text }) => [
    `de komma’s in \`${text}\` knippen het op de verkeerde plaatsen`,
    text.startsWith('[')
      ? 'schrijf elk item op een eigen regel die met `- ` begint, zonder `[` en `]`'
      : 'schrijf elke sleutel op een eigen regel, zonder `{` en `}`',
  ],
  // Structure
  'unknown-key': ({ key, suggestion, among }) => [
    `de sleutel \`${key}\` is hier niet bekend`,
    [
      ...(suggestion === undefined ? [] : [didYouMean(suggestion)]),
      ...(among ? [`de sleutels zijn hier ${listed(among, 'en')}`] : []),
    ].join(' ') ||
      'haal hem weg, of kijk de inspringing na: misschien hoort hij bij een andere sleutel',
  ],
  'dutch-key': ({ key, suggestion }) => [
    `sleutels zijn in het Engels, en \`${key}\` is Nederlands`,
    `schrijf \`${suggestion}:\``,
  ],
  'missing-key': ({ key }) => [`\`${key}\` ontbreekt hier`, `voeg \`${sampleOf(key)}\` toe`],
  'wrong-type': ({ expected, found }) => [
    `hier hoort ${SHAPES[expected]}, en dit is ${SHAPES[found]}`,
    SHAPE_HINTS[expected],
  ],
  'empty-value': ({ key }) => [
    `\`${key}\` heeft geen waarde`,
    `schrijf een waarde na \`${key}:\`, of haal de sleutel weg`,
  ],
  'invalid-id': ({ id, pattern }) => {
    const signs = SIGNS[pattern];
    const proposal = asId(id, pattern);
    const hint = `gebruik kleine letters, ${signs}, en begin met een letter`;
    return [
      `\`${id}\` kan geen ${pattern === 'case' ? 'id van een casus' : 'naam'} zijn`,
      proposal === undefined ? hint : `${hint}: \`${proposal}\``,
    ];
  },
  'reserved-id': ({ id, pattern }) => [
    `\`${id}\` kan geen naam zijn: formules, adressen of bestanden gebruiken dat woord`,
    `kies een andere, bijvoorbeeld \`${id}${pattern === 'name' ? '_' : '-'}1\``,
  ],
  'unknown-word': ({ key, word, allowed, suggestion }) => {
    const choice = `\`${key}\` kan ${listed(allowed, 'of')} zijn`;
    return [
      `\`${word}\` is geen waarde voor \`${key}\``,
      suggestion === undefined ? choice : `${didYouMean(suggestion)} ${choice}`,
    ];
  },
  'unknown-situation': ({ word }) => [
    `\`${word}\` is geen situatie`,
    'schrijf `without` (het jaar zonder het programma) of `with` (het jaar ermee)',
  ],
  'misplaced-situation': ({ group }) => [
    `een post van \`${group}\` is altijd geboekt in de situatie \`with\``,
    'haal `situation` weg, of zet de post bij `forgone_benefits` of `avoided_costs`',
  ],
  'duplicate-case': ({ id }) => [
    `er is nog een casus met de id \`${id}\``,
    'geef een van de twee een andere id na `case:`',
  ],
  'unknown-case': ({ id, suggestion }) => [
    `er is geen casus met de id \`${id}\``,
    suggestion === undefined
      ? 'gebruik de id die na `case:` staat in het casusbestand'
      : didYouMean(suggestion),
  ],
  'unlisted-case': ({ id }) => [
    `\`${id}\` staat in deze map, maar niet bij de \`cases\` van de portfolio`,
    `voeg \`- ${id}\` toe aan \`cases\` in \`portfolio.yaml\`, of zet het bestand in een andere map`,
  ],
  'not-a-case': ({ path }) => [
    'dit is een scenario, en geen casus',
    `noem de casussen, en het scenario na \`--scenario\`: \`--scenario ${path}\``,
  ],
  'duplicate-scenario': ({ id }) => [
    `er is nog een scenario met de naam \`${id}\``,
    'geef een van de twee een andere naam',
  ],
  'empty-case': ({ id }) => [
    `de casus \`${id}\` heeft geen posten`,
    'voeg een post toe onder `benefits`, `forgone_benefits`, `costs` of `avoided_costs`',
  ],
  'attribution-and-contribution': () => [
    '`attribution` en `contribution` zeggen hetzelfde op twee manieren, en hier staan ze allebei',
    'houd `attribution` over (het deel van anderen) of `contribution` (het eigen aandeel)',
  ],
  'amounts-and-other': ({ other }) => [
    `\`amounts\` zegt wat elk jaar waard is, en \`${other}\` zegt het nog eens`,
    `houd \`amounts\`, of \`amount\` met \`duration\` en \`drop_off\``,
  ],
  'yearly-range': ({ key }) => [
    `een \`${key}\` is van één getal, en dit bedrag verschilt per jaar`,
    `geef het getal dat onzeker is een naam onder \`values\`, met zijn \`${key}\`, en gebruik die naam in de bedragen`,
  ],
  'two-percentiles': ({ found }) => [
    `twee percentielen leggen een lognormale verdeling vast, en hier ${PERCENTILES_FOUND[found] ?? `staan er ${found}`}`,
    'geef er twee, zoals `p5` en `p95`: de waarden waar 5% en 95% onder ligt',
  ],
  'investment-twice': () => [
    'de investering staat er twee keer: als `cost_per_client` en als posten van `investment`',
    'houd er in deze casus één van over',
  ],
  'clients-without-amounts': ({ id }) => [
    `\`${id}\` heeft cliënten, maar zegt niet waarvoor de bedragen gelden`,
    'voeg `amounts: per_client` toe (voor één cliënt) of `amounts: total` (voor allemaal samen)',
  ],
  'missing-setting': ({ setting, id }) => [
    `\`${setting}\` staat nergens voor \`${id}\``,
    `voeg \`${sampleOf(setting)}\` toe aan de casus, aan \`portfolio.yaml\` of onder \`method\` in het ` +
      `parameterbestand${setting === 'cost_per_client' ? '; of geef de casus posten onder `investment`' : ''}`,
  ],
  'missing-timing': () => [
    'een discontovoet heeft een `timing` nodig: wanneer in een jaar de waarde valt',
    'voeg `timing: end-of-year` toe (zoals de SROI Guide), `timing: mid-year` of `timing: start-of-year`',
  ],
  'name-clash': ({ name }) => [
    `de naam \`${name}\` is al in gebruik`,
    'geef dit cijfer een andere naam: instellingen, parameters en waarden delen hun namen',
  ],
  'no-parameter-file': ({ year }) => [
    `er is geen parameterbestand voor ${year}`,
    `voeg \`parameters/${year}.yaml\` toe in deze map of een erboven, of noem een bestand met \`--parameters BESTAND\``,
  ],
  'no-source': ({ name }) => [
    `\`${name}\` heeft geen bron en geen aanname`,
    'voeg `source: …` toe, of `assumption: …` met wat u aanneemt en waarom',
  ],
  'unknown-source': ({ id, suggestion }) => [
    `\`${id}\` staat niet bij de \`sources\`, en wordt dus als gewone woorden gelezen`,
    didYouMean(suggestion),
  ],
  'mixed-currencies': ({ currencies }) => [
    `bedragen in ${listed(currencies, 'en')} zijn niet op te tellen`,
    'reken de bedragen om naar één munt, en noem die na `currency`',
  ],
  'mixed-conventions': ({ convention }) => [
    `${CONVENTIONS[convention]}, dus telt het totaal op wat niet gelijk is`,
    `geef alle casussen dezelfde \`${convention}\`, of houd een casus buiten het totaal met \`pool: false\``,
  ],
  // The method lint
  'unknown-lint-rule': ({ rule, suggestion }) => [
    `de lint heeft geen regel \`${rule}\``,
    suggestion === undefined
      ? 'gebruik de code die tussen haakjes staat bij een bevinding van `sroi lint`'
      : didYouMean(suggestion),
  ],
  'lint-without-reason': ({ rule }) => [
    `\`${rule}\` staat hier zonder reden`,
    rule === 'ratio_threshold'
      ? 'schrijf na `because:` waarom deze ratio hoog is en geen andere'
      : `schrijf na \`${rule}:\` waarom de regel hier uit staat, of haal ze weg`,
  ],
  // Published figures
  'unknown-published-figure': ({ key, suggestion }) => [
    `geen cijfer heet \`${key}\`, dus is er niets om het naast te leggen`,
    suggestion === undefined
      ? 'gebruik bijvoorbeeld `gain`, `sroi`, `net_benefits`, `net_costs` of `report_payback_years`'
      : didYouMean(suggestion),
  ],
  'nothing-published': () => [
    'er is geen gepubliceerd cijfer om na te kijken',
    'voeg aan een casus `published:` toe, met bijvoorbeeld `sroi: 15.32` eronder',
  ],
  'not-a-plain-number': ({ text }) => [
    `\`${text}\` is geen gewoon getal`,
    'schrijf alleen cijfers, met een punt voor de decimalen als die er zijn',
  ],
  'tolerance-without-because': () => [
    'hier staat een tolerantie zonder reden',
    'voeg er `because: …` bij: waarom mag het berekende cijfer afwijken?',
  ],
  // Formulas
  'formula-syntax': ({ found, expected }) => syntax(found, expected),
  'decimal-comma': ({ text, suggestion }) => [
    `\`${text}\` heeft een komma, en decimalen komen na een punt`,
    `schrijf \`${suggestion}\``,
  ],
  'thousands-separator': ({ text, suggestion }) => [
    `in \`${text}\` staan scheidingstekens tussen de cijfers`,
    `schrijf \`${suggestion}\``,
  ],
  'ambiguous-thousands': ({ text, whole, exact }) => [
    `\`${text}\` is te lezen als \`${whole}\` en als \`${exact}\``,
    `schrijf \`${whole}\` of \`${exact}\``,
  ],
  exponent: ({ text, suggestion }) => [
    `\`${text}\` is geschreven met een exponent`,
    suggestion === undefined ? 'schrijf alle cijfers van het getal' : `schrijf \`${suggestion}\``,
  ],
  'pasted-sign': ({ sign, code, suggestion }) => [
    code in INVISIBLE
      ? `hier staat ${INVISIBLE[code] ?? ''} (${code}), en dat hoort niet in een formule`
      : `\`${sign}\` hoort niet in een formule`,
    suggestion === ''
      ? 'haal het weg'
      : suggestion === ' '
        ? 'schrijf een gewone spatie, of niets'
        : `schrijf \`${suggestion}\``,
  ],
  'unknown-name': ({ name, suggestion }) => [
    `geen parameter, instelling of waarde heet \`${name}\``,
    suggestion === undefined
      ? `voeg \`${name}\` toe aan de \`values\` van de casus of van het parameterbestand, of schrijf het getal`
      : didYouMean(suggestion),
  ],
  'unknown-function': ({ name, suggestion }) => [
    `er is geen functie \`${name}\``,
    suggestion === undefined ? 'de functies zijn `round`, `min` en `max`' : didYouMean(suggestion),
  ],
  'argument-count': ({ name, expected, found }) =>
    name === 'round'
      ? [
          `\`round\` vraagt ${expected} getallen tussen haakjes, en krijgt er hier ${found}`,
          'schrijf `round(x, 2)`: wat af te ronden, en op hoeveel decimalen; decimalen komen na een punt',
        ]
      : [
          `\`${name}\` krijgt geen getallen tussen haakjes`,
          `schrijf ze met komma’s ertussen, zoals in \`${name}(a, b)\``,
        ],
  'formula-too-long': ({ limit }) => [
    `deze formule heeft meer dan ${limit} tekens`,
    'geef delen ervan een naam onder `values`, en gebruik die namen',
  ],
  'formula-too-deep': ({ limit }) => [
    `deze formule gaat meer dan ${limit} niveaus diep, in haakjes of via andere cijfers`,
    'maak ze eenvoudiger: haal haakjes weg, of geef een cijfer onderweg als getal',
  ],
  'number-too-long': ({ limit }) => [
    `dit getal heeft meer dan ${limit} cijfers, en de laatste zouden verloren gaan`,
    `schrijf hoogstens ${limit} cijfers`,
  ],
  'number-out-of-range': () => [
    'dit komt uit op een getal dat te groot is, of te dicht bij 0, om een bedrag te zijn',
    'kijk de machten en delingen erin na',
  ],
  'division-by-zero': () => [
    'hier wordt door nul gedeeld',
    'verander de deler, of schrijf het bedrag zonder de deling',
  ],
  'not-a-whole-number': ({ name, value }) => [
    `${wholeOf(name)} is een geheel getal, en dit is \`${value}\``,
    'schrijf het zonder decimalen',
  ],
  'out-of-range': ({ name, value, low, high }) => [
    `${wholeOf(name)} gaat van ${low} tot ${high}, en dit is \`${value}\``,
    `schrijf een geheel getal van ${low} tot ${high}`,
  ],
  circle: ({ names }) => [
    names.length <= 2
      ? `\`${names.join(' → ')}\`: dit heeft zichzelf nodig`
      : `\`${names.join(' → ')}\`: deze hebben elkaar in een kring nodig`,
    names.some((name) => name.endsWith('.yaml'))
      ? 'haal `extends` weg in een van die bestanden'
      : 'geef een ervan als getal, of zonder de volgende',
  ],
  'share-without-percent': ({ name, value, suggestion }) => [
    `\`${name}\` is een aandeel van hoogstens 1, en dit is \`${value}\``,
    `schrijf \`${suggestion}\``,
  ],
  'share-out-of-range': ({ name, value }) => {
    const low = isDropOff(name) ? '-100%' : '0%';
    return [
      `\`${name}\` is een aandeel van \`${low}\` tot \`100%\`, en dit is \`${value}\``,
      `schrijf een aandeel van \`${low}\` tot \`100%\``,
    ];
  },
  'negative-amount': ({ name, value }) => [
    `\`${name}\` is \`${value}\`, en mag niet negatief zijn`,
    isLineAmount(name)
      ? 'schrijf het bedrag zonder min: de groep geeft het teken; `loss: true` is voor een post die tegen zijn groep ingaat'
      : 'schrijf een getal van 0 of meer',
  ],
  'not-above-zero': ({ name, value }) => [
    `\`${name}\` is \`${value}\`, en elke waarde van een lognormale verdeling is groter dan 0`,
    'schrijf een getal groter dan 0, of kies een andere `kind`',
  ],
  'low-above-high': ({ names: [low, high], values: [above, below] }) => [
    `\`${low}\` is \`${above}\`, en dat is meer dan \`${high}\`, \`${below}\``,
    'verbeter een van de twee, of verwissel ze',
  ],
  'chances-not-one': ({ total, difference, isShort }) => [
    `de kansen van deze waarden zijn samen \`${total}\`, en moeten samen precies 1 zijn`,
    isShort
      ? `er ontbreekt \`${difference}\`: tel het bij een ervan, of geef de waarde waar het bij hoort`
      : `er is \`${difference}\` te veel: trek het van een ervan af`,
  ],
  'derivation-differs': ({ value, derived }) => [
    `de afleiding komt uit op \`${derived}\`, en de gegeven waarde is \`${value}\``,
    'verander een van de twee, of voeg `because: …` toe dat zegt waarom ze verschillen',
  ],
  // Overrides and usage
  'override-syntax': ({ text }) => [
    `\`${text}\` is geen adres met een formule`,
    'schrijf ze met `=` ertussen, zoals in `--set deadweight=60%`',
  ],
  'override-twice': ({ address }) => [
    `\`${address}\` krijgt twee keer een waarde`,
    'houd er één van over',
  ],
  'override-unused': ({ address }) => [
    `geen cijfer gebruikt \`${address}\`, dus verandert dit niets`,
    'kies een cijfer dat de casussen gebruiken, of haal dit weg',
  ],
  'override-shadowed': ({ address, by, varied }) => [
    `${listed(by, 'en')} ${by.length === 1 ? 'heeft' : 'hebben'} een instelling die voorgaat op deze \`${address}\``,
    varied === true
      ? `de doorrekening verschuift het daar niet; voeg daarvoor \`--vary ${by[0] ?? ''}.${address}=…\` toe`
      : `voeg \`--set ${by[0] ?? ''}.${address}=…\` toe om ze ook daar te veranderen`,
  ],
  'unknown-address': ({ address, suggestion }) => [
    `niets heeft het adres \`${address}\``,
    suggestion === undefined
      ? 'schrijf een parameter of instelling, of het pad in een casus, zoals `casus-1.benefits.payroll`'
      : didYouMean(suggestion),
  ],
  'unknown-scenario': ({ name, known, suggestion, within }) =>
    within === undefined
      ? [
          `geen scenario heet \`${name}\``,
          suggestion !== undefined
            ? didYouMean(suggestion)
            : known.length > 0
              ? `gebruik ${listed(known, 'of')}, of noem het bestand van een scenario: \`--scenario BESTAND.yaml\``
              : 'zet er een onder `scenarios` in een casus of portfolio, of noem het bestand van een scenario: `--scenario BESTAND.yaml`',
        ]
      : [
          `\`${within}\` heeft geen scenario \`${name}\`, dus zijn de cijfers die van de bestanden`,
          'zet het scenario daar ook, of laat die casussen weg',
        ],
  'values-syntax': ({ text, expected }) => VALUES[expected](text),
  'step-not-above-zero': ({ step }) => [
    `met stappen van \`${step}\` komt u nooit van het ene eind naar het andere`,
    'schrijf een stap groter dan 0, van het lage eind naar het hoge: `0%..90%:5%`',
  ],
  'range-without-step': ({ address }) => [
    `het bereik van \`${address}\` heeft geen stap`,
    'voeg er een toe, zoals `0%..90%:5%`, of laat de punten kiezen met `--points 1000`',
  ],
  'not-a-range': ({ address, has }) => [
    `\`--points\` kiest waarden binnen een bereik, en \`${address}\` heeft een ${has === 'step' ? 'stap' : 'lijst'}`,
    has === 'step'
      ? 'laat de stap weg, zoals `25%..75%`, of laat `--points` weg'
      : 'schrijf de twee einden, zoals `25%..75%`, of laat `--points` weg',
  ],
  'lists-differ': ({ address, found, other, expected }) => [
    `\`${address}\` heeft ${found} ${found === 1 ? 'waarde' : 'waarden'}, en \`${other}\` heeft er ${expected}`,
    'met `--paired` heeft elke lijst een waarde voor elk punt: maak ze even lang',
  ],
  'too-many-points': ({ points, limit }) => [
    `dit geeft ${shortNumber(points, 'meer dan')} punten, en de grens is ${limit}`,
    'neem grotere stappen, of verhoog de grens met `--limit` als u het zo bedoelt',
  ],
  'nothing-varies': ({ lacking }) => NOTHING_VARIES[lacking],
  'options-mismatch': ({ option, other, needs }) =>
    needs
      ? [
          `\`--${option}\` zegt niets zonder \`--${other}\``,
          `voeg \`--${other}\` toe, of laat \`--${option}\` weg`,
        ]
      : [`\`--${option}\` en \`--${other}\` gaan niet samen`, 'laat een van de twee weg'],
  'nothing-uncertain': ({ held }) =>
    held.length > 0
      ? [
          `deze berekening zet ${listed(held, 'en')} op één waarde, en geen ander cijfer zegt hoe onzeker het is`,
          'laat de `--set` of het scenario weg dat dat doet',
        ]
      : [
          'geen enkel cijfer van deze casussen zegt hoe onzeker het is, dus er valt niets te trekken',
          'geef een cijfer een `distribution`, zoals `kind: triangular` met `low`, `most_likely` en `high`',
        ],
  'not-drawable': ({ address, because: cause }) => {
    const [reason, remedy = 'haal de `distribution` weg, of zet het op één waarde met `--set`'] =
      NOT_DRAWABLE[cause];
    return [`\`${address}\` kan niet getrokken worden: ${reason}`, remedy];
  },
  usage: ({ message }) => [
    message,
    '`sroi --help` toont de commando’s, `sroi calc --help` de opties van één ervan',
  ],
};

const NOT_DRAWABLE: Readonly<
  Record<Facts['not-drawable']['because'], readonly [reason: string, remedy?: string]>
> = {
  power: ['een formule gebruikt het als macht, of als decimalen om op af te ronden'],
  years: [
    'het bepaalt welke jaren er zijn, en laat meer dan 200 plannen over om uit te kiezen',
    'laat het minder aantallen jaren zijn, zoals met `kind: discrete`, of zet het op één waarde met `--set`',
  ],
  several: ['meerdere bestanden geven het op, en het bepaalt welke jaren er zijn'],
  dimensions: [
    'met `--method sobol` worden hoogstens 256 cijfers getrokken',
    'gebruik `--method latin-hypercube` of `--method random`',
  ],
  year: ['zijn formule gebruikt het jaar `t`, zodat het niet één waarde heeft'],
  horizons: ['er zijn verschillende horizons'],
  clients: [
    'de casus zegt niet of zijn bedragen die van één cliënt of van alle samen zijn',
    'zeg `amounts: per_client` of `amounts: total`',
  ],
};

function didYouMean(suggestion: string): string {
  return `bedoelde u \`${suggestion}\`?`;
}

function because(cause: string): string {
  const reason = CAUSES[cause];
  return reason === undefined ? '' : `: ${reason}`;
}

const CAUSES: Readonly<Record<string, string>> = {
  EACCES: 'u hebt er geen toestemming voor',
  EPERM: 'u hebt er geen toestemming voor',
  ELOOP: 'de koppelingen lopen in een kring',
  EISDIR: 'het is een map',
  ENOENT: 'de map ervan bestaat niet',
  ENOTDIR: 'de map ervan is een bestand',
  ENOSPC: 'de schijf is vol',
  EROFS: 'van de schijf kan alleen gelezen worden',
  ENAMETOOLONG: 'de naam is te lang',
  'not-a-file': 'het is een map of een apparaat',
};

const UNREADABLE: Readonly<Record<string, string>> = {
  EACCES: 'vraag toestemming, of kopieer het bestand naar een map van uzelf',
  'not-a-file': 'noem een YAML-bestand, of een map met YAML-bestanden',
};

const UNWRITABLE: Readonly<Record<string, string>> = {
  input: 'noem een ander bestand na `--out`',
  ENOENT: 'maak eerst de map, of noem een bestand in een map die bestaat',
  ENOSPC: 'maak plaats, of noem een bestand op een andere schijf',
};

const NOTHING_VARIES: Readonly<Record<Facts['nothing-varies']['lacking'], Words>> = {
  values: [
    'hier varieert niets',
    'zeg welk cijfer welke waarden krijgt, zoals `--vary deadweight=0%..90%:5%`, of vraag `--scenarios`',
  ],
  scenarios: [
    'deze bestanden geven geen scenario op',
    'zet er een onder `scenarios` in een casus of portfolio, of laat `--scenarios` weg',
  ],
  cases: [
    'hier staan enkel illustraties, en die hebben geen ratio',
    'noem de casussen waarover de doorrekening gaat',
  ],
};

const VALUES: Readonly<Record<Facts['values-syntax']['expected'], (text: string) => Words>> = {
  both: (text) => [
    text === ''
      ? 'dit zegt niet wat welke waarden krijgt'
      : `\`${text}\` zegt niet wat welke waarden krijgt`,
    'schrijf een adres en zijn waarden, zoals `deadweight=25%,50%,75%` of `deadweight=0%..90%:5%`',
  ],
  value: () => [
    'hier ontbreekt een waarde',
    'schrijf een getal of een percentage, of haal de komma of de punten ervoor weg',
  ],
  number: (text) => [
    `\`${text}\` is geen getal`,
    'schrijf getallen, percentages of sommen ervan; de waarden van een doorrekening gebruiken geen namen',
  ],
  range: (text) => [
    `\`${text}\` is geen bereik`,
    'schrijf de twee einden met twee punten ertussen, en een stap: `0%..90%:5%`',
  ],
};

const SIGNS: Readonly<Record<IdPattern, string>> = {
  case: 'cijfers en `-`',
  name: 'cijfers en `_`',
  scenario: 'cijfers, `-` en `_`',
};

const SHAPES: Readonly<Record<Shape, string>> = {
  text: 'één waarde',
  mapping: 'een blok met sleutels',
  list: 'een lijst',
  nothing: 'niets',
};

const SHAPE_HINTS: Readonly<Record<Shape, string>> = {
  text: 'schrijf één waarde op de regel van de sleutel, zoals `amount: 1650`',
  mapping:
    'schrijf op elke regel een `sleutel: waarde`, ingesprongen onder de sleutel waar ze bij horen',
  list: 'schrijf elk item op een eigen regel die met `- ` begint',
  nothing: 'haal het weg',
};

const PERCENTILES_FOUND: Readonly<Record<number, string>> = {
  0: 'staat er geen',
  1: 'staat er één',
};

const CONVENTIONS = {
  year: 'de casussen zijn van verschillende jaren',
  discount_rate: 'de casussen hebben verschillende discontovoeten',
  timing: 'de casussen worden met een verschillende timing verdisconteerd',
};

const INVISIBLE: Readonly<Record<string, string>> = {
  'U+00A0': 'een vaste spatie',
  'U+2007': 'een cijferspatie',
  'U+2009': 'een dunne spatie',
  'U+202F': 'een smalle vaste spatie',
  'U+200B': 'een onzichtbaar teken',
  'U+FEFF': 'een onzichtbaar teken',
};

function syntax(found: string, expected: Expected): Words {
  switch (expected) {
    case 'operand':
      return [
        found === ''
          ? 'de formule stopt waar een getal of een naam moet komen'
          : `\`${found}\` staat waar een getal of een naam moet komen`,
        found === '*'
          ? 'schrijf één `*` om te vermenigvuldigen, en `^` voor een macht'
          : 'schrijf hier een getal, een naam of een deel tussen haakjes, of haal weg wat ervoor staat',
      ];
    case 'operator':
      return [
        `voor \`${found}\` ontbreekt een teken zoals \`+\` of \`*\``,
        'schrijf `+`, `-`, `*`, `/` of `^` tussen de twee; uitleg in woorden komt in `note`',
      ];
    case 'closing-bracket':
      return [
        found === ''
          ? 'er gaat een haakje open dat niet gesloten wordt'
          : `\`${found}\` staat waar een haakje moet sluiten`,
        found === '' ? 'voeg `)` toe' : 'zet er `)` voor, of een teken zoals `+` of `,`',
      ];
    case 'end':
      return [
        `de formule is al af voor \`${found}\``,
        found === ')'
          ? 'haal `)` weg, of zet `(` waar het haakje opengaat'
          : `haal \`${found}\` weg`,
      ];
    case 'sign':
      return [
        `\`${found}\` hoort niet in een formule`,
        'een formule heeft getallen, `%`, namen, `+ - * / ^`, haakjes, `round`, `min` en `max`',
      ];
    default:
      return expected satisfies never;
  }
}

function wholeOf(name: string): string {
  if (name === '^') return 'een macht';
  if (name === 'round') return 'het aantal decimalen van `round`';
  return `\`${name}\``;
}
