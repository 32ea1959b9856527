import { describe, expect, it } from 'vitest';
import { calculate } from '../../../src/analysis/calculate.ts';
import { statedFigures } from '../../../src/analysis/stated.ts';
import { exactText } from '../../../src/model/decimal.ts';
import { constantOf } from '../../../src/model/formula/excel/input.ts';
import type { Cell, Workbook } from '../../../src/render/workbook.ts';
import { type CaseText, makeParameters, makePortfolio } from '../../helpers/records.ts';
import { cellsOf, placeOf, resultOf, shownOf, workbookOf } from '../../helpers/workbook.ts';
import { leerwinkels } from '../leerwinkels.ts';

const published = workbookOf(resultOf('cases'));

/** What stands in the cell with a name. */
function named(book: Workbook, name: string): Cell | undefined {
  return cellsOf(book).get(placeOf(book, name));
}

/** The formulas of a workbook by their place, inputs left out. */
function formulas(book: Workbook): ReadonlyMap<string, string> {
  return new Map(
    [...cellsOf(book)].flatMap(([place, { content, style }]) =>
      content.kind === 'formula' && !style.open ? [[place, content.formula] as const] : [],
    ),
  );
}

describe('the sheets of a workbook', () => {
  it.each([
    ['en', ['Pool', 'What if', 'Parameters'], ['Sources', 'Provenance']],
    ['nl', ['Totaal', 'Wat als', 'Parameters'], ['Bronnen', 'Herkomst']],
  ] as const)('stand in the order of reading (%s)', (language, first, last) => {
    const { sheets } = workbookOf(leerwinkels(), language);
    const cases = ['casus-1', 'casus-2', 'casus-3', 'casus-4', 'neet'];
    expect(sheets.map(({ name }) => name)).toEqual([...first, ...cases, ...last]);
  });

  it('have names of their own, whatever the cases are called', () => {
    const cases = ['parameters', 'sources', 'history'].map((id) => ({ id, benefits: { a: '1' } }));
    const { sheets } = workbookOf(calculate(makePortfolio(cases)));
    expect(sheets.map(({ name }) => name).slice(3, 6)).toEqual([
      'parameters (2)',
      'sources (2)',
      'history (2)',
    ]);
  });

  it('have no pool where not all cases are there', () => {
    const portfolio = makePortfolio([{ benefits: { a: '1' } }], { complete: false });
    expect(workbookOf(calculate(portfolio)).sheets[0]?.name).toBe('What if');
  });
});

describe('an input', () => {
  it('is a number in a cell with its name, open to change', () => {
    const cell = named(published, 'deadweight');
    expect(shownOf(cell?.content)).toBe('0.5');
    expect(cell?.style).toMatchObject({ open: true, format: 'share' });
    expect(shownOf(named(published, 'cost_per_client')?.content)).toBe('448.6');
  });

  it('is used by way of the what-if beside it', () => {
    expect(shownOf(named(published, 'deadweight_used')?.content)).toBe('=IF(D6="",C6,D6)');
    const [, tried] = [...cellsOf(published)].find(([place]) => place === 'What if!D6') ?? [];
    expect(tried).toMatchObject({ content: { kind: 'empty' }, style: { open: true } });
    expect(shownOf(cellsOf(published).get('What if!C6')?.content)).toBe('=deadweight');
  });

  it('takes what the engine takes', () => {
    const sheet = published.sheets.find(({ name }) => name === 'Parameters');
    const takes = (name: string) => {
      const place = placeOf(published, name).split('!')[1];
      return sheet?.checks.find(({ row, column }) => `${'ABC'[column]}${row + 1}` === place)?.takes;
    };
    expect(takes('deadweight')).toBe('share');
    expect(takes('cost_per_client')).toBe('positive');
    expect(takes('vdab_jobseekers')).toBe('not_zero');
    expect(takes('vdab_budget')).toBeUndefined();
  });

  it('is locked where nothing rests on it', () => {
    const unused = named(published, 'pension_levy_share');
    expect(unused?.style.open).toBe(false);
    expect(published.names.map(({ name }) => name)).not.toContain('pension_levy_share_used');
    expect(named(published, 'discount_rate')?.style.open).toBe(false);
  });
});

describe('a formula', () => {
  it('is that of the file, over the cells of its parameters', () => {
    const cost = named(published, 'vdab_cost_per_jobseeker');
    expect(shownOf(cost?.content)).toBe('=vdab_budget_used/vdab_jobseekers_used');
    expect(cost?.style.open).toBe(false);
    const parent = named(published, 'working_parent');
    expect(shownOf(parent?.content)).toMatch(/^=ROUND\(.*,-2\)$/);
  });

  it('is that of the method, over the cells of the sheet', () => {
    const cells = cellsOf(published);
    const at = (place: string): string => shownOf(cells.get(`casus-1!${place}`)?.content);
    expect([at('A7'), at('C7'), at('G7'), at('K7'), at('N7')]).toEqual([
      'Payroll taxes and contributions, new job',
      '14916.36',
      '=deadweight_used',
      '=(1-G7)*(1-H7)*(1-I7)',
      '=L7*K7',
    ]);
    expect(shownOf(named(published, 'casus_1_gain')?.content)).toBe('=C24-C25');
    expect(shownOf(named(published, 'casus_1_sroi')?.content)).toBe(
      '=IF(ROUND(C29,6)>0,C28/C29,"no investment")',
    );
    expect(shownOf(named(published, 'pool_sroi')?.content)).toBe(
      '=IF(ROUND(H9,6)>0,G9/H9,"no investment")',
    );
    expect(shownOf(named(published, 'pool_present_value')?.content)).toBe('=SUM(G5:G8)');
  });

  it('keeps the exact value that it comes to', () => {
    const { cases, pool } = resultOf('cases');
    for (const { case: of, figures } of cases.filter((one) => !one.case.illustration)) {
      for (const [figure, { value }] of Object.entries(figures)) {
        const kept = named(published, `${of.id.replace('-', '_')}_${figure}`)?.content;
        const found = kept?.kind === 'formula' ? kept.value : '';
        if (value)
          expect(typeof found === 'string' ? found : exactText(found)).toBe(exactText(value));
        else expect(found).toBeTypeOf('string');
      }
    }
    const kept = named(published, 'pool_sroi')?.content;
    expect(kept?.kind === 'formula' && exactText(kept.value as never)).toBe(
      exactText(pool?.figures.sroi.value as never),
    );
  });

  it('holds no number of an input: other inputs give the same formulas', () => {
    for (const path of ['cases', 'tests/transcripts/years/cases', 'tests/studies/treasury']) {
      const before = resultOf(path);
      // Every number that a file states and that decides no year, a little lower.
      const changes = statedFigures(before.portfolio).flatMap(({ address, figure }) => {
        const number = constantOf(figure.formula);
        const isYears = /duration|starts|horizon|discount_after/.test(address);
        return number && !isYears && !number.isZero() && !number.equals(1)
          ? [`${address}=${number.times('0.9375').toFixed(6)}`]
          : [];
      });
      expect(changes.length).toBeGreaterThan(5);
      const after = resultOf(path, ...changes);
      expect(after.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      const [one, other] = [formulas(workbookOf(before)), formulas(workbookOf(after))];
      expect(one.size).toBeGreaterThan(100);
      expect([...other]).toEqual([...one]);
    }
  });
});

describe('a number without a formula', () => {
  it('is an input, a year of the plan, a 0, or a figure as it was when the workbook was made', () => {
    for (const path of ['cases', 'tests/transcripts/years/cases']) {
      for (const [place, { content, style }] of cellsOf(workbookOf(resultOf(path)))) {
        if (content.kind !== 'number' || style.open || style.format === 'years') continue;
        const isKnown =
          content.value.isZero() ||
          /^What if!/.test(place) || // the column of what was
          /^Parameters!/.test(place); // a figure that nothing rests on
        const isOneClient = style.format === 'number' && content.value.equals(1);
        expect(isKnown || isOneClient, place).toBe(true);
      }
    }
  });
});

describe('what is open', () => {
  it('rests on nothing else', () => {
    for (const [place, { content, style }] of cellsOf(published)) {
      if (!style.open) continue;
      expect(place).toMatch(/^(What if|Parameters|casus-\d|neet)!/);
      if (content.kind === 'formula') expect(content.formula).not.toMatch(/[A-Za-z]+\d|_used/);
    }
  });

  it('is what a line states itself, its years aside', () => {
    const text: CaseText = {
      id: 'one',
      values: { fee: '12.5' },
      benefits: {
        visits: { amount: 'fee', quantity: '40', duration: '3', deadweight: '10%', drop_off: '5%' },
        uneven: { amounts: ['100', '200 + fee', '300'], contribution: '30%' },
        growing: { amount: '10 * t', duration: '2' },
      },
      investment: { grant: { amount: '900', quantity: '2' } },
    };
    const parameters = makeParameters({ deadweight: '20%', attribution: '5%' });
    const book = workbookOf(calculate(makePortfolio([{ ...text, parameters }])));
    const sheet = book.sheets.find(({ name }) => name === 'one');
    const open = (sheet?.cells ?? []).filter(({ style }) => style.open);
    const shown = open.map(({ content }) => shownOf(content));
    const head = sheet?.cells.find(({ content }) => shownOf(content) === 'Year')?.row ?? 0;
    expect(shown.sort()).toEqual(
      [
        '=1-30%',
        `=10*D${head + 1}`, // the year at the head of the column
        `=10*E${head + 1}`,
        '0.05',
        '0.1',
        '100',
        '12.5',
        '2',
        '300',
        '40',
        '900',
      ].sort(),
    );
  });
});

describe('an illustration', () => {
  it('shows its amounts, and no ratio', () => {
    expect(shownOf(named(published, 'neet_gain')?.content)).toMatch(/^=C\d+-C\d+$/);
    const ratio = named(published, 'neet_sroi')?.content;
    expect(ratio?.kind === 'formula' && ratio.value).toBe('illustration: no figure');
  });
});

describe('a long plan of many cases', () => {
  const cases = Array.from({ length: 60 }, (_, index): CaseText => {
    const long = { amount: `${100 + index}`, duration: '120' };
    return {
      id: `a-case-with-a-long-name-${index}`,
      horizon: ['5', '100'],
      benefits: { a: long, b: long },
      costs: { c: '1', d: '2' },
    };
  });
  const parameters = makeParameters({
    deadweight: '0',
    attribution: '0',
    cost_per_client: '500',
    discount_rate: '3%',
    timing: 'mid-year',
  });
  const book = workbookOf(calculate(makePortfolio(cases.map((one) => ({ ...one, parameters })))));

  it('stays within what a formula may hold', () => {
    for (const [place, formula] of formulas(book)) {
      expect(formula.length, place).toBeLessThan(8_192);
      let depth = 0;
      let deepest = 0;
      for (const sign of formula.replace(/"[^"]*"/g, '')) {
        depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
        deepest = Math.max(deepest, depth);
      }
      expect(deepest, place).toBeLessThan(64);
    }
  }, 60_000);

  it('puts on a sheet of steps what would not fit', () => {
    expect(book.sheets.at(-1)?.name).toBe('Steps');
    expect(published.sheets.map(({ name }) => name)).not.toContain('Steps');
  });
});
