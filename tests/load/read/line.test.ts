import { describe, expect, test } from 'vitest';
import { faultsOf, faultsOfCase, loadCase, onlyCase, onlyLine } from '../folder.ts';

describe('a line', () => {
  test('is a formula alone', () => {
    const line = onlyLine(loadCase('benefits:\n  x: 2 * days\n'));
    expect(line).toMatchObject({
      id: 'x',
      group: 'benefits',
      place: { source: 'cases/a.yaml', line: 5, column: 3, length: 1 },
      situation: 'with',
      loss: false,
    });
    expect(line.amount).toMatchObject({
      formula: { kind: 'operation', operator: '*' },
      place: { line: 5, column: 6, length: 8 },
    });
    expect(line.settings.figures.size).toBe(0);
  });

  test('or a mapping with all that it can say', () => {
    const line = onlyLine(
      loadCase(`costs:
  x:
    amount: 1
    label:
      nl: Kost
      en: Cost
    quantity: 60
    duration:
      value: 2
      source: plan
    starts: 0
    deadweight: 40%
    contribution:
      value: 30%
      because: three partners
    displacement: 5%
    drop_off: -10%
    loss: true
    stakeholder: clients
    payer: city
    gainer: state
    source: evaluation, page 9
    note: n
    assumption:
      en: a
    derivation: 2 - 1
    because: b
    price_year: 2011
    range:
      low: 0.5
      high: 1.5
`),
    );
    expect(line).toMatchObject({
      loss: true,
      stakeholder: 'clients',
      payer: 'city',
      gainer: 'state',
      quantity: { formula: { text: '60' } },
      duration: { formula: { text: '2' }, source: { text: 'plan' } },
      starts: { formula: { text: '0' } },
      amount: {
        label: { nl: 'Kost', en: 'Cost' },
        source: { text: 'evaluation, page 9', publication: { id: 'evaluation' } },
        note: 'n',
        assumption: { en: 'a' },
        because: 'b',
        derivation: { kind: 'operation' },
        priceYear: '2011',
        range: { low: { text: '0.5' }, high: { text: '1.5' } },
      },
    });
    expect([...line.settings.figures.keys()]).toEqual([
      'deadweight',
      'contribution',
      'displacement',
      'drop_off',
    ]);
    expect(line.settings.figures.get('contribution')?.because).toBe('three partners');
  });

  test('of which the amount cannot be read is there all the same', () => {
    const loaded = loadCase('benefits:\n  x: 1,5\n  y:\n    source: s\n');
    expect(onlyCase(loaded).lines.map(({ amount }) => amount.formula)).toMatchObject([
      { kind: 'none', reason: 'unread', place: { line: 5, column: 6 } },
      { kind: 'none', reason: 'unread' },
    ]);
    expect(faultsOf(loaded)).toEqual([
      'cases/a.yaml:5:6+3 decimal-comma text=1,5 suggestion=1.5',
      'cases/a.yaml:6:3+1 missing-key key=amount',
    ]);
  });
});

describe('the situation', () => {
  test.each([
    ['benefits', undefined, 'with'],
    ['benefits', 'with', 'with'],
    ['costs', undefined, 'with'],
    ['forgone_benefits', undefined, 'without'],
    ['avoided_costs', undefined, 'without'],
    ['avoided_costs', 'without', 'without'],
    ['avoided_costs', 'with', 'with'],
  ])('of %s that say %s is %s', (group, stated, situation) => {
    const more = stated === undefined ? '' : `    situation: ${stated}\n`;
    const loaded = loadCase(`${group}:\n  x:\n    amount: days\n${more}`);
    expect(faultsOf(loaded)).toEqual([]);
    expect(onlyLine(loaded).situation).toBe(situation);
  });

  test.each(['benefits', 'costs'])('of %s is never without', (group) => {
    expect(faultsOfCase(`${group}:\n  x:\n    amount: days\n    situation: without\n`)).toEqual([
      `7:16+7 misplaced-situation group=${group}`,
    ]);
  });
});

test('attribution or contribution, not both at one level', () => {
  const line = 'benefits:\n  x:\n    amount: days\n';
  expect(faultsOfCase(`${line}    contribution: 1\n    attribution: 0\n`)).toEqual([
    '8:5+11 attribution-and-contribution (7:5+12)',
  ]);
  const both = 'attribution:\n  value: 0\n  source: s\ncontribution:\n  value: 1\n  source: s\n';
  expect(faultsOfCase(both + line)).toEqual(['7:1+12 attribution-and-contribution (4:1+11)']);
  expect(faultsOfCase(`${line}    contribution: 1\n`)).toEqual([]);
});

test('investment lines', () => {
  const body =
    'benefits:\n  x: days\ninvestment:\n  wages:\n    amount: 1\n    quantity: 2\n    starts: 1\n    source: s\n    payer: city\n  rent: days\n';
  const { investment } = onlyCase(loadCase(body));
  expect(investment).toMatchObject([
    {
      id: 'wages',
      amount: { source: { text: 's' } },
      quantity: { formula: { text: '2' } },
      starts: { formula: { text: '1' } },
      payer: 'city',
    },
    { id: 'rent', amount: { label: 'Days a year' }, payer: undefined },
  ]);
  expect(faultsOfCase(body)).toEqual([]);
  expect(faultsOfCase(`${body}cost_per_client:\n  value: 1\n  source: s\n`)).toEqual([
    '14:1+15 investment-twice (6:1+10)',
  ]);
  expect(faultsOfCase(`${body}    deadweight: 1\n`)).toHaveLength(1);
});

test('clients are a formula', () => {
  expect(faultsOfCase('clients: 6,5\nbenefits:\n  x: days\n')).toEqual([
    '4:10+3 decimal-comma text=6,5 suggestion=6.5',
  ]);
});
