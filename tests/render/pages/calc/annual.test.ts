import { describe, expect, it } from 'vitest';
import { annualFigures } from '../../../../src/analysis/annual.ts';
import { annualCsv } from '../../../../src/render/formats/csv/annual.ts';
import { renderText } from '../../../../src/render/formats/text.ts';
import { annualBlocks } from '../../../../src/render/pages/calc/annual.ts';
import { study } from '../../study.ts';
import { grid, paragraphs, tables } from './blocks.ts';

type Sketch = Parameters<typeof study>[0]['cases'][number];

const PLAIN = { id: 'one', deadweight: '0', attribution: '0' } as const;

/** 100 a year for 3 years with 10% drop-off: 100, 90, 81. */
const falling: Sketch = {
  ...PLAIN,
  benefits: { effect: { amount: '100', duration: '3', drop_off: '10%' } },
  costs: { upkeep: { amount: '5', starts: '2' } },
  investment: { building: '200', staff: { amount: '20', starts: '1' } },
};

const blocksOf = (sketch: Sketch) => {
  const result = study({ cases: [sketch] });
  const [one] = result.cases;
  return one ? annualBlocks(one, annualFigures(result), 'en') : [];
};

describe('the years of a case', () => {
  it('what came in, what was put in, and where it stands', () => {
    const blocks = blocksOf(falling);
    expect(grid(tables(blocks)[0])).toEqual([
      ['Year', 'Impact', 'Investment', 'Present value', 'Cumulative', 'Discounted cumulative'],
      ['0', '0.00', '200.00', '0.00', '-200.00', '-200.00'],
      ['1', '100.00', '20.00', '100.00', '-120.00', '-120.00'],
      ['2', '85.00', '0.00', '85.00', '-35.00', '-35.00'],
      ['3', '81.00', '0.00', '81.00', '46.00', '46.00'],
    ]);
  });

  it('line by line, in the years that each runs, and input by input', () => {
    const blocks = blocksOf(falling);
    expect(grid(tables(blocks)[1])).toEqual([
      ['Year', 'effect', 'upkeep'],
      ['1', '100.00', ''],
      ['2', '90.00', '-5.00'],
      ['3', '81.00', ''],
    ]);
    expect(grid(tables(blocks)[2])).toEqual([
      ['Year', 'building', 'staff'],
      ['0', '200.00', ''],
      ['1', '', '20.00'],
    ]);
    expect(paragraphs(blocks)).toEqual(['Impact by line:', 'Investment by line, not discounted:']);
  });

  it('discounted too where that makes a difference', () => {
    const blocks = blocksOf({ ...falling, discount_rate: '25%', timing: 'end-of-year' });
    expect(paragraphs(blocks)[1]).toBe('Present value by line:');
    // 100 / 1.25 = 80; 90 / 1.5625 = 57.60; 5 / 1.5625 = 3.20; 81 / 1.953125 = 41.472.
    expect(grid(tables(blocks)[2]).slice(1)).toEqual([
      ['1', '80.00', ''],
      ['2', '57.60', '-3.20'],
      ['3', '41.47', ''],
    ]);
    // −200, then 80 − 20 / 1.25 = 64, then 54.40.
    expect(grid(tables(blocks)[0]).map((row) => row[5])).toEqual([
      'Discounted cumulative',
      '-200.00',
      '-136.00',
      '-81.60',
      '-40.13',
    ]);
  });

  it('of very large amounts stand in two tables, as one would not fit the screen', () => {
    const large = { ...PLAIN, benefits: { road: '12345678901.23' }, investment: { put: '1' } };
    const blocks = blocksOf(large);
    expect(
      tables(blocks)
        .slice(0, 2)
        .map((table) => grid(table)),
    ).toEqual([
      [
        ['Year', 'Impact', 'Investment', 'Present value', 'Cumulative'],
        ['0', '0.00', '1.00', '0.00', '-1.00'],
        ['1', '12,345,678,901.23', '0.00', '12,345,678,901.23', '12,345,678,900.23'],
      ],
      [
        ['Year', 'Discounted cumulative'],
        ['0', '-1.00'],
        ['1', '12,345,678,900.23'],
      ],
    ]);
  });

  it('names the group of a line where another has the same id', () => {
    const same = { ...PLAIN, benefits: { wage: '2' }, costs: { wage: '1' } };
    expect(grid(tables(blocksOf(same))[1])[0]).toEqual(['Year', 'benefits.wage', 'costs.wage']);
  });

  it('of 41 years and twelve lines fit a screen of 80, every line and year of them', () => {
    const ids = Array.from({ length: 12 }, (_, n) => `a_rather_long_name_${n}`);
    const benefits = Object.fromEntries(
      ids.map((id) => [id, { amount: '1234567.89', duration: '41', starts: '10' }]),
    );
    const blocks = blocksOf({ ...PLAIN, benefits, discount_rate: '3%', timing: 'mid-year' });
    const text = renderText({ language: 'en', title: 'T', blocks }, { width: 80 });
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    // Stacked, a table would name its columns again in every row.
    for (const id of ids) expect(text.split(id)).toHaveLength(3 + (id.endsWith('_1') ? 4 : 0));
    expect(text.split('\n').filter((line) => /^ {2}50 /.test(line)).length).toBeGreaterThan(4);
  });
});

describe('the years as CSV', () => {
  it('a row a year of each case, line and input, unrounded', () => {
    const result = study({
      title: 'T',
      cases: [
        {
          ...PLAIN,
          benefits: { effect: { amount: '1', duration: '2' } },
          investment: { put: '3' },
          discount_rate: '2',
          timing: 'end-of-year',
        },
        { id: 'shown', illustration: true, benefits: { wage: '9' } },
      ],
    });
    // 1 / 3, and 1 / 9: −3 + 0.3333… + 0.1111….
    const third = `0.${'3'.repeat(40)}`;
    const ninth = `0.${'1'.repeat(40)}`;
    expect(annualCsv([result], annualFigures, 'en').split('\n')).toEqual([
      'portfolio,case,kind,group,line,label,currency,year,impact,investment,present_value,cumulative,discounted_cumulative',
      'T,one,case,,,,EUR,0,0,3,0,-3,-3',
      `T,one,case,,,,EUR,1,1,0,${third},-2,-2.${'6'.repeat(38)}7`,
      `T,one,case,,,,EUR,2,1,0,${ninth},-1,-2.${'5'.repeat(38)}6`,
      `T,one,line,benefits,effect,,EUR,1,1,,${third},,`,
      `T,one,line,benefits,effect,,EUR,2,1,,${ninth},,`,
      'T,one,input,investment,put,,EUR,0,,3,3,,',
      '',
    ]);
  });
});
