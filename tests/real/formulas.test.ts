import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decimal, decimal, exactText } from '../../src/model/decimal.ts';
import { createScope } from '../../src/model/formula/bind.ts';
import { createEvaluator } from '../../src/model/formula/evaluate.ts';
import type { Spot } from '../../src/model/formula/excel/spot.ts';
import { writeExcel } from '../../src/model/formula/excel/write.ts';
import type { Formula } from '../../src/model/formula/tree.ts';
import { writeFormula } from '../../src/model/formula/write.ts';
import { renderXlsx } from '../../src/render/formats/xlsx.ts';
import type { Cell, Content, Sheet } from '../../src/render/workbook.ts';
import { figures, parse } from '../helpers/figures.ts';
import { hasLibreOffice, recalculate } from './libreoffice.ts';

/** Formulas as files write them, over two names. */
const leaf = fc.oneof(
  fc.integer({ min: 0, max: 999 }).map(String),
  fc.integer({ min: 0, max: 99 }).map((n) => `${n}.${n % 10}7`),
  fc.integer({ min: 0, max: 100 }).map((n) => `${n}%`),
  fc.constantFrom('a', 'b'),
);
const { written } = fc.letrec<{ written: string }>((tie) => ({
  written: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    leaf,
    fc
      .tuple(tie('written'), fc.constantFrom('+', '-', '*', '/'), tie('written'))
      .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
    fc
      .tuple(
        tie('written'),
        fc.constantFrom('+', '-', '*', '/'),
        leaf,
        fc.constantFrom('+', '*'),
        leaf,
      )
      .map((parts) => parts.join(' ')),
    fc.tuple(tie('written'), fc.integer({ min: 0, max: 3 })).map(([of, n]) => `-(${of}) ^ ${n}`),
    fc.tuple(tie('written'), fc.integer({ min: 2, max: 3 })).map(([of, n]) => `(-(${of})) ^ ${n}`),
    tie('written').map((of) => `(${of})%`),
    tie('written').map((of) => `-(-(${of}))`),
    fc
      .tuple(
        fc.constantFrom('min', 'max'),
        fc.array(tie('written'), { minLength: 1, maxLength: 3 }),
      )
      .map(([name, all]) => `${name}(${all.join(', ')})`),
    fc
      .tuple(tie('written'), fc.integer({ min: -2, max: 4 }))
      .map(([of, places]) => `round(${of}, ${places})`),
  ),
}));

const NAMES = { a: '3.25', b: '-2.5' };
const SHEET = 'formulas';

describe.skipIf(!hasLibreOffice)('a formula of a file in a spreadsheet', () => {
  it('comes to what the engine makes of it', async () => {
    const texts = [...new Set(fc.sample(written, { seed: 20_240_501, numRuns: 1_500 }))];
    const scope = createScope(figures(NAMES), () => undefined);
    const spots = new Map<string, Spot>(
      Object.keys(NAMES).map((name, row) => [name, { sheet: SHEET, row, column: 0 }]),
    );
    const sound = texts.flatMap((text) => {
      const formula = scope.bind(parse(text));
      const faults: unknown[] = [];
      const value = createEvaluator((fault) => faults.push(fault))(formula);
      const isSound =
        typeof value !== 'string' && faults.length === 0 && value.abs().lessThan(1e12);
      return isSound ? [{ text, formula, value }] : [];
    });
    expect(sound.length).toBeGreaterThan(500);
    const contents: readonly Content[] = [
      ...Object.values(NAMES).map((text): Content => ({ kind: 'number', value: decimal(text) })),
      ...sound.map(
        ({ formula }): Content => ({
          kind: 'formula',
          formula: inCells(formula, spots),
          value: 'wrong',
        }),
      ),
    ];
    const file = await renderXlsx({
      title: SHEET,
      language: 'en',
      sheets: [sheetOf(contents)],
      names: [],
    });
    const cells = (await recalculate(new Map([[SHEET, file]]))).get(SHEET);
    const differing = sound.flatMap(({ text, formula, value }, index) => {
      const found = cells?.get(`${SHEET}!A${index + 1 + spots.size}`);
      const isSame = typeof found === 'number' && isNear(value, found);
      return isSame
        ? []
        : [[writeFormula(parse(text)), inCells(formula, spots), exactText(value), found]];
    });
    expect(differing).toEqual([]);
  }, 120_000);
});

function inCells(formula: Formula, spots: ReadonlyMap<string, Spot>): string {
  return writeExcel(formula, {
    sheet: SHEET,
    spotOf: (part) => (part.kind === 'named' ? spots.get(part.name) : undefined),
    sumFrom: () => undefined,
    spill: () => {
      throw new Error('nothing of a file is that long');
    },
    wordsOf: (reason) => reason,
  });
}

/** Differences of large numbers leave a trace in binary. */
function isNear(value: Decimal, found: number): boolean {
  const expected = Number(exactText(value));
  return Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
}

function sheetOf(contents: readonly Content[]): Sheet {
  const cells = contents.map((content, row): Cell => {
    return { row, column: 0, content, style: { look: 'plain' } };
  });
  return {
    name: SHEET,
    cells,
    widths: [20],
    heights: new Map(),
    merges: [],
    frozen: { rows: 0, columns: 0 },
    checks: [],
    charts: [],
  };
}
