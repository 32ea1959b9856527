import type { Language } from '../../model/text.ts';

/** The words of `parameters` and of `explain parameter`. */
interface ParameterWords {
  readonly title: string;
  readonly setting: string;
  readonly parameter: string;
  readonly value: string;
  readonly unit: string;
  readonly stated: string;
  readonly usedBy: string;
  readonly nobody: string;
  readonly byDefault: string;
  /** So many of all cases, where naming them would fill the screen. */
  readonly some: (used: number, all: number) => string;
  readonly onlyThrough: string;
  readonly onlyDerives: string;
  readonly unused: (unused: readonly string[], all: number) => string;
  readonly allUsed: (all: number) => string;
  readonly rests: string;
  readonly usedIn: string;
  readonly namedBy: string;
  readonly derives: string;
  readonly of: (address: string) => string;
  readonly origin: string;
  readonly takenOver: (files: string) => string;
  readonly users: string;
  readonly noUsers: string;
  readonly through: string;
  readonly inDerivation: string;
  readonly namesIt: string;
  readonly moves: string;
  readonly raised: (pairs: string) => string;
  readonly inPlaceOf: (to: string, from: string) => string;
  readonly zero: string;
  readonly word: string;
  readonly year: string;
  readonly refused: string;
  readonly now: string;
  readonly higher: string;
  readonly change: string;
  readonly unmoved: (cases: string) => string;
  readonly movesNothing: string;
  readonly spared: (by: string) => string;
  readonly exact: (overrides: string) => string;
  readonly set: (command: string) => string;
}

const en: ParameterWords = {
  title: 'Parameters',
  setting: 'Setting',
  parameter: 'Parameter',
  value: 'Value',
  unit: 'Unit',
  stated: 'Stated',
  usedBy: 'Used by',
  nobody: 'nobody',
  byDefault: 'by default',
  some: (used, all) => `${used} of ${all} cases`,
  onlyThrough: 'Through other parameters only.',
  onlyDerives: 'Only named in a derivation, which is never used: it moves nothing.',
  unused: (unused, all) =>
    `${unused.length} of ${all} parameters ${unused.length === 1 ? 'is' : 'are'} used by none of these cases: ${unused.join(', ')}.`,
  allUsed: (all) => `All ${all} parameters are used.`,
  rests: 'What they rest on',
  usedIn: 'used in',
  namedBy: 'named by',
  derives: 'in the derivation of',
  of: (address) => `Parameter ${address}`,
  origin: 'Where it comes from',
  takenOver: (files) => `taken over by ${files}`,
  users: 'Who uses it',
  noUsers: 'Nobody: no figure of a case rests on it.',
  through: 'through',
  inDerivation: 'only in a derivation, which is never used',
  namesIt: 'names it, and is itself used by nobody',
  moves: 'What it moves',
  raised: (pairs) => `When it is 10% higher, ${pairs}, and all else stays:`,
  inPlaceOf: (to, from) => `${to} in place of ${from}`,
  zero: 'It is 0, and 10% more of that is still 0: it moves nothing by its share.',
  word: 'It is a word and no number, so it can not be 10% higher.',
  year: 'It is a year and no amount, so it can not be 10% higher.',
  refused: 'It can not be 10% higher:',
  now: 'Now',
  higher: '10% higher',
  change: 'Exact change',
  unmoved: (cases) => `Not moved: ${cases}.`,
  movesNothing: 'When it is 10% higher, no case and no pool moves.',
  spared: (by) => `State it themselves, and so keep theirs: ${by}.`,
  exact: (overrides) =>
    `Calculated exactly, not estimated: an override was applied, as with ${overrides}, and every case calculated again.`,
  set: (command) => `To try another value, for one run: ${command}`,
};

const nl: ParameterWords = {
  title: 'Parameters',
  setting: 'Instelling',
  parameter: 'Parameter',
  value: 'Waarde',
  unit: 'Eenheid',
  stated: 'Staat op',
  usedBy: 'Gebruikt door',
  nobody: 'niemand',
  byDefault: 'standaard',
  some: (used, all) => `${used} van ${all} casussen`,
  onlyThrough: 'Enkel via andere parameters.',
  onlyDerives: 'Enkel genoemd in een afleiding, die nooit gebruikt wordt: verschuift niets.',
  unused: (unused, all) =>
    `${unused.length} van ${all} parameters ${unused.length === 1 ? 'wordt' : 'worden'} door geen van deze casussen gebruikt: ${unused.join(', ')}.`,
  allUsed: (all) => `Alle ${all} parameters worden gebruikt.`,
  rests: 'Waar ze op steunen',
  usedIn: 'gebruikt in',
  namedBy: 'genoemd door',
  derives: 'in de afleiding van',
  of: (address) => `Parameter ${address}`,
  origin: 'Waar hij vandaan komt',
  takenOver: (files) => `overgenomen door ${files}`,
  users: 'Wie hem gebruikt',
  noUsers: 'Niemand: geen cijfer van een casus steunt erop.',
  through: 'via',
  inDerivation: 'enkel in een afleiding, die nooit gebruikt wordt',
  namesIt: 'noemt hem, en wordt zelf door niemand gebruikt',
  moves: 'Wat hij verschuift',
  raised: (pairs) => `Als hij 10% hoger is, ${pairs}, en al de rest blijft:`,
  inPlaceOf: (to, from) => `${to} in plaats van ${from}`,
  zero: 'Hij is 0, en 10% meer daarvan is nog altijd 0: als deel ervan verschuift er niets.',
  word: 'Hij is een woord en geen getal, en kan dus niet 10% hoger zijn.',
  year: 'Hij is een jaar en geen bedrag, en kan dus niet 10% hoger zijn.',
  refused: 'Hij kan niet 10% hoger zijn:',
  now: 'Nu',
  higher: '10% hoger',
  change: 'Exacte verandering',
  unmoved: (cases) => `Niet verschoven: ${cases}.`,
  movesNothing: 'Als hij 10% hoger is, verschuift er geen casus en geen totaal.',
  spared: (by) => `Hebben een eigen waarde, en houden die: ${by}.`,
  exact: (overrides) =>
    `Exact berekend, niet geraamd: het cijfer is vervangen, zoals met ${overrides}, en elke casus opnieuw berekend.`,
  set: (command) => `Een andere waarde proberen, voor één berekening: ${command}`,
};

export const PARAMETER_WORDS: Readonly<Record<Language, ParameterWords>> = { nl, en };
