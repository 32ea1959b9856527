import type { LintFacts } from '../../analysis/lint/finding.ts';
import { showMoney, showNumber, showQuantity, showShare } from '../numbers.ts';
import { someOf } from './lint-lists.ts';
import { LINT_PRINCIPLES_NL } from './lint-principles-nl.ts';
import type { LintWords } from './lint-words.ts';

/** The words of the lint in Dutch. */
export const LINT_NL: LintWords = {
  title: (of) => `Lint van de methode: ${of}`,
  severities: { warning: 'waarschuwing', note: 'noot' },
  summary: (warnings, notes) =>
    warnings + notes === 0
      ? 'Geen enkele regel vond iets. Dat de methode deugt, volgt daar niet uit: zie de checklist.'
      : `${many(warnings, 'waarschuwing', 'waarschuwingen')}, ${many(notes, 'noot', 'noten')}. Een bevinding is een vraag aan de studie, geen fout in haar bestanden.`,
  incomplete:
    'Niet alle casussen van de portfolio zijn hier samen: wat het hele totaal aangaat, is niet bekeken.',
  findings: 'Bevindingen',
  why: 'Waarom het ertoe doet:',
  remedy: 'Wat te doen:',
  from: 'Uit:',
  setAside: 'Uitgezet in de bestanden',
  because: 'omdat:',
  setsAside: (findings, isAll) =>
    findings === 0
      ? isAll
        ? 'het zet niets opzij, en kan weg'
        : 'het zet hier niets opzij'
      : `het zet ${many(findings, 'bevinding', 'bevindingen')} opzij`,
  threshold: (value, stated) =>
    stated
      ? `Een ratio boven ${value} heet hoog volgens ${stated.place}, omdat: ${stated.because}`
      : `Een ratio boven ${value} heet hoog. Dat getal is onze keuze: de literatuur noemt geen grens.`,
  checklist: 'Checklist volgens de acht principes van maatschappelijke waarde',
  noScore:
    'Een checklist en geen score: wat de bestanden tonen is geteld, de rest moet een mens beantwoorden. Een bestand kan niet bewijzen dat er een controlegroep was, of dat de betrokkenen bevraagd zijn.',
  shown: 'De bestanden tonen:',
  showsNothing: 'niets, want geen bestand kan dit tonen',
  asked: 'Te beantwoorden:',
  literature: 'Literatuur',
  rules: {
    'no-deadweight': {
      title: 'Geen deadweight',
      found: (facts) => deducted('de deadweight', facts),
      why: 'Een deel van een verandering komt er meestal ook zonder het programma. Met een deadweight van 0 eist de ratio ze helemaal op.',
      remedy:
        'Zeg welk aandeel er ook zonder was geweest en waarop dat steunt: een vergelijkingsgroep, een benchmark, of een aanname die zegt dat ze er een is.',
    },
    'no-attribution': {
      title: 'Geen attributie aan anderen',
      found: (facts) => deducted('de attributie', facts),
      why: 'Ook andere organisaties, families en de cliënten zelf brengen veranderingen teweeg. Met een attributie van 0 eist de ratio ook hun deel op.',
      remedy: 'Zeg welk aandeel aan anderen te danken is, of het eigen aandeel, en wie zij zijn.',
    },
    'high-ratio': {
      title: 'Een hoge ratio',
      found: ({ address, ratio, threshold }) =>
        `${address} is ${showNumber(ratio, 2, 'nl')}, boven ${showQuantity(threshold.value, 'nl')}`,
      why: 'Een hoge ratio is geen fout. Ze komt vaak van een smalle investering, van uitgekozen successen of van een kleine aftrek, en ze zal vergeleken worden met ratio’s die anders gemaakt zijn.',
      remedy:
        'Zeg erbij welke kosten in de investering zitten en hoe de casussen gekozen zijn, en toon de ratio bij voorzichtiger waarden.',
    },
    'counted-twice': {
      title: 'Hetzelfde bedrag in twee groepen',
      found: ({ addresses: [first, second], amount, currency, cancels }) =>
        `${first} en ${second} zijn allebei ${showMoney(amount, currency, 'nl')} per jaar, en ${
          cancels
            ? 'de ene neemt weg wat de andere toevoegt'
            : 'ze tellen allebei in dezelfde richting'
        }`,
      why: 'Eén effect onder twee namen telt dubbel. Wat de ene betaalt en de andere ontvangt, is een overdracht en voegt aan het geheel niets toe.',
      remedy:
        'Houd een van de twee; of zet, als het twee effecten zijn, de regel uit en zeg waarom.',
    },
    'no-source': {
      title: 'Geen bron',
      found: ({ address }) => `${address} heeft geen bron en geen aanname`,
      why: 'Niemand kan het cijfer nakijken, of zien of het bij deze mensen en dit jaar past.',
      remedy:
        'Voeg een "source" toe; waar er geen is, een "assumption" met wat aangenomen is en waarom.',
    },
    'unexplained-line': {
      title: 'Een post die niemand uitlegt',
      found: ({ address }) =>
        `${address} heeft geen label, nota, aanname, reden of afleiding, en is geen parameter`,
      why: 'Een lezer ziet een getal, en niet wat er veranderde of voor wie.',
      remedy:
        'Voeg een "label" toe dat de verandering noemt, en een "note" waar het bedrag die nodig heeft.',
    },
    'other-year': {
      title: 'Parameters van een ander jaar',
      found: ({ id, year, parameters, parametersYear }) =>
        `${id} gaat over ${year} en gebruikt ${parameters}, dat van ${parametersYear} is`,
      why: 'Lonen, uitkeringen en regels veranderen met het jaar: het resultaat is van geen van beide.',
      remedy:
        'Maak een parameterbestand van het jaar van de casus, dat het andere mag uitbreiden; of zeg waarom dat andere volstaat.',
    },
    'mixed-price-years': {
      title: 'Prijzen van verschillende jaren',
      found: ({ addresses, priceYear, others }) =>
        `${some(addresses)} ${addresses.length === 1 ? 'is' : 'zijn'} in prijzen van ${priceYear}, naast bedragen in prijzen van ${some(others)}`,
      why: 'Geld van verschillende jaren is niet evenveel waard. Zo opgeteld wegen oudere bedragen te licht als de prijzen gestegen zijn.',
      remedy:
        'Breng het bedrag op de prijzen van de andere met een formule die men kan zien, zoals 407 * cpi_2024 / cpi_2021, met de eenheid "index" bij de indexparameters.',
    },
    'no-sensitivity': {
      title: 'Geen gevoeligheid vermeld',
      found: ({ figures }) =>
        `geen van de ${figures} gelezen cijfers heeft een bereik, en er is geen scenario vermeld`,
      why: 'Deadweight, attributie en geldwaarden zijn schattingen. Zonder een laagste en een hoogste waarde ziet niemand of het besluit andere schattingen doorstaat.',
      remedy:
        'Geef de cijfers die het meest beslissen een "range" met "low" en "high", deadweight en attributie eerst; of vermeld "scenarios".',
    },
    'large-share': {
      title: 'Meer dan de helft van het totaal',
      found: ({ address, share }) =>
        `${address} draagt ${showShare(share, 1, 'nl')} van de contante waarde van het totaal`,
      why: 'De totale SROI staat of valt met deze ene casus of post.',
      remedy: 'Kijk hem voor alle andere na, en toon het totaal ook zonder.',
    },
    'assumption-only': {
      title: 'Een aanname zonder bron',
      found: ({ address }) => `${address} steunt op een aanname alleen`,
      why: 'Een aanname die zegt dat ze er een is, is eerlijk. Hoeveel eraan hangt, is aan de lezer om te oordelen.',
      remedy: 'Zoek een "source", of geef ze een "range".',
    },
    'beyond-horizon': {
      title: 'Langer dan de horizon',
      found: ({ address, horizon }) =>
        `${address} loopt door na jaar ${horizon}, het laatste dat telt`,
      why: 'De post zegt een langer effect te hebben dan het resultaat telt, en een lezer kan het ene voor het andere nemen.',
      remedy: 'Maak de duur korter of de horizon langer, of zeg dat wat later komt, weggelaten is.',
    },
  },
  principles: LINT_PRINCIPLES_NL,
};

function deducted(
  name: string,
  { isStated, addresses, lines }: LintFacts['no-deadweight'],
): string {
  const which =
    addresses.length === lines
      ? lines === 1
        ? `voor ${some(addresses)}`
        : `voor alle ${lines} posten`
      : `voor ${addresses.length} van ${lines} posten: ${some(addresses)}`;
  return `${name} ${isStated ? 'is 0%' : 'staat nergens'} ${which}`;
}

function some(names: readonly string[]): string {
  return someOf(names, 'en', (count) => many(count, 'andere', 'andere'));
}

function many(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
