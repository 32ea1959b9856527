import { describe, expect, test } from 'vitest';
import { exactText } from '../../../src/model/decimal.ts';
import { faultsOfCase, loadCase, onlyCase } from '../folder.ts';

const LINE = 'benefits:\n  x: days\npublished:\n  source: evaluation, page 1\n';

describe('a published figure', () => {
  test.each([
    ['sroi: 15.32', { value: '15.32', decimals: 2 }],
    ['net_costs: -24607.370', { value: '-24607.37', decimals: 3 }],
    ['gain: 0', { value: '0', decimals: 0 }],
    [
      'gain:\n    value: 1.0\n    tolerance: 0.01\n    because: b',
      { value: '1', decimals: 1, tolerance: '0.01', because: 'b' },
    ],
    ['report_payback_years: none', { decimals: 0 }],
    [
      "report_payback_years: 'none: nothing-to-pay-back'",
      { decimals: 0, reason: 'nothing-to-pay-back' },
    ],
    [
      'report_payback_years:\n    none: never-paid-back',
      { decimals: 0, reason: 'never-paid-back' },
    ],
  ])('%j', (text, expected) => {
    const { published } = onlyCase(loadCase(`${LINE}  ${text}\n`));
    expect(faultsOfCase(`${LINE}  ${text}\n`)).toEqual([]);
    expect(published?.source?.publication?.id).toBe('evaluation');
    const [figure] = published?.figures ?? [];
    const { value, tolerance, name, place, ...rest } = figure ?? { name: '', place: {} };
    expect(name).toBe(/^\w+/.exec(text)?.[0]);
    expect(place).toMatchObject({ source: 'cases/a.yaml' });
    const shown = Object.entries({ value, tolerance })
      .filter(([, number]) => number !== undefined)
      .map(([key, number]) => [key, number && exactText(number)]);
    const stated = Object.entries(rest).filter(([, other]) => other !== undefined);
    expect(Object.fromEntries([...shown, ...stated])).toEqual(expected);
  });

  test.each([
    ['sroi: 1 + 1', '8:9+5 not-a-plain-number text=1 + 1'],
    ['sroi: 15%', '8:9+3 not-a-plain-number text=15%'],
    ['sroi: days', '8:9+4 not-a-plain-number text=days'],
    ['sroi: --1', '8:9+3 not-a-plain-number text=--1'],
    ['sroi: 15,32', '8:9+5 decimal-comma text=15,32 suggestion=15.32'],
    ['gain: 54.989', '8:9+6 ambiguous-thousands text=54.989 whole=54989 exact=54.9890'],
    ['sroi:', '8:3+4 empty-value key=sroi'],
    ['sroi: [1]', '8:9+3 wrong-type expected=text found=list'],
    ['sroy: 1', '8:3+4 unknown-published-figure key=sroy suggestion=sroi'],
    ['gain:\n    value: 1\n    tolerance: 1', '10:16+1 tolerance-without-because'],
    [
      'gain:\n    value: 1\n    tolerance: -1\n    because: b',
      '10:16+2 not-a-plain-number text=-1',
    ],
    ['gain:\n    because: b', '8:3+4 missing-key key=value'],
    ['gain:\n    value: 1\n    none: no-impact', '9:5+5 unknown-key key=value'],
  ])('%j is none', (text, fault) => {
    expect(faultsOfCase(`${LINE}  ${text}\n`)).toEqual([fault]);
  });

  test.each(["'none: nothing-to-payback'", '\n    none: nothing-to-payback'])(
    'without one has a reason that is known: %j',
    (text) => {
      const [fault] = faultsOfCase(`${LINE}  report_payback_years: ${text}\n`);
      expect(fault).toContain(
        'unknown-word key=none word=nothing-to-payback allowed=no-investment,',
      );
      expect(fault).toContain('suggestion=nothing-to-pay-back');
      expect(fault).not.toContain('unread');
    },
  );
});
