import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { calculate, type PortfolioResult } from '../../src/analysis/calculate.ts';
import { decimal, exactText } from '../../src/model/decimal.ts';
import { renderXlsx } from '../../src/render/formats/xlsx.ts';
import type { Workbook } from '../../src/render/workbook.ts';
import { soundCase } from '../helpers/random.ts';
import { makeParameters, makePortfolio } from '../helpers/records.ts';
import {
  type Cells,
  cellsOf,
  changed,
  placeOf,
  resultOf,
  secondReader,
  workbookOf,
} from '../helpers/workbook.ts';
import { hasLibreOffice, recalculate } from './libreoffice.ts';

/** Studies whose every cell is held against the engine: of one year, of several, and with horizons. */
const STUDIES = {
  leerwinkels: () => resultOf('cases'),
  nonprofit: () => resultOf('tests/studies/nonprofit'),
  treasury: () => resultOf('tests/studies/treasury'),
  turner: () => resultOf('tests/studies/turner'),
  years: () => resultOf('tests/transcripts/years/cases'),
  parties: () => resultOf('tests/transcripts/parties/cases'),
  random: () =>
    calculate(makePortfolio(randomCases(), { timing: 'mid-year', discount_rate: '3%' })),
} as const satisfies Readonly<Record<string, () => PortfolioResult>>;
type Study = keyof typeof STUDIES;

function randomCases() {
  const parameters = makeParameters({
    deadweight: '20%',
    attribution: '10%',
    cost_per_client: '100',
    timing: 'end-of-year',
  });
  return fc
    .sample(soundCase, { seed: 20_240_501, numRuns: 12 })
    .map((text, index) => ({ parameters, ...text, id: `case-${index}` }));
}

/** The same workbook with every kept value wrong: what comes out was reckoned from the formulas. */
function withWrongValues(book: Workbook): Workbook {
  return changed(book, (_, { content }) =>
    content.kind === 'formula' ? { ...content, value: decimal('987654321') } : undefined,
  );
}

describe.skipIf(!hasLibreOffice)('a workbook that a spreadsheet reckons anew', () => {
  const books = new Map<Study, Workbook>();
  let results: ReadonlyMap<string, Cells>;

  beforeAll(async () => {
    const files = new Map<string, Uint8Array>();
    for (const study of Object.keys(STUDIES) as Study[]) {
      const book = workbookOf(STUDIES[study]());
      books.set(study, book);
      files.set(study, await renderXlsx(withWrongValues(book)));
    }
    const leerwinkels = workbookOf(resultOf('cases'));
    files.set('deadweight', await byAnotherHand(leerwinkels, { deadweight: 0.6 }));
    files.set('tried', await renderXlsx(triedIn(leerwinkels, 'deadweight', '0.6')));
    files.set('jobseekers', await byAnotherHand(leerwinkels, { vdab_jobseekers: 105_000 }));
    files.set('all', await renderXlsx(allDeducted(leerwinkels)));
    results = await recalculate(files);
  }, 180_000);

  const valueAt = (name: string, cell: string): number | string | undefined => {
    const book = books.get('leerwinkels');
    return book && results.get(name)?.get(placeOf(book, cell));
  };

  describe.each(Object.keys(STUDIES) as Study[])('of %s', (study) => {
    it('comes to what the engine came to, cell by cell', () => {
      const book = books.get(study);
      const cells = results.get(study);
      if (!book || !cells) throw new Error('not recalculated');
      // A step in between may be a small difference of large numbers; a figure may not.
      const figures = new Set(book.names.map(({ name }) => placeOf(book, name)));
      const wrong: unknown[] = [];
      let compared = 0;
      for (const [place, { content }] of cellsOf(book)) {
        if (content.kind !== 'formula') continue;
        compared += 1;
        const found = cells.get(place) ?? '';
        const { value } = content;
        const expected = typeof value === 'string' ? value : Number(exactText(value));
        const tolerance = figures.has(place) ? 1e-12 : 1e-9;
        if (!isSame(expected, found, tolerance))
          wrong.push([place, content.formula, expected, found]);
      }
      expect(wrong).toEqual([]);
      expect(compared).toBeGreaterThan(40);
    });

    it('shows no error anywhere', () => {
      const errors = [...(results.get(study) ?? [])].filter(
        ([, value]) => typeof value === 'string' && /^#[A-Z/0]+[!?]?$|^Err:/.test(value),
      );
      expect(errors).toEqual([]);
    });
  });

  it('gives the published ratios and the published pool', () => {
    const ratios = ['casus_1', 'casus_2', 'casus_3', 'casus_4', 'pool'].map((owner) =>
      Number(valueAt('leerwinkels', `${owner}_sroi`)).toFixed(2),
    );
    expect(ratios).toEqual(['15.32', '13.24', '5.09', '4.86', '9.63']);
    expect(valueAt('leerwinkels', 'casus_4_report_payback_years')).toBe('nothing to pay back');
  });

  it('follows the deadweight cell: 12.26 at 60%', () => {
    expect(Number(valueAt('deadweight', 'casus_1_sroi')).toFixed(2)).toBe('12.26');
    expectFigures('deadweight', resultOf('cases', 'deadweight=60%'));
  });

  it('follows what is tried beside it too', () => {
    expectFigures('tried', resultOf('cases', 'deadweight=60%'));
    expect(valueAt('tried', 'deadweight')).toBe(0.5);
  });

  it('follows a parameter through those that are made of it', () => {
    expectFigures('jobseekers', resultOf('cases', 'vdab_jobseekers=105000'));
  });

  it('has reasons and no errors where nothing is left of the gain', () => {
    expectFigures('all', resultOf('cases', 'deadweight=100%', 'cost_per_client=448.60'));
    const shown = [...(results.get('all')?.values() ?? [])];
    expect(shown.filter((value) => /^#[A-Z/0]+[!?]?$/.test(String(value)))).toEqual([]);
    expect(valueAt('all', 'casus_1_investment_payback_months')).toBe('no impact in the first year');
  });

  /** Every figure of every case and of the pool. */
  function expectFigures(name: string, result: PortfolioResult): void {
    const owners = [
      ...result.cases.map(
        ({ case: { id }, figures }) => [id.replaceAll('-', '_'), figures] as const,
      ),
      ['pool', result.pool?.figures ?? {}] as const,
    ];
    for (const [owner, figures] of owners) {
      for (const [figure, { value }] of Object.entries(figures)) {
        const found = valueAt(name, `${owner}_${figure}`);
        if (value)
          expect(isSame(Number(exactText(value)), found ?? ''), `${owner} ${figure}`).toBe(true);
        else expect(typeof found).toBe('string');
      }
    }
  }
});

/** Relative to the size of the number; where that is 0, a trace of numbers in the thousands. */
function isSame(expected: number | string, found: number | string, tolerance = 1e-12): boolean {
  if (typeof expected === 'string' || typeof found === 'string') return expected === found;
  return Math.abs(found - expected) <= tolerance * (expected === 0 ? 1e3 : Math.abs(expected));
}

/** The file with other values in cells that have a name, changed by a program that is not ours. */
async function byAnotherHand(
  book: Workbook,
  values: Readonly<Record<string, number>>,
): Promise<Uint8Array> {
  const opened = await secondReader(await renderXlsx(book));
  for (const [name, value] of Object.entries(values)) {
    const [sheet = '', cell = ''] = placeOf(book, name).split('!');
    const found = opened.getWorksheet(sheet)?.getCell(cell);
    if (!found) throw new Error(`no cell ${name}`);
    found.value = value;
  }
  return new Uint8Array(await opened.xlsx.writeBuffer());
}

/** A value in the coloured column of the what-ifs, beside an input. */
function triedIn(book: Workbook, name: string, value: string): Workbook {
  const used = placeOf(book, `${name}_used`).replace('!E', '!D');
  return changed(withWrongValues(book), (place) =>
    place === used ? { kind: 'number', value: decimal(value) } : undefined,
  );
}

function allDeducted(book: Workbook): Workbook {
  const deadweight = placeOf(book, 'deadweight');
  return changed(withWrongValues(book), (place) =>
    place === deadweight ? { kind: 'number', value: decimal('1') } : undefined,
  );
}
