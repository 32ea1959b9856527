import { expect, it } from 'vitest';
import { dividedBy, fraction, minus, plus, resultText, times } from '../helpers/fraction.ts';
import { type CaseText, reckon, shown } from '../helpers/records.ts';

const n = fraction;

function table(text: CaseText): readonly (readonly string[])[] {
  return reckon(text).annual.map(
    ({ year, impact, investment, present_value, cumulative, discounted_cumulative }) => [
      `${year}`,
      ...[impact, investment, present_value, cumulative, discounted_cumulative].map(shown),
    ],
  );
}

it('what came in, what was put in, and where it stands: year by year from year 0', () => {
  expect(
    table({
      deadweight: '50%',
      benefits: { a: { amount: '200', duration: '3', drop_off: '10%' } },
      costs: { b: { amount: '20', starts: '2' } },
      investment: { start: '120', later: { amount: '30', starts: '2' } },
    }),
  ).toEqual([
    ['0', '0', '120', '0', '-120', '-120'],
    ['1', '100', '0', '100', '-20', '-20'],
    ['2', '80', '30', '80', '30', '30'], // 90 − 10
    ['3', '81', '0', '81', '111', '111'],
  ]);
});

it('discounted: 110 a year at 10%, put in 100 and later 121', () => {
  const present = [n('0'), n('100'), dividedBy(n('1000'), n('11'))];
  const inputs = [n('100'), n('0'), n('100')];
  const rows = table({
    discount_rate: '10%',
    timing: 'end-of-year',
    benefits: { a: { amount: '110', duration: '2' } },
    investment: { start: '100', later: { amount: '121', starts: '2' } },
  });
  expect(rows.map((row) => row[3])).toEqual(present.map(resultText));
  expect(rows.map((row) => row[4])).toEqual(['-100', '10', '-1']);
  expect(rows.map((row) => row[5])).toEqual(
    present.map((_, year) =>
      resultText(
        minus(
          plus(n('0'), ...present.slice(0, year + 1)),
          plus(n('0'), ...inputs.slice(0, year + 1)),
        ),
      ),
    ),
  );
});

it('years in which nothing happens have their row', () => {
  expect(table({ benefits: { a: { amount: '5', starts: '3' } }, cost_per_client: '2' })).toEqual([
    ['0', '0', '2', '0', '-2', '-2'],
    ['1', '0', '0', '0', '-2', '-2'],
    ['2', '0', '0', '0', '-2', '-2'],
    ['3', '5', '0', '5', '3', '3'],
  ]);
});

it('the cost per client is put in in year 0, times the clients', () => {
  const text: CaseText = { clients: '3', amounts: 'total', benefits: { a: '5' } };
  expect(table({ ...text, cost_per_client: '7' })[0]).toEqual(['0', '0', '21', '0', '-21', '-21']);
});

it('adds up to the figures of the case', () => {
  const { annual, figures } = reckon({
    discount_rate: '4%',
    timing: 'mid-year',
    deadweight: '25%',
    benefits: {
      a: { amount: '100 / 3', duration: '4', drop_off: '10%' },
      b: { amounts: ['0', '9'] },
    },
    costs: { c: { amount: '5', starts: '0', duration: '2' } },
    investment: { d: { amount: '20', duration: '3' } },
  });
  const total = (name: 'impact' | 'present_value' | 'investment') =>
    annual.map((row) => row[name].value).reduce((a, b) => a && b && a.plus(b));
  const last = annual.at(-1);
  expect(annual).toHaveLength(5);
  expect(total('impact')?.toFixed(30)).toBe(figures.impact.value?.toFixed(30));
  expect(total('present_value')?.toFixed(30)).toBe(figures.present_value.value?.toFixed(30));
  expect(total('investment')?.toFixed()).toBe('60'); // as it was put in: not discounted
  expect(last?.discounted_cumulative.value?.toFixed(30)).toBe(
    figures.net_present_value.value?.toFixed(30),
  );
});

it('a loss among the benefits stands in its own years', () => {
  expect(
    table({
      cost_per_client: '0',
      benefits: {
        a: { amount: '10', duration: '3' },
        b: { amount: '4', starts: '2', duration: '2', drop_off: '50%', loss: true },
      },
    }).map((row) => row[1]),
  ).toEqual(['0', '10', '6', '8']);
});

it('each line by its own timing, and by that of its case where it has none', () => {
  // at 21%: (1 + r)^½ is 1.1
  const { lines, figures } = reckon({
    discount_rate: '21%',
    timing: 'end-of-year',
    benefits: {
      end: { amount: '121', duration: '2' },
      middle: { amount: '121', duration: '2', timing: 'mid-year' },
      start: { amount: '121', duration: '2', timing: 'start-of-year' },
    },
    investment: { a: { amount: '121', starts: '1' } },
  });
  const expected = [
    plus(n('100'), dividedBy(n('100'), n('1.21'))),
    times(n('1.1'), plus(n('100'), dividedBy(n('100'), n('1.21')))),
    plus(n('121'), n('100')),
  ];
  expect(lines.map(({ present_value }) => shown(present_value))).toEqual(expected.map(resultText));
  expect(shown(figures.present_value)).toBe(resultText(plus(...expected)));
  expect(shown(figures.investment)).toBe('100');
});
