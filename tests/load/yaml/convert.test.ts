import { describe, expect, test } from 'vitest';
import { faultsOfCase, loadCase, onlyCase, onlyLine } from '../folder.ts';

const LINE = 'benefits:\n  x:\n    amount: 1\n    source: s\n';

describe('keys', () => {
  test('every key that comes again is reported with both places; the first counts', () => {
    const body = `benefits:\n  x:\n    amount: 1\n    amount: 2\n    source: s\n    amount: 3\n`;
    expect(faultsOfCase(body)).toEqual([
      '7:5+6 duplicate-key key=amount (6:5+6)',
      '9:5+6 duplicate-key key=amount (6:5+6)',
    ]);
    expect(onlyLine(loadCase(body)).amount.formula).toMatchObject({ text: '1' });
  });

  test('names that JavaScript knows are names like any other', () => {
    const body = `${LINE}tags:\n  __proto__: a\n  constructor: b\n`;
    const found = onlyCase(loadCase(body));
    expect([...found.tags]).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ]);
    expect(faultsOfCase(`${LINE}__proto__: x\n`)).toEqual([
      '8:1+9 unknown-key key=__proto__ suggestion=undefined',
    ]);
    expect(faultsOfCase(`${LINE}  __proto__: 1\n`)).toEqual([
      '8:3+9 invalid-id id=__proto__ pattern=name',
    ]);
  });

  test('a merge key merges nothing', () => {
    const body = `benefits:\n  x: &x\n    amount: 1\n    source: s\n  y:\n    <<: *x\n`;
    expect(faultsOfCase(body)).toContain('9:5+2 unknown-key key=<< suggestion=undefined');
  });
});

describe('explicit tags', () => {
  test.each([
    ['!!float 1', '6:13+7 explicit-tag tag=!!float'],
    ['!foo 1', '6:13+4 explicit-tag tag=!foo'],
    ['! 1', '6:13+1 explicit-tag tag=!'],
    ['!<tag:x> 1', '6:13+8 explicit-tag tag=!<tag:x>'],
    ['!x!y 1', '6:13+4 explicit-tag tag=!x!y'],
    ['!!int &a! 1', '6:13+5 explicit-tag tag=!!int'],
    ['!!binary YQ==', '6:13+8 explicit-tag tag=!!binary'],
  ])('%s', (value, fault) => {
    expect(faultsOfCase(`benefits:\n  x:\n    amount: ${value}\n    source: s\n`)[0]).toBe(fault);
  });
  test('on a key, a mapping and a list', () => {
    const body = `benefits:\n  !!str x: 1\ntags: !!map\n  a: b\nnot_valued: !!seq\n  - effect: e\n`;
    expect(faultsOfCase(body).filter((fault) => fault.includes('tag'))).toEqual([
      '5:3+5 explicit-tag tag=!!str',
      '6:7+5 explicit-tag tag=!!map',
      '8:13+5 explicit-tag tag=!!seq',
    ]);
  });
});

test.each(['!!set {x, y}', '!!omap [x: 1]', '!!pairs [x: 1, x: 2]', '!!omap [x]', '!!binary [x]'])(
  'a collection with a tag is not looked into: %s',
  (value) => {
    const [tag = ''] = value.split(' ');
    expect(faultsOfCase(`${LINE}tags: ${value}\n`)).toEqual([
      `8:7+${tag.length} explicit-tag tag=${tag}`,
    ]);
  },
);

describe('aliases', () => {
  test('stand for what they name, the last of that name before them', () => {
    const body = `benefits:
  x:
    amount: &a 1
    source: &s book
  y:
    amount: &a 2
    source: *s
  z:
    amount: *a
    source: *s
`;
    const { lines } = onlyCase(loadCase(body));
    expect(lines.map(({ amount }) => amount.formula)).toMatchObject([
      { text: '1' },
      { text: '2' },
      { text: '2', place: { line: 9, column: 16 } },
    ]);
    expect(lines.map(({ amount }) => amount.source?.text)).toEqual(['book', 'book', 'book']);
    expect(faultsOfCase(body)).toEqual([]);
  });

  test('that stand for nothing', () => {
    const body = 'benefits:\n  x:\n    amount: *wage\n    source: s\n';
    expect(faultsOfCase(body)).toEqual(['6:13+5 unresolved-alias alias=wage']);
  });

  test('that stand for themselves', () => {
    expect(faultsOfCase(`${LINE}tags: &t\n  a: *t\n`)).toEqual(['9:6+2 circle names=t,t']);
  });

  test('one anchor may be used in every line', () => {
    const lines = Array.from(
      { length: 500 },
      (_, i) => `  x${i}:\n    amount: 1\n    label: *l\n    source: s\n`,
    );
    const body = `story: &l\n  nl: a\n  en: b\nbenefits:\n${lines.join('')}`;
    expect(faultsOfCase(body)).toEqual([]);
  });

  test('a few lines that mean billions', () => {
    const bomb = Array.from({ length: 12 }, (_, i) =>
      i === 0
        ? '  - &a0 [x, x, x, x, x, x, x, x, x]\n'
        : `  - &a${i} [${Array(9)
            .fill(`*a${i - 1}`)
            .join(', ')}]\n`,
    );
    const faults = faultsOfCase(`${LINE}not_valued:\n${bomb.join('')}`);
    expect(faults.filter((fault) => fault.includes('alias'))).toEqual([
      '13:10+3 too-many-aliases limit=10000',
    ]);
  });
});

describe('flow collections', () => {
  test.each([
    ['{ amount: round(1, 2), source: s }', '5:6+34'],
    ['{ amount: min(1, days), source: s }', '5:6+35'],
    ['[round(1, 2)]', '5:6+13'],
    ['{ amount: 1, label: wages, taxes, source: s }', '5:6+45'],
  ])('whose commas cut a formula or a label: %s', (flow, at) => {
    expect(faultsOfCase(`benefits:\n  x: ${flow}\n`)).toEqual([`${at} flow-formula text=${flow}`]);
  });

  test('around one that is cut are sound', () => {
    expect(faultsOfCase('benefits: { x: { amount: round(1, 2) } }\n')).toEqual([
      '4:16+23 flow-formula text={ amount: round(1, 2) }',
    ]);
  });

  test.each(['{ amount: 1, source: s }', '{ amount: "round(1, 2)", source: "a (b, c)" }'])(
    'that broke nothing are read: %s',
    (flow) => {
      expect(faultsOfCase(`benefits:\n  x: ${flow}\n`)).toEqual([]);
    },
  );
});
