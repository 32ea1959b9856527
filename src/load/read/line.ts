import type { Group, InvestmentLine, Line, Situation } from '../../model/case.ts';
import { fault } from '../../model/diagnostic.ts';
import { isUncertain } from '../../model/formula/tree.ts';
import { mentionsYear } from '../../model/formula/year.ts';
import { LINE_SETTINGS } from '../../model/settings.ts';
import { holdsMisspelt } from '../shape.ts';
import { type Entry, entryAt, type Node, placeOf, valueAt } from '../yaml/node.ts';
import { type Reading, readFigure, readFigureAt } from './figure.ts';
import { readSettings } from './settings.ts';
import { readFlag, readWords } from './text.ts';

/** Reads a line of one of the four groups. Reports a situation that its group cannot have. */
export function readLine(entry: Entry, group: Group, reading: Reading): Line {
  const { value } = entry;
  const words = (key: string): string | undefined => readWords(valueAt(value, key));
  return {
    ...readInvestmentLine(entry, reading),
    group,
    situation: readSituation(entry, group, reading),
    loss: readFlag(valueAt(value, 'loss')),
    settings: readSettings(value, reading, LINE_SETTINGS),
    stakeholder: words('stakeholder'),
    gainer: words('gainer'),
  };
}

/** Reads an input of the case: an amount, how often, how long and from when. */
export function readInvestmentLine(
  { key, keyPlace, value }: Entry,
  reading: Reading,
): InvestmentLine {
  const list = valueAt(value, 'amounts');
  const items = list?.kind === 'list' ? list.items : undefined;
  refuseOtherAmounts({ key, keyPlace, value }, reading);
  const amount = readFigure(value, reading, items?.[0] ?? valueAt(value, 'amount'));
  if (isUncertain(amount) && (items || mentionsYear(amount.formula))) {
    refuseRange(value, reading);
  }
  return {
    id: key,
    place: keyPlace,
    amount,
    amounts: items?.map((item) => readFigure(item, reading)),
    quantity: readFigureAt(value, 'quantity', reading),
    duration: readFigureAt(value, 'duration', reading),
    starts: readFigureAt(value, 'starts', reading),
    payer: readWords(valueAt(value, 'payer')),
  };
}

/** One amount for all years, or one a year: with both, or neither, its worth would be a guess. */
function refuseOtherAmounts({ keyPlace, value }: Entry, { report }: Reading): void {
  if (value.kind !== 'mapping') return;
  const amounts = entryAt(value, 'amounts');
  if (!amounts) {
    const isThere = entryAt(value, 'amount') ?? holdsMisspelt(value, 'amount');
    if (!isThere) report(fault('missing-key', { key: 'amount' }, keyPlace));
    return;
  }
  const { keyPlace: place, value: list } = amounts;
  if (list.kind === 'list' && list.items.length === 0)
    report(fault('empty-value', { key: 'amounts' }, place));
  for (const other of ['amount', 'duration', 'drop_off'] as const) {
    const twin = entryAt(value, other);
    if (twin) report(fault('amounts-and-other', { other }, twin.keyPlace, [place]));
  }
}

/** A range is of one number, and an amount that differs by year is one number a year. */
function refuseRange(line: Node, { report }: Reading): void {
  for (const key of ['range', 'distribution'] as const) {
    const entry = entryAt(line, key);
    if (entry) report(fault('yearly-range', { key }, entry.keyPlace));
  }
}

/**
 * Benefits and costs arise in the year with the programme. What is forgone or avoided was there in
 * the year without, unless the line says that it is a saving of the year with.
 */
function readSituation({ value }: Entry, group: Group, { report }: Reading): Situation {
  const node = valueAt(value, 'situation');
  const stated = readWords(node);
  if (group === 'forgone_benefits' || group === 'avoided_costs') {
    return stated === 'with' ? 'with' : 'without';
  }
  if (node && stated === 'without') report(fault('misplaced-situation', { group }, placeOf(node)));
  return 'with';
}
