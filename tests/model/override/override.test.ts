import { describe, expect, it } from 'vitest';
import { overridingFigure, parseOverrides } from '../../../src/model/override/override.ts';
import { collect, figure, parse, placeless } from '../../helpers/figures.ts';

const read = (...texts: readonly string[]) => parseOverrides(texts, '--set ');

describe('an override as it is typed', () => {
  it.each([
    ['deadweight=60%', 'deadweight', 1, '60%', 12],
    ['  deadweight = 60% ', 'deadweight', 3, '60%', 16],
    [
      'casus-1.benefits.payroll.quantity=2 * (1 + 1)',
      'casus-1.benefits.payroll.quantity',
      1,
      '2 * (1 + 1)',
      35,
    ],
    ['a==5', 'a', 1, '=5', 3], // the formula will say what is wrong with it
  ])('%j', (typed, address, addressColumn, text, textColumn) => {
    const { overrides, diagnostics } = read(typed);
    expect(diagnostics).toEqual([]);
    const source = `--set ${typed}`;
    expect(overrides).toEqual([
      {
        address,
        text,
        source: { name: source, kind: 'argument', text: typed },
        addressPlace: { source, line: 1, column: addressColumn, length: address.length },
        textPlace: { source, line: 1, column: textColumn, length: text.length },
      },
    ]);
  });

  it.each(['', 'deadweight', 'deadweight=', '=60%', 'dead weight=60%', 'deadweight 60%', ' = '])(
    '%j says not what to set',
    (typed) => {
      const { overrides, diagnostics } = read(typed);
      expect(overrides).toEqual([]);
      expect(diagnostics).toMatchObject([{ code: 'override-syntax', facts: { text: typed } }]);
    },
  );

  it('is refused the second time, and shows the first', () => {
    const { overrides, diagnostics } = read('a=1', 'b=2', ' a = 1');
    expect(overrides.map(({ text }) => text)).toEqual(['1', '2']);
    expect(diagnostics).toMatchObject([
      {
        code: 'override-twice',
        facts: { address: 'a' },
        place: { source: '--set  a = 1', column: 2 },
        also: [{ source: '--set a=1', column: 1 }],
      },
    ]);
  });
});

describe('the figure of an override', () => {
  const [override] = read('days = 2 * x').overrides;
  const put = (former?: ReturnType<typeof figure>) => {
    const { faults, report } = collect();
    return { made: override && overridingFigure(override, former, report), faults };
  };

  it('keeps what the number is called and counted in, and nothing of its grounds', () => {
    const former = figure('312', {
      label: { en: 'Days' },
      unit: 'days',
      payer: 'Flanders',
      range: { low: parse('300'), high: parse('320') },
      distribution: { kind: 'uniform', low: parse('300'), high: parse('320') },
      source: { text: 'evaluation' },
      note: 'n',
      because: 'b',
      assumption: 'a',
      derivation: parse('6 * 52'),
      priceYear: '2024',
    });
    const { made } = put(former);
    expect(made).toMatchObject({ label: { en: 'Days' }, unit: 'days', overridden: true });
    expect(made?.range).toBe(former.range);
    expect(made?.distribution).toBe(former.distribution);
    expect(made?.payer).toBe('Flanders');
    expect(made).toEqual(
      expect.not.objectContaining({ source: expect.anything(), derivation: expect.anything() }),
    );
    expect(placeless(made?.formula ?? parse('0'))).toEqual(placeless(parse('2 * x')));
  });

  it('has each operand at its column in the argument', () => {
    expect(put().made).toMatchObject({
      place: { source: '--set days = 2 * x', column: 8, length: 5 },
      formula: { right: { name: 'x', place: { source: '--set days = 2 * x', column: 12 } } },
    });
  });

  it('is none where the formula is at fault, and the place is that of the fault', () => {
    const [bad] = read('days=300,5').overrides;
    const { faults, report } = collect();
    expect(bad && overridingFigure(bad, undefined, report)).toBeUndefined();
    expect(faults).toMatchObject([
      { code: 'decimal-comma', place: { source: '--set days=300,5', column: 6, length: 5 } },
    ]);
  });
});
