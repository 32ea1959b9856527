import type { Spot } from '../../model/formula/excel/spot.ts';
import type { DefinedName } from '../workbook.ts';

/** Names for cells, each given once. */
export interface Names {
  /** A name like the address of a figure that no other cell has: `casus-1.sroi` is `casus_1_sroi`. */
  readonly claim: (address: string) => string;
  readonly give: (name: string, spot: Spot) => void;
  readonly all: () => readonly DefinedName[];
}

export function createNames(): Names {
  const claimed = new Set<string>();
  const given: DefinedName[] = [];
  return {
    claim: (address) => {
      const name = nameOf(address);
      let unique = name;
      // Excel takes capitals and small letters for the same.
      for (let count = 2; claimed.has(unique.toLowerCase()); count += 1)
        unique = `${name}_${count}`;
      claimed.add(unique.toLowerCase());
      return unique;
    },
    give: (name, spot) => void given.push({ name, spot }),
    all: () => given,
  };
}

/** Excel allows 255, and a suffix may follow. */
const LONGEST = 200;

function nameOf(address: string): string {
  const plain = address.replace(/[^A-Za-z0-9_]/g, '_').slice(0, LONGEST);
  return isDefinedName(plain) ? plain : `_${plain}`;
}

/** Whether Excel takes a text for a name, and for nothing else: not for a cell, `B2` or `R1C1`. */
export function isDefinedName(text: string): boolean {
  return (
    /^[A-Za-z_][A-Za-z0-9_]*$/.test(text) &&
    text.length <= 255 &&
    !/^(?:[a-z]{1,3}\d+|r\d*(?:c\d*)?|c\d*|true|false)$/i.test(text)
  );
}

/** A name for a sheet: what Excel forbids is left out, and no other sheet has it. */
export function sheetName(wanted: string, taken: ReadonlySet<string>): string {
  const plain = wanted.replace(/[[\]:*?/\\]|^'+|'+$/g, '').trim() || '_';
  const allowed = (name: string): boolean =>
    name.toLowerCase() !== 'history' && !taken.has(name.toLowerCase());
  let name = plain.slice(0, LONGEST_OF_SHEET);
  for (let count = 2; !allowed(name); count += 1) {
    const suffix = ` (${count})`;
    name = plain.slice(0, LONGEST_OF_SHEET - suffix.length) + suffix;
  }
  return name;
}

const LONGEST_OF_SHEET = 31;
