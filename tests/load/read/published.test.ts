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

describe('figures of lines, years and horizons', () => {
  const read = (text: string) => {
    const body = `${LINE}${text.replaceAll(/^/gm, '  ')}\n`;
    expect(faultsOfCase(body)).toEqual([]);
    const { published } = onlyCase(loadCase(body));
    return (published?.figures ?? []).map(({ name, value, decimals, reason, because }) => [
      name,
      value ? exactText(value) : (reason ?? 'none'),
      decimals,
      ...(because === undefined ? [] : [because]),
    ]);
  };

  test('each has its path as its name, in the order of the file', () => {
    expect(
      read(`sroi: 1.50
benefits:
  x:
    value: 100
    gain: 300
    impact: 271.0
    present_value:
      value: 250
      tolerance: 1
      because: rounded years
avoided_costs:
  because:
    gain: -4
annual:
  0:
    investment: 50
  3:
    impact: 81
    cumulative: -2.5
    discounted_cumulative: none
horizons:
  5:
    sroi: 1.2
    report_payback_years:
      none: several-years
  30:
    investment_payback_years: 'none: not-within-horizon'`),
    ).toEqual([
      ['sroi', '1.5', 2],
      ['benefits.x.value', '100', 0],
      ['benefits.x.gain', '300', 0],
      ['benefits.x.impact', '271', 1],
      ['benefits.x.present_value', '250', 0, 'rounded years'],
      ['avoided_costs.because.gain', '-4', 0],
      ['annual.0.investment', '50', 0],
      ['annual.3.impact', '81', 0],
      ['annual.3.cumulative', '-2.5', 1],
      ['annual.3.discounted_cumulative', 'none', 0],
      ['horizons.5.sroi', '1.2', 1],
      ['horizons.5.report_payback_years', 'several-years', 0],
      ['horizons.30.investment_payback_years', 'not-within-horizon', 0],
    ]);
  });

  test.each([
    ['benefits:\n    x:\n      sroi: 1', '10:7+4 unknown-key key=sroi'],
    ['benefits:\n    x: 5', '9:8+1 wrong-type expected=mapping found=text'],
    ['annual:\n    1:\n      sroi: 1', '10:7+4 unknown-key key=sroi'],
    ['horizons:\n    5:\n      sroi: 1 + 1', '10:13+5 not-a-plain-number text=1 + 1'],
    ['benefits:\n    x:\n      gain:\n        because: b', '10:7+4 missing-key key=value'],
  ])('%j is none', (text, fault) => {
    const faults = faultsOfCase(`${LINE}  ${text}\n`);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fault);
  });
});
