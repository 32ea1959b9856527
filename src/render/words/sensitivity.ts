import type { Unmoved } from '../../analysis/inputs.ts';
import type { Language } from '../../model/text.ts';

/** The words of `sensitivity`, beside the names of figures and the reasons of pages. */
interface SensitivityWords {
  readonly title: (of: string) => string;
  readonly method: string;
  /** Where the low and high values come from: so many inputs of all state a range. */
  readonly ranges: (ranged: number, all: number) => string;
  readonly onlyPool: (cases: number) => string;
  readonly pool: string;
  readonly tornado: (figure: string, owner: string) => string;
  readonly strongest: (
    figure: string,
    now: string,
    input: string,
    low: string,
    high: string,
  ) => string;
  readonly fewer: (count: number) => string;
  readonly nothingMoves: (figure: string) => string;
  readonly input: string;
  readonly now: string;
  readonly low: string;
  readonly high: string;
  readonly swing: string;
  readonly varies: string;
  readonly at: (figure: string, input: string) => string;
  readonly switching: string;
  readonly switchingAt: (target: string) => string;
  readonly noRatio: string;
  readonly noneInRange: (target: string, inputs: string) => string;
  readonly jumps: (ratio: string) => string;
  readonly others: string;
  readonly withinRange: string;
  readonly weak: (limit: string, figure: string, inputs: string) => string;
  readonly more: (count: number) => string;
  readonly zero: (inputs: string) => string;
  readonly cut: (inputs: string) => string;
  readonly unmoved: Readonly<Record<Unmoved['because'], (figures: string) => string>>;
  readonly faulty: (input: string, value: string, why: string) => string;
  readonly exactly: string;
  readonly twoWay: (across: string, down: string) => string;
  /** @param side on which side of the target the figures lie */
  readonly twoWayShows: (target: string, side: 'both' | 'above' | 'below') => string;
  readonly line: (target: string, across: string) => string;
  /** What fields of a line are called that the method has no part for. */
  readonly fields: Readonly<Record<'duration' | 'starts', string>>;
  readonly ofYear: (year: string) => string;
}

const en: SensitivityWords = {
  title: (of) => `${of}: sensitivity`,
  method:
    'Each figure is moved by itself from its low to its high value, and all else stays. What cases share moves once, for all of them. Every number is calculated exactly, not estimated.',
  ranges: (ranged, all) =>
    ranged === all
      ? `All ${all} figures state their own range.`
      : `${ranged === 0 ? `None of the ${all} figures states a range` : `${ranged} of the ${all} figures state${ranged === 1 ? 's' : ''} a range`}; ${ranged === 0 ? 'each' : 'each of the others'} was moved by 10% down and up, and what counts years by as many whole years, at least one. That 10% is our choice and says nothing of how uncertain a figure is.`,
  onlyPool: (cases) => `Only the pool is shown; --detail shows each of the ${cases} cases too.`,
  pool: 'the pool',
  tornado: (figure, owner) => `${figure} of ${owner}, as each figure goes from low to high`,
  strongest: (figure, now, input, low, high) =>
    `${figure} is ${now}. ${input} moves it most: from ${low} to ${high}.`,
  fewer: (count) =>
    count === 1 ? '1 more figure moves it less.' : `${count} more figures move it less.`,
  nothingMoves: (figure) => `No figure moves the ${figure} by itself.`,
  input: 'Figure',
  now: 'Now',
  low: 'Low',
  high: 'High',
  swing: 'Swing',
  varies: 'varies',
  at: (figure, input) => `${figure} at ${input}`,
  switching: 'Switching values',
  switchingAt: (target) => `SROI is ${target} at`,
  noRatio: 'No switching values: there is no ratio, as there is no investment above zero.',
  noneInRange: (target, inputs) =>
    `At no possible value of these does the SROI become ${target}, as long as all else stays: ${inputs}.`,
  jumps: (ratio) => `The first value on the other side; the SROI is ${ratio} there.`,
  others: 'The nearest; there are others.',
  withinRange: 'Within its own range.',
  weak: (limit, figure, inputs) =>
    `Too weak to matter, with a swing below ${limit} of the ${figure} (a limit of ours): ${inputs}.`,
  more: (count) => `and ${count} more`,
  zero: (inputs) => `They are 0, of which 10% is 0 too, and so move only with a range: ${inputs}.`,
  cut: (inputs) => `Cut at what is possible: ${inputs}.`,
  unmoved: {
    year: (figures) => `Not moved, as their amounts differ by the year t: ${figures}.`,
    horizons: (figures) => `Not moved, as there are several: ${figures}.`,
    clients: (figures) =>
      `Not moved, as the case does not say whether its amounts are of one client or of all: ${figures}.`,
  },
  faulty: (input, value, why) => `${input} can not be ${value} with all else as it is: ${why}.`,
  exactly: 'Exactly, as --set ADDRESS=VALUE takes them:',
  twoWay: (across, down) => `${across} and ${down} together`,
  twoWayShows: (target, side) =>
    `The SROI over the two figures that move it most. ${
      {
        both: `A line parts what is below ${target} from what is not.`,
        above: `Nowhere here is it below ${target}.`,
        below: `Everywhere here it is below ${target}.`,
      }[side]
    }`,
  line: (target, across) => `SROI is ${target} at ${across}`,
  fields: { duration: 'Duration in years', starts: 'First year' },
  ofYear: (year) => `year ${year}`,
};

const nl: SensitivityWords = {
  title: (of) => `${of}: gevoeligheidsanalyse`,
  method:
    'Elk cijfer gaat op zichzelf van zijn lage naar zijn hoge waarde, en al de rest blijft. Wat casussen delen, beweegt één keer, voor alle samen. Elk getal is exact berekend, niet geraamd.',
  ranges: (ranged, all) =>
    ranged === all
      ? `Alle ${all} cijfers geven een eigen bereik op.`
      : `${ranged === 0 ? `Geen van de ${all} cijfers geeft een bereik op` : `${ranged} van de ${all} cijfers ${ranged === 1 ? 'geeft' : 'geven'} een bereik op`}; ${ranged === 0 ? 'elk' : 'elk ander'} ging 10% omlaag en omhoog, en wat jaren telt evenveel hele jaren, minstens één. Die 10% is onze keuze en zegt niets over hoe onzeker een cijfer is.`,
  onlyPool: (cases) =>
    `Enkel het totaal wordt getoond; --detail toont ook elk van de ${cases} casussen.`,
  pool: 'het totaal',
  tornado: (figure, owner) => `${figure} van ${owner}, terwijl elk cijfer van laag naar hoog gaat`,
  strongest: (figure, now, input, low, high) =>
    `${figure} is ${now}. ${input} verschuift het meest: van ${low} tot ${high}.`,
  fewer: (count) =>
    count === 1 ? 'Nog 1 cijfer verschuift minder.' : `Nog ${count} cijfers verschuiven minder.`,
  nothingMoves: (figure) => `Geen enkel cijfer verschuift op zichzelf de ${figure}.`,
  input: 'Cijfer',
  now: 'Nu',
  low: 'Laag',
  high: 'Hoog',
  swing: 'Uitslag',
  varies: 'verschilt',
  at: (figure, input) => `${figure} bij ${input}`,
  switching: 'Omslagwaarden',
  switchingAt: (target) => `SROI is ${target} bij`,
  noRatio: 'Geen omslagwaarden: er is geen ratio, want er is geen investering boven nul.',
  noneInRange: (target, inputs) =>
    `Bij geen enkele mogelijke waarde hiervan wordt de SROI ${target}, zolang al de rest blijft: ${inputs}.`,
  jumps: (ratio) => `De eerste waarde aan de andere kant; de SROI is daar ${ratio}.`,
  others: 'De dichtstbijzijnde; er zijn er nog.',
  withinRange: 'Binnen zijn eigen bereik.',
  weak: (limit, figure, inputs) =>
    `Te zwak om ertoe te doen, met een uitslag onder ${limit} van de ${figure} (een grens van ons): ${inputs}.`,
  more: (count) => `en nog ${count}`,
  zero: (inputs) =>
    `Ze zijn 0, waarvan 10% ook 0 is, en bewegen dus enkel met een bereik: ${inputs}.`,
  cut: (inputs) => `Afgekapt op wat mogelijk is: ${inputs}.`,
  unmoved: {
    year: (figures) => `Niet verschoven, want hun bedrag verschilt per jaar t: ${figures}.`,
    horizons: (figures) => `Niet verschoven, want er zijn er meer dan één: ${figures}.`,
    clients: (figures) =>
      `Niet verschoven, want de casus zegt niet of zijn bedragen van één cliënt of van alle samen zijn: ${figures}.`,
  },
  faulty: (input, value, why) =>
    `${input} kan niet ${value} zijn met al de rest zoals het is: ${why}.`,
  exactly: 'Exact, zoals --set ADRES=WAARDE ze neemt:',
  twoWay: (across, down) => `${across} en ${down} samen`,
  twoWayShows: (target, side) =>
    `De SROI over de twee cijfers die haar het meest verschuiven. ${
      {
        both: `Een lijn scheidt wat onder ${target} ligt van wat er niet onder ligt.`,
        above: `Nergens ligt ze hier onder ${target}.`,
        below: `Overal ligt ze hier onder ${target}.`,
      }[side]
    }`,
  line: (target, across) => `SROI is ${target} bij ${across}`,
  fields: { duration: 'Duur in jaren', starts: 'Eerste jaar' },
  ofYear: (year) => `jaar ${year}`,
};

export const SENSITIVITY_WORDS: Readonly<Record<Language, SensitivityWords>> = { nl, en };
