import { describe, expect, it } from 'vitest';
import { horizonBlocks } from '../../../../src/render/pages/calc/horizons.ts';
import { study } from '../../study.ts';
import { grid, notes, paragraphs, tables } from './blocks.ts';

/** 100, 90 and 81 over 250, of two clients at most. */
const falling = (id: string, ...horizon: readonly string[]) => ({
  id,
  deadweight: '0',
  attribution: '0',
  cost_per_client: '250',
  benefits: { effect: { amount: '100', duration: '3', drop_off: '10%' } },
  ...(horizon.length > 0 ? { horizon } : {}),
});

const blocksOf = (...cases: readonly ReturnType<typeof falling>[]) => {
  const result = study({ cases });
  return horizonBlocks(result, result.cases, 'en');
};
const entries = (blocks: ReturnType<typeof blocksOf>) =>
  blocks.flatMap((block) => (block.kind === 'entries' ? block.entries : []));

describe('horizons', () => {
  it('side by side, shortest first, and what each cuts', () => {
    const blocks = blocksOf(falling('one', '3', '1', '2'));
    // 100 − 250 = −150 and 100 / 250 = 0.4; 190; 271 − 250 = 21 and 271 / 250 = 1.084.
    expect(grid(tables(blocks)[0])).toEqual([
      ['Horizon', 'Present value', 'Investment', 'Net present value', 'SROI'],
      ['up to year 1', '100.00', '250.00', '-150.00', '0.40'],
      ['up to year 2', '190.00', '250.00', '-60.00', '0.76'],
      ['up to year 3', '271.00', '250.00', '21.00', '1.08'],
    ]);
    expect(entries(blocks)).toEqual([
      { term: 'up to year 1', text: 'effect' },
      { term: 'up to year 2', text: 'effect' },
    ]);
  });

  it('of several cases, and of their pool', () => {
    const twice = falling('two', '1', '3');
    const more = { ...twice, benefits: { effect: { ...twice.benefits.effect, amount: '200' } } };
    const blocks = blocksOf(falling('one', '1', '3'), more);
    // The pool: 300 / 500 and 813 / 500, as ratios of sums.
    expect(grid(tables(blocks)[0]).slice(4)).toEqual([
      ['two', '', '', '', ''],
      ['up to year 1', '200.00', '250.00', '-50.00', '0.80'],
      ['up to year 3', '542.00', '250.00', '292.00', '2.17'],
      ['Pool', '', '', '', ''],
      ['up to year 1', '300.00', '500.00', '-200.00', '0.60'],
      ['up to year 3', '813.00', '500.00', '313.00', '1.63'],
    ]);
    expect(entries(blocks).map(({ term }) => term)).toEqual([
      'one, up to year 1',
      'two, up to year 1',
    ]);
  });

  it('that differ between cases have no pool, and the page says so', () => {
    const blocks = blocksOf(falling('one', '1', '3'), falling('two', '1', '2'));
    expect(grid(tables(blocks)[0]).map(([first]) => first)).not.toContain('Pool');
    expect(paragraphs(blocks)).toContain(
      'There is no pool by horizon: not every case states the same horizons.',
    );
  });

  it('one alone has no table, and still a note of what it cut', () => {
    const blocks = blocksOf(falling('one', '2'));
    expect(tables(blocks)).toEqual([]);
    expect(paragraphs(blocks)).toEqual([
      'Years after the horizon do not count. Lines that have such years:',
    ]);
    expect(entries(blocks)).toEqual([{ term: 'up to year 2', text: 'effect' }]);
  });

  it('that cut nothing, and plans without one, need no words', () => {
    expect(blocksOf(falling('one', '3'))).toEqual([]);
    expect(blocksOf(falling('one'))).toEqual([]);
  });

  it('give the reason where there is no ratio', () => {
    const blocks = blocksOf({ ...falling('one', '1', '3'), cost_per_client: '0' });
    expect(grid(tables(blocks)[0])[1]?.at(-1)).toBe('none¹');
    expect(notes(blocks)).toEqual(['¹ No ratio: there is no investment above zero.']);
  });
});
