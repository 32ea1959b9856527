import { describe, expect, it } from 'vitest';
import { createNames, isDefinedName, sheetName } from '../../../src/render/workbook/names.ts';

describe('a name for a cell', () => {
  it.each([
    ['deadweight', 'deadweight'],
    ['casus-1.sroi', 'casus_1_sroi'],
    ['casus-1.horizons.5.sroi', 'casus_1_horizons_5_sroi'],
    // What Excel would take for a cell.
    ['tax2024', '_tax2024'],
    ['b2', '_b2'],
    ['r1c1', '_r1c1'],
    ['rc', '_rc'],
    ['r', '_r'],
    ['c', '_c'],
    ['c5', '_c5'],
    ['true', '_true'],
    ['rate', 'rate'],
    ['cost2024x', 'cost2024x'],
    ['abcd12', 'abcd12'],
  ])('%s: %s', (address, name) => {
    expect(createNames().claim(address)).toBe(name);
    expect(isDefinedName(name)).toBe(true);
  });

  it('is given once, capitals and small letters alike', () => {
    const { claim } = createNames();
    expect(['a.b', 'a_b', 'A_B', 'a-b'].map(claim)).toEqual(['a_b', 'a_b_2', 'A_B_3', 'a_b_4']);
  });

  it('is not too long, and still another for another', () => {
    const { claim } = createNames();
    const [one, two] = [claim('x'.repeat(1_000)), claim(`${'x'.repeat(999)}y`)];
    expect(one).not.toBe(two);
    for (const name of [one, two]) expect(name.length).toBeLessThanOrEqual(255);
  });
});

describe('a name for a sheet', () => {
  it.each([
    ['casus-1', 'casus-1'],
    ["'a/b\\c[d]:e*f?'", 'abcdef'],
    ['history', 'history (2)'],
    ['Pool', 'Pool (2)'],
    ['x'.repeat(40), 'x'.repeat(31)],
    ['', '_'],
  ])('%s: %s', (wanted, name) => {
    expect(sheetName(wanted, new Set(['pool']))).toBe(name);
  });

  it('makes room for its number', () => {
    const taken = new Set(['x'.repeat(31)]);
    expect(sheetName('x'.repeat(40), taken)).toBe(`${'x'.repeat(27)} (2)`);
  });
});
