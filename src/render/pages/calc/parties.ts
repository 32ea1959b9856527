import type { Part, Parties, Party } from '../../../analysis/parties.ts';
import type { Outcome } from '../../../engine/result.ts';
import type { Language } from '../../../model/text.ts';
import { addUpAsShown, showAmount, showMoney } from '../../numbers.ts';
import type { Block, Cell, Column, Row, Table } from '../../page.ts';
import { PARTY_WORDS, type Role } from '../../words/parties.ts';
import { SENTENCES } from '../../words/sentences.ts';
import { FIGURE_TERMS, TERMS } from '../../words/terms.ts';
import { createFootnotes, type Footnotes } from '../footnotes.ts';
import { labelOf } from './detail.ts';

/** What the tables of parties are made with. */
interface PartiesOptions {
  readonly language: Language;
  readonly currency: string;
  /** Whether each line is shown, or each party alone. */
  readonly lines: boolean;
}

/** A table to be made: the parties in one role, and what they come to. */
interface Tally {
  readonly role: Role;
  readonly parties: readonly Party[];
  readonly total: Outcome;
}

const CENTS = 2;

/**
 * Whose change it is, who gains and who pays: tables that add up, and what they come to. A table in
 * which nobody is named would say nothing, and is left out.
 */
export function partiesBlocks(parties: Parties, options: PartiesOptions): readonly Block[] {
  const { stakeholders, gainers, payers, present_value, gains, pays } = parties;
  const ofStakeholders: readonly Tally[] = stakeholders.some(isNamed)
    ? [{ role: 'stakeholder', parties: stakeholders, total: present_value }]
    : [];
  const ofBoth: readonly Tally[] = [...gainers, ...payers].some(isNamed)
    ? [
        { role: 'gainer', parties: gainers, total: gains },
        { role: 'payer', parties: payers, total: pays },
      ]
    : [];
  const tallies = [...ofStakeholders, ...ofBoth];
  const notes = createFootnotes();
  const exact = tallies.every(addsUp) && netAddsUp(parties);
  return [
    ...tallies.map((tally) => tableOf(tally, notes, options)),
    ...notes.block(),
    ...(ofBoth.length > 0 ? [netBlock(parties, options)] : []),
    ...(tallies.length === 0 || exact
      ? []
      : [{ kind: 'paragraph', text: SENTENCES[options.language].roundingOff } as const]),
  ];
}

/** The same of the pool, party by party, under a heading of its own. */
export function poolPartiesBlocks(
  parties: Parties,
  options: Omit<PartiesOptions, 'lines'>,
): readonly Block[] {
  const blocks = partiesBlocks(parties, { ...options, lines: false });
  const heading: Block = { kind: 'heading', text: PARTY_WORDS[options.language].ofPool };
  return blocks.length > 0 ? [heading, ...blocks] : [];
}

function tableOf(
  { role, parties, total }: Tally,
  notes: Footnotes,
  { language, lines }: PartiesOptions,
): Table {
  const words = PARTY_WORDS[language];
  const present: Column = { head: FIGURE_TERMS.present_value[language], align: 'right' };
  const ofLines: readonly Column[] = [
    { head: TERMS.line[language], align: 'left' },
    present,
    { head: words.together, align: 'right' },
  ];
  const own = parties.flatMap((party): readonly Row[] =>
    lines
      ? lineRows(party, (part) => lineCell(part, role, notes, language), language)
      : [{ cells: [nameOf(party, language), amount(party.total, language)] }],
  );
  const between = lines ? [{ text: '' }, { text: '' }] : [];
  const all = [{ text: words.totals[role] }, ...between, amount(total, language)];
  return {
    kind: 'table',
    columns: [{ head: words.roles[role], align: 'left' }, ...(lines ? ofLines : [present])],
    rows: [...own, { kind: 'total', cells: all }],
  };
}

/** A row a line; the first one names the party and has what its lines come to. */
function lineRows(party: Party, cellOf: (part: Part) => Cell, language: Language): readonly Row[] {
  return party.parts.map((part, index) => ({
    cells: [
      index === 0 ? nameOf(party, language) : { text: '' },
      cellOf(part),
      amount(part.amount, language),
      index === 0 ? amount(party.total, language) : { text: '' },
    ],
  }));
}

function lineCell(
  { address, figure, reversed }: Part,
  role: Role,
  notes: Footnotes,
  language: Language,
): Cell {
  const id = address.split('.').at(-1) ?? address;
  const text = figure ? labelOf(id, figure, language) : TERMS.investment[language];
  return reversed ? { text, mark: notes.mark(PARTY_WORDS[language].reversed[role]) } : { text };
}

function nameOf({ name }: Party, language: Language): Cell {
  return name === undefined
    ? { text: PARTY_WORDS[language].notStated, tone: 'faint' }
    : { text: name };
}

function amount({ value }: Outcome, language: Language): Cell {
  return { text: value ? showAmount(value, language) : '–' };
}

function netBlock({ gains, pays, net }: Parties, { language, currency }: PartiesOptions): Block {
  const money = ({ value }: Outcome): string =>
    value ? showMoney(value, currency, language) : '–';
  const text = PARTY_WORDS[language].net(money(gains), money(pays), money(net));
  return { kind: 'paragraph', text };
}

function isNamed({ name }: Party): boolean {
  return name !== undefined;
}

/** Whether the table adds up as it is shown, party by party and line by line. */
function addsUp({ parties, total }: Tally): boolean {
  const sums = [
    { terms: parties.map((party) => party.total), sum: total },
    ...parties.map((party) => ({
      terms: party.parts.map((part) => part.amount),
      sum: party.total,
    })),
  ];
  return sums.every(({ terms, sum: { value } }) => {
    const values = terms.flatMap((term) => (term.value ? [{ value: term.value }] : []));
    return !value || addUpAsShown(values, value, CENTS);
  });
}

function netAddsUp({ gains, pays, net }: Parties): boolean {
  if (!gains.value || !pays.value || !net.value) return true;
  const terms = [{ value: gains.value }, { value: pays.value, subtracted: true }];
  return addUpAsShown(terms, net.value, CENTS);
}
