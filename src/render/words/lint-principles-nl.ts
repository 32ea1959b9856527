import type { Part } from '../../analysis/lint/principles.ts';
import type { LintWords } from './lint-words.ts';

/** The eight principles in Dutch: what the files show of each, and what a person must answer. */
export const LINT_PRINCIPLES_NL: LintWords['principles'] = {
  'involve-stakeholders': {
    title: 'Betrek de belanghebbenden',
    shown: ({ lines_with_stakeholder, stakeholders, lines_with_payer_or_gainer }) => [
      `${part(lines_with_stakeholder)} posten noemen een belanghebbende${stakeholders > 0 ? `, ${stakeholders} ${stakeholders === 1 ? 'in totaal' : 'verschillende'}` : ''}`,
      `${part(lines_with_payer_or_gainer)} posten noemen wie betaalt of wie wint`,
    ],
    asked: [
      'Aan wie is gevraagd wat er voor hen veranderde, hoe, en aan hoeveel van hen?',
      'Wie ondervindt gevolgen en is niet bevraagd?',
    ],
  },
  'understand-what-changes': {
    title: 'Begrijp wat er verandert',
    shown: ({ cases_with_story, lines_against_the_gain, effects_not_valued }) => [
      `${part(cases_with_story)} casussen vertellen wat er gebeurde`,
      `${part(lines_against_the_gain)} posten tellen tegen de winst in`,
      `${effects_not_valued} ${effects_not_valued === 1 ? 'effect is' : 'effecten zijn'} genoemd en niet in geld uitgedrukt`,
    ],
    asked: [
      'Hoe weet men dat deze veranderingen er kwamen, en dat ze zo lang duurden als geteld is?',
      'Welke veranderingen waren ongewenst of niet bedoeld, en tellen ze mee?',
    ],
  },
  'value-what-matters': {
    title: 'Waardeer wat ertoe doet',
    shown: ({ lines_with_source, lines_with_assumption, figures_with_range, scenarios }) => [
      `${part(lines_with_source)} posten hebben een bron, ${part(lines_with_assumption)} vermelden een aanname`,
      `${part(figures_with_range)} cijfers hebben een bereik, en er ${scenarios === 0 ? 'is geen scenario' : scenarios === 1 ? 'is 1 scenario' : `zijn ${scenarios} scenario’s`} vermeld`,
    ],
    asked: [
      'Tonen de geldwaarden wat de verandering waard is voor wie ze meemaakt, of enkel wat een prijs kon krijgen?',
    ],
  },
  'only-material': {
    title: 'Neem enkel op wat materieel is',
    shown: ({ small_lines, not_valued_with_reason, cases_in_pool }) => [
      `${part(small_lines)} posten blijven onder 1% van de waarde van alle posten samen`,
      not_valued_with_reason.of === 0
        ? 'geen effect is genoemd dat niet in geld is uitgedrukt'
        : `${part(not_valued_with_reason)} effecten die niet in geld zijn uitgedrukt, zeggen waarom`,
      `${part(cases_in_pool)} casussen tellen mee in het totaal`,
    ],
    asked: [
      'Zou iemand anders beslissen als wat weggelaten is erin zat, of als een post eruit ging?',
      'Hoe zijn deze casussen gekozen, en wat werd er van de andere?',
    ],
  },
  'do-not-over-claim': {
    title: 'Claim niet te veel',
    shown: (shown) => [
      `${part(shown.lines_with_deadweight)} posten trekken deadweight af, ${shares(shown.deadweights)}`,
      `${part(shown.lines_with_attribution)} posten laten een aandeel aan anderen, ${shares(shown.attributions)}`,
      `${part(shown.lines_with_displacement)} posten trekken verdringing af`,
      ...(shown.lines_with_drop_off.of > 0
        ? [`${part(shown.lines_with_drop_off)} posten van meerdere jaren hebben een drop-off`]
        : []),
    ],
    asked: [
      'Was er een controle- of vergelijkingsgroep? Zo niet, waarop steunen deadweight en attributie? Een bestand kan geen controlegroep bewijzen.',
      'Verdrong de verandering elders dezelfde verandering?',
    ],
  },
  'be-transparent': {
    title: 'Wees transparant',
    shown: (shown) => [
      `${part(shown.figures_with_source)} cijfers hebben een bron, ${part(shown.figures_with_words)} een nota, aanname, reden of afleiding`,
      `${shown.limitations} ${shown.limitations === 1 ? 'beperking is' : 'beperkingen zijn'} vermeld, en het perspectief is ${shown.perspective ? 'vermeld' : 'niet vermeld'}`,
      `${shown.rules_off} ${shown.rules_off === 1 ? 'regel' : 'regels'} van deze lint uitgezet`,
    ],
    asked: [
      'Zeggen de bronnen waarvoor ze aangehaald zijn? Geen programma heeft ze gelezen.',
      'Staan de beperkingen bij de ratio, overal waar ze gepubliceerd is?',
    ],
  },
  'verify-the-result': {
    title: 'Verifieer het resultaat',
    shown: ({ published_that_hold }) => [
      published_that_hold.of === 0
        ? 'geen gepubliceerd cijfer om aan te toetsen'
        : `${part(published_that_hold)} gepubliceerde cijfers komen opnieuw uit`,
    ],
    asked: ['Wie, zonder deel aan de studie, heeft haar bronnen en haar keuzes doorgenomen?'],
  },
  'be-responsive': {
    title: 'Doe er iets mee',
    shown: () => [],
    asked: [
      'Wat is beslist of veranderd door deze resultaten?',
      'Wanneer worden de cijfers opnieuw bekeken, en door wie?',
    ],
  },
};

function part({ count, of }: Part): string {
  return `${count} van ${of}`;
}

/** One share for all lines is a rule of thumb, not a finding for each of them. */
function shares(count: number): string {
  return count === 1 ? 'één aandeel voor alle' : `${count} verschillende aandelen`;
}
