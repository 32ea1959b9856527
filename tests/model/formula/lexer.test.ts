import { describe, expect, it } from 'vitest';
import { HOLE, tokenize } from '../../../src/model/formula/lexer.ts';
import { collect, pointed, within } from '../../helpers/figures.ts';

function cut(text: string) {
  const { faults, report } = collect();
  return { tokens: tokenize(text, within(text), report), faults };
}

describe('tokens', () => {
  it('know where they stand', () => {
    expect(cut(' round(16.72\t*_a1; 2)%\n').tokens).toEqual([
      { kind: 'name', text: 'round', start: 1, length: 5 },
      { kind: 'sign', text: '(', start: 6, length: 1 },
      { kind: 'number', text: '16.72', start: 7, length: 5 },
      { kind: 'sign', text: '*', start: 13, length: 1 },
      { kind: 'name', text: '_a1', start: 14, length: 3 },
      { kind: 'sign', text: ',', start: 17, length: 1 }, // a semicolon separates as well
      { kind: 'number', text: '2', start: 19, length: 1 },
      { kind: 'sign', text: ')', start: 20, length: 1 },
      { kind: 'sign', text: '%', start: 21, length: 1 },
      { kind: 'end', text: '', start: 23, length: 1 },
    ]);
  });

  it('of nothing are the end alone', () => {
    expect(cut('').tokens).toMatchObject([{ kind: 'end', start: 0 }]);
  });
});

describe('a comma', () => {
  it.each([
    // the fault and where it stands; none where the comma separates arguments
    ['min(1,2)', []],
    ['round(16.72,2)', []],
    ['round(1,5, 2)', []], // three arguments, as the parser says
    ['min(1,max(2,3))', []],
    ['1,5', [['decimal-comma', '1,5']]],
    ['(1,5)', [['decimal-comma', '1,5']]],
    ['min((1,5), 2)', [['decimal-comma', '1,5']]],
    ['min(2 * (3,5 + 1), 2)', [['decimal-comma', '3,5']]],
    ['min(1,2) + 1,5', [['decimal-comma', '1,5']]],
    ['(min(1,2) + 1,5)', [['decimal-comma', '1,5']]],
    // where semicolons separate, a comma between digits is a reader's decimal comma
    ['round(1,5; 2)', [['decimal-comma', '1,5']]],
    ['min(1,5; 2)', [['decimal-comma', '1,5']]],
    ['min(2; 1,5)', [['decimal-comma', '1,5']]],
    ['min(2; 1,000)', [['ambiguous-thousands', '1,000']]],
    ['max(min(1,2); 3)', []],
    ['max(min(1; 2), 3,4)', []],
  ] as const)('in %s', (text, faults) => {
    expect(cut(text).faults.map(pointed)).toEqual(faults);
  });
});

describe('faults', () => {
  it('are told all at once, each at its place', () => {
    const { tokens, faults } = cut('1,5 × 2 € − 1e3 + 15.461 # 😀');
    expect(tokens).toBeUndefined();
    expect(faults.map(pointed)).toEqual([
      ['decimal-comma', '1,5'],
      ['pasted-sign', '×'],
      ['pasted-sign', '€'],
      ['pasted-sign', '−'],
      ['exponent', '1e3'],
      ['ambiguous-thousands', '15.461'],
      ['formula-syntax', '#'],
      ['formula-syntax', '😀'],
    ]);
  });

  it('of a no-break space depend on whether it parts thousands', () => {
    expect(cut('1\u00a0000\u00a0+ 2').faults.map(pointed)).toEqual([
      ['thousands-separator', '1\u00a0000'],
      ['pasted-sign', '\u00a0'],
    ]);
  });

  it.each(['.5', '5.', 'a.b', 'a & b', '[1]', '2 ** 3 !', 'één', '1 < 2'])('meet %s', (text) => {
    const { faults } = cut(text);
    expect(faults[0]).toMatchObject({ code: 'formula-syntax', facts: { expected: 'sign' } });
  });
});

it('the mark for holes is no name that a file can write', () => {
  expect(cut(`1 + ${HOLE}0`).tokens?.filter(({ kind }) => kind === 'name')).toHaveLength(1);
});
