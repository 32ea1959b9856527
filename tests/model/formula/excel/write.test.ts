import { describe, expect, it } from 'vitest';
import type { Spot } from '../../../../src/model/formula/excel/spot.ts';
import { writeExcel } from '../../../../src/model/formula/excel/write.ts';
import { formula } from '../../../../src/model/formula/template.ts';
import {
  type Formula,
  literal,
  named,
  none,
  sum,
  when,
} from '../../../../src/model/formula/tree.ts';
import { parse } from '../../../helpers/figures.ts';

const HERE = 'casus-1';

/** Parts in the cells of the sheet, of another sheet, or in a cell with a name. */
function inCells(cells: ReadonlyMap<Formula, Partial<Spot>>) {
  const spilled: Formula[] = [];
  const write = (part: Formula): string =>
    writeExcel(part, {
      sheet: HERE,
      spotOf: (one) => {
        const spot = cells.get(one);
        return spot && { sheet: HERE, row: 0, column: 0, ...spot };
      },
      sumFrom: () => undefined,
      spill: (one) => {
        spilled.push(one);
        return { sheet: 'Steps', row: spilled.length - 1, column: 1 };
      },
      wordsOf: (reason) => `no "${reason}"`,
    });
  return { write, spilled };
}

const { write } = inCells(new Map());

describe('a formula of a file, as Excel reads it', () => {
  it.each([
    ['14916.36', '14916.36'],
    ['3765.00', '3765'],
    ['50%', '50%'],
    ['round(16.72 * 8 * 55%, 2) * 312', 'ROUND(16.72*8*55%,2)*312'],
    ['round(28800 * (13.07% + 25%) + 4800, -2)', 'ROUND(28800*(13.07%+25%)+4800,-2)'],
    ['min(1, 2 + 3, -4)', 'MIN(1,2+3,-4)'],
    ['max(1)', 'MAX(1)'],
    ['8 / (4 / 2)', '8/(4/2)'],
    ['8 - (4 - 2)', '8-(4-2)'],
    ['(1 + 2)%', '(1+2)%'],
    // Excel takes a sign for a part of the base, and reckons powers from the left.
    ['-2 ^ 2', '-(2^2)'],
    ['(-2) ^ 2', '(-2)^2'],
    ['2 ^ 3 ^ 2', '2^(3^2)'],
    ['(2 ^ 3) ^ 2', '(2^3)^2'],
    ['2 ^ -1', '2^(-1)'],
    ['1 - -2', '1-(-2)'],
    ['3 * -2', '3*(-2)'],
    ['-3 * 2', '-3*2'],
  ])('%s: %s', (text, written) => {
    expect(write(parse(text))).toBe(written);
  });
});

describe('a part that has a cell', () => {
  const [a, b, c] = [named('a', literal('1')), named('b', literal('2')), named('c', literal('3'))];
  const cells = inCells(
    new Map<Formula, Partial<Spot>>([
      [a, { row: 4, column: 2 }],
      [b, { row: 5, column: 2 }],
      [c, { sheet: "it's", row: 0, column: 27 }],
    ]),
  );

  it('is a reference to it', () => {
    expect(cells.write(formula`${a} * (1 - ${b}) ^ 2`)).toBe('C5*(1-C6)^2');
    expect(cells.write(formula`-${a}`)).toBe('-C5');
  });

  it('has its sheet before it where that is another one', () => {
    expect(cells.write(formula`${a} + ${c}`)).toBe("C5+'it''s'!AB1");
  });

  it('is called by its name from another sheet', () => {
    const far = inCells(new Map([[a, { sheet: 'Parameters', name: 'deadweight' }]]));
    expect(far.write(formula`1 - ${a}`)).toBe('1-deadweight');
  });

  it('stands in a range with those beside it', () => {
    const d = named('d', literal('4'));
    const more = inCells(
      new Map<Formula, Partial<Spot>>([
        [a, { row: 4, column: 2 }],
        [b, { row: 5, column: 2 }],
        [c, { row: 9, column: 2 }],
        [d, { row: 9, column: 3 }],
      ]),
    );
    expect(more.write(sum([a, b, c, d]))).toBe('SUM(C5:C6,C10:D10)');
    expect(more.write(sum([a, formula`-${b}`, c]))).toBe('SUM(C5,-C6,C10)');
    expect(more.write(formula`${sum([a, b])} - ${sum([])}`)).toBe('SUM(C5:C6)-0');
  });
});

describe('where there may be no figure', () => {
  const [gain, cost] = [named('gain', literal('5')), named('cost', literal('2'))];
  const ratio = named(
    'ratio',
    when(cost, '>', literal('0'), formula`${gain} / ${cost}`, 'no-investment'),
  );
  const map = new Map<Formula, Partial<Spot>>([
    [gain, { row: 0 }],
    [cost, { row: 1 }],
  ]);

  it('stands the reason, as a text', () => {
    expect(inCells(map).write(ratio)).toBe('IF(ROUND(A2,6)>0,A1/A2,"no ""no-investment""")');
    expect(write(none('no-impact'))).toBe('"no ""no-impact"""');
  });

  it('compares what is written as it stands', () => {
    const months = when(
      literal('3'),
      '<=',
      formula`12 * ${literal('2')}`,
      literal('3'),
      'no-impact',
    );
    expect(write(months)).toBe('IF(3<=12*2,3,"no ""no-impact""")');
  });

  it('passes the reason on to what rests on it', () => {
    const far = inCells(new Map<Formula, Partial<Spot>>([...map, [ratio, { row: 2 }]]));
    expect(far.write(formula`${ratio} - 1`)).toBe('IF(ISTEXT(A3),A3,A3-1)');
    expect(far.write(sum([ratio, ratio, gain]))).toBe('IF(ISTEXT(A3),A3,SUM(A3,A3,A1))');
    const better = when(ratio, '>', literal('1'), gain, cost);
    expect(far.write(better)).toBe('IF(ISTEXT(A3),A3,IF(ROUND(A3,6)>1,A1,A2))');
  });

  it('passes on the first of several, as the engine does', () => {
    const other = named('other', none('no-impact'));
    const far = inCells(
      new Map<Formula, Partial<Spot>>([
        [ratio, { row: 2 }],
        [other, { row: 3 }],
      ]),
    );
    expect(far.write(formula`${ratio} * ${other}`)).toBe(
      'IF(ISTEXT(A3),A3,IF(ISTEXT(A4),A4,A3*A4))',
    );
  });
});

describe('what would be too much for one cell', () => {
  it('goes on in another where conditions lie too deep', () => {
    let chain: Formula = literal('0');
    const zero = literal('0');
    for (let year = 0; year < 100; year += 1)
      chain = when(named(`y${year}`, zero), '<', zero, zero, chain);
    const cells = inCells(new Map());
    const text = cells.write(chain);
    expect(text.match(/IF\(/g)).toHaveLength(8);
    expect(text).toContain("'Steps'!B1");
    expect(cells.spilled).toHaveLength(1);
  });

  it('goes on in others where a sum is too long, however long that is', () => {
    const terms = Array.from({ length: 2_000 }, (_, index) => named(`n${index}`, literal('1')));
    const map = new Map(
      terms.map((term, index) => [term, { sheet: `sheet ${index}`, row: index }] as const),
    );
    const cells = inCells(map);
    const texts = [cells.write(sum(terms))];
    // Each half is written in a cell of its own, and its halves again.
    for (let at = 0; at < cells.spilled.length; at += 1) {
      const part = cells.spilled[at];
      if (part) texts.push(cells.write(part));
    }
    for (const text of texts) expect(text.length).toBeLessThan(8_192);
    expect(texts.join().match(/sheet \d+/g)).toHaveLength(2_000);
  });

  it('keeps within the number of arguments that a function takes', () => {
    const terms = Array.from({ length: 600 }, (_, index) => named(`n${index}`, literal('1')));
    const cells = inCells(new Map(terms.map((term, row) => [term, { row: 2 * row }])));
    for (const inner of cells.write(sum(terms)).match(/SUM\([^()]*\)/g) ?? []) {
      expect(inner.split(',').length).toBeLessThanOrEqual(255);
    }
  });
});
