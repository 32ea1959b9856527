import { describe, expect, test } from 'vitest';
import { faultsOf, faultsOfCase, loadCase, onlyCase, onlyLine, SHELF } from '../folder.ts';

const SHELF_MORE = `${SHELF}  assumed:
    value: 5
    unit: money
    price_year: 2011
    label: Assumed
    assumption: we think so
    range:
      low: 4
      high: 6
    distribution:
      kind: uniform
      low: 4
      high: 6
  made:
    value: day_price * days
    label: Made of others
  groundless: 12
`;
const amountOf = (formula: string) =>
  onlyLine(loadCase(`benefits:\n  x: ${formula}\n`, SHELF_MORE)).amount;

describe('an amount made of parameters alone', () => {
  test('takes the label and the source of its only one', () => {
    const expected = {
      label: 'Days a year',
      source: { text: 'evaluation, page 4', publication: { id: 'evaluation' } },
    };
    expect(amountOf('days')).toMatchObject(expected);
    expect(amountOf('round(days / days, 2)')).toMatchObject(expected);
    expect(amountOf('-days')).toMatchObject(expected);
  });

  test('takes what describes the number where it is that number', () => {
    expect(amountOf('assumed')).toMatchObject({
      unit: 'money',
      priceYear: '2011',
      assumption: 'we think so',
      range: { low: { text: '4' } },
      distribution: { kind: 'uniform' },
    });
    expect(amountOf('assumed + assumed')).toMatchObject({
      label: 'Assumed',
      assumption: 'we think so',
    });
    expect(amountOf('assumed + assumed').range).toBeUndefined();
    expect(amountOf('assumed + assumed').distribution).toBeUndefined();
  });

  test('takes nothing of how uncertain the number is where it says that itself', () => {
    const body = 'benefits:\n  x:\n    amount: assumed\n    range:\n      low: 1\n      high: 9\n';
    const { range, distribution } = onlyLine(loadCase(body, SHELF_MORE)).amount;
    expect(range).toMatchObject({ low: { text: '1' } });
    expect(distribution).toBeUndefined();
  });

  test('takes the sources of several, and no label', () => {
    const amount = amountOf('day_price * days');
    expect(amount.source).toMatchObject({
      text: 'evaluation, page 3; evaluation, page 4',
      publication: { id: 'evaluation' },
    });
    expect(amount.label).toBeUndefined();
    expect(amountOf('made')).toMatchObject({ label: 'Made of others', source: amount.source });
  });

  test('keeps what it says itself', () => {
    const body = 'benefits:\n  x:\n    amount: days\n    label: Own\n    source: own\n';
    expect(onlyLine(loadCase(body)).amount).toMatchObject({
      label: 'Own',
      source: { text: 'own' },
    });
  });

  test.each(['2 * days', 'round(days, 2) + 1', '50%', 'min(days, 3)'])('%s is not', (formula) => {
    expect(amountOf(formula).source).toBeUndefined();
    expect(amountOf(formula).label).toBeUndefined();
  });

  test('may be made of the values of its case', () => {
    const body =
      'values:\n  own:\n    value: 3\n    label: Own\n    source: s\nbenefits:\n  x: own\n';
    expect(onlyLine(loadCase(body)).amount).toMatchObject({ label: 'Own', source: { text: 's' } });
  });
});

describe('a warning of no source', () => {
  test.each([
    ['benefits:\n  x: 1\n', ['5:3+1 warning no-source name=x']],
    ['benefits:\n  x:\n    amount: 2 * days\n', ['5:3+1 warning no-source name=x']],
    ['benefits:\n  x: 2 * nothing_known\n', ['5:3+1 warning no-source name=x']],
    ['benefits:\n  x: nothing_known\n', []],
    ['benefits:\n  x:\n    amount: 1\n    assumption: a\n', []],
    ['benefits:\n  x: days\ninvestment:\n  wages: 1\n', ['7:3+5 warning no-source name=wages']],
    ['values:\n  v: 1\nbenefits:\n  x: v\n', ['5:3+1 warning no-source name=v']],
    ['deadweight: 40%\nbenefits:\n  x: days\n', ['4:1+10 warning no-source name=deadweight']],
    ['benefits:\n  x:\n    amount: days\n    deadweight: 40%\n    quantity: 2\n', []],
  ])('%j', (body, faults) => {
    expect(faultsOfCase(body)).toEqual(faults);
  });

  test('comes once for a parameter, however often it is used', () => {
    const body = 'benefits:\n  x: groundless\n  y: groundless\n  z: made\n';
    expect(faultsOf(loadCase(body, SHELF_MORE))).toEqual([
      'parameters/2024.yaml:42:3+10 warning no-source name=groundless',
    ]);
  });
});

test('circles and long chains are left to the engine', () => {
  const chain = Array.from({ length: 10_000 }, (_, i) => `  v${i}: v${i + 1}\n`).join('');
  const body = `values:\n  a: b\n  b: a\n${chain}benefits:\n  x: a + v0\n`;
  expect(faultsOfCase(body)).toEqual([]);
  expect(onlyCase(loadCase(body)).values.size).toBe(10_002);
});
