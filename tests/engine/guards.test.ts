import { describe, expect, it } from 'vitest';
import { calculateCases } from '../../src/engine/calculate.ts';
import { applyOverrides } from '../../src/model/override/apply.ts';
import { parseOverrides } from '../../src/model/override/override.ts';
import { figure } from '../helpers/figures.ts';
import { type CaseText, faultsOf, makeParameters, makePortfolio } from '../helpers/records.ts';

const sound: CaseText = { benefits: { a: '100' } };
const line = (more: object): CaseText => ({ benefits: { a: { amount: '100', ...more } } });

describe('a figure out of its range is told with its address, value and place', () => {
  it.each<[CaseText, string, object, string]>([
    [
      { ...sound, deadweight: '75' },
      'share-without-percent',
      { name: 'deadweight', value: '75', suggestion: '75%' },
      '75',
    ],
    [
      { ...sound, deadweight: '1.01' },
      'share-without-percent',
      { value: '1.01', suggestion: '1.01%' },
      '1.01',
    ],
    [
      { ...sound, deadweight: '100.5' },
      'share-out-of-range',
      { name: 'deadweight', value: '100.5' },
      '100.5',
    ],
    [{ ...sound, deadweight: '150%' }, 'share-out-of-range', { value: '1.5' }, '150%'],
    [{ ...sound, deadweight: '3 * 25' }, 'share-out-of-range', { value: '75' }, '3 * 25'],
    [
      { ...sound, deadweight: '-5%' },
      'share-out-of-range',
      { name: 'deadweight', value: '-0.05' },
      '-5%',
    ],
    [{ ...sound, attribution: '75' }, 'share-without-percent', { name: 'attribution' }, '75'],
    [
      { ...sound, contribution: '25' },
      'share-without-percent',
      { name: 'contribution', suggestion: '25%' },
      '25',
    ],
    [{ ...sound, contribution: '-1%' }, 'share-out-of-range', { name: 'contribution' }, '-1%'],
    [{ ...sound, displacement: '10' }, 'share-without-percent', { name: 'displacement' }, '10'],
    [{ ...sound, drop_off: '30' }, 'share-without-percent', { name: 'drop_off' }, '30'],
    [
      { ...sound, timing: 'mid-year', discount_rate: '3.5' },
      'share-without-percent',
      { name: 'discount_rate', suggestion: '3.5%' },
      '3.5',
    ],
    [
      { ...sound, timing: 'mid-year', discount_rate: '-1' },
      'share-out-of-range',
      { name: 'discount_rate' },
      '-1',
    ],
    [
      { ...sound, timing: 'mid-year', discount_rate: '-200%' },
      'share-out-of-range',
      { name: 'discount_rate' },
      '-200%',
    ],
    [
      { ...sound, cost_per_client: '-5' },
      'negative-amount',
      { name: 'cost_per_client', value: '-5' },
      '-5',
    ],
    [
      { ...sound, values: { part: figure('45', { unit: 'share' }) } },
      'share-without-percent',
      { name: 'part' },
      '45',
    ],
    [
      line({ deadweight: '75' }),
      'share-without-percent',
      { name: 'case.benefits.a.deadweight' },
      '75',
    ],
    [
      line({ contribution: '25' }),
      'share-without-percent',
      { name: 'case.benefits.a.contribution' },
      '25',
    ],
    [
      line({ drop_off: '-101%' }),
      'share-out-of-range',
      { name: 'case.benefits.a.drop_off' },
      '-101%',
    ],
    [
      line({ amount: '-100' }),
      'negative-amount',
      { name: 'case.benefits.a', value: '-100' },
      '-100',
    ],
    [
      line({ amount: '5 - 7.5' }),
      'negative-amount',
      { name: 'case.benefits.a', value: '-2.5' },
      '5 - 7.5',
    ],
    [line({ amount: '-1', loss: true }), 'negative-amount', { name: 'case.benefits.a' }, '-1'],
    [{ costs: { a: '-1' } }, 'negative-amount', { name: 'case.costs.a' }, '-1'],
    [line({ quantity: '-2' }), 'negative-amount', { name: 'case.benefits.a.quantity' }, '-2'],
    [
      { ...sound, investment: { rent: '-5' } },
      'negative-amount',
      { name: 'case.investment.rent' },
      '-5',
    ],
    [
      { ...sound, investment: { rent: { amount: '5', quantity: '-1' } } },
      'negative-amount',
      { name: 'case.investment.rent.quantity' },
      '-1',
    ],
    [
      { ...sound, clients: '-3', amounts: 'total' },
      'negative-amount',
      { name: 'case.clients' },
      '-3',
    ],
    [
      line({ duration: '1.5' }),
      'not-a-whole-number',
      { name: 'case.benefits.a.duration', value: '1.5' },
      '1.5',
    ],
    [
      line({ duration: '0' }),
      'out-of-range',
      { name: 'case.benefits.a.duration', low: '1', high: '500' },
      '0',
    ],
    [line({ duration: '501' }), 'out-of-range', { value: '501' }, '501'],
    [line({ starts: '-1' }), 'out-of-range', { name: 'case.benefits.a.starts', low: '0' }, '-1'],
    [line({ starts: '0.5' }), 'not-a-whole-number', { name: 'case.benefits.a.starts' }, '0.5'],
    [
      { ...sound, investment: { rent: { amount: '5', duration: '0' } } },
      'out-of-range',
      { name: 'case.investment.rent.duration' },
      '0',
    ],
    [
      { ...sound, investment: { rent: { amount: '5', starts: '2024' } } },
      'out-of-range',
      { name: 'case.investment.rent.starts' },
      '2024',
    ],
  ])('%j', (text, code, facts, source) => {
    expect(faultsOf(text)).toMatchObject([{ code, facts, place: { source, column: 1 } }]);
  });
});

describe('a figure at the end of its range is sound', () => {
  it.each<CaseText>([
    { ...sound, deadweight: '0' },
    { ...sound, deadweight: '100%' },
    { ...sound, deadweight: '2 / 3 + 2 / 3 - 1 / 3' }, // 1, but for what thirds leave behind
    { ...sound, deadweight: '1 / 3 + 1 / 3 - 2 / 3' },
    { ...sound, contribution: '1' },
    { ...sound, drop_off: '-100%' },
    { ...sound, timing: 'mid-year', discount_rate: '100%' },
    { ...sound, cost_per_client: '0' },
    { benefits: { a: '0' } },
    { benefits: { a: '-0' } },
    { benefits: { a: '10 - 10 / 3 * 3' } },
    line({ quantity: '0' }),
    line({ duration: '500', starts: '500' }),
    line({ starts: '0' }),
    { ...sound, values: { rise: '-5', part: figure('-5', { unit: 'number' }) } },
  ])('%j', (text) => {
    expect(faultsOf(text)).toEqual([]);
  });
});

it('an override is held to the same, at its argument', () => {
  const { overrides } = parseOverrides(['case.benefits.a=5 - 7', 'deadweight=75'], '--set ');
  const [changed] = applyOverrides([makePortfolio([sound])], overrides).portfolios;
  expect(changed && calculateCases(changed).diagnostics).toMatchObject([
    { code: 'share-without-percent', place: { source: '--set deadweight=75', column: 12 } },
    {
      code: 'negative-amount',
      facts: { name: 'case.benefits.a', value: '-2' },
      place: { source: '--set case.benefits.a=5 - 7', column: 17 },
    },
  ]);
});

describe('a fault is told', () => {
  const shelf = makeParameters({
    deadweight: '75',
    attribution: '0',
    cost_per_client: '100',
    values: { part: figure('45', { unit: 'share' }), broken: '1 / 0' },
  });
  const told = (texts: readonly CaseText[], method = {}) =>
    calculateCases(makePortfolio(texts, method)).diagnostics.map(({ code, place }) => [
      code,
      place?.source,
    ]);

  it('once, however many cases share the shelf, and whether or not they use it', () => {
    const texts = ['a', 'b', 'c'].map((id) => ({ id, parameters: shelf, benefits: { x: '5' } }));
    expect(told(texts)).toEqual([
      ['share-without-percent', '75'],
      ['share-without-percent', '45'],
      ['division-by-zero', '1 / 0'],
    ]);
  });

  it('once, however many lines use what is at fault', () => {
    const text = {
      values: { bad: 'nothing * 2' },
      benefits: { a: 'bad', b: 'bad' },
      costs: { c: 'bad' },
    };
    expect(told([text])).toEqual([['unknown-name', 'nothing * 2']]);
  });

  it('of the portfolio once, whatever its cases', () => {
    const texts = ['a', 'b'].map((id) => ({ id, benefits: { x: '5' } }));
    expect(told(texts, { displacement: '30' })).toEqual([['share-without-percent', '30']]);
  });

  it('of each case that has one, used or not', () => {
    const texts = ['a', 'b'].map((id) => ({
      id,
      benefits: { x: '5' },
      values: { y: `nothing_${id}` },
    }));
    const unsettled = makePortfolio(texts);
    // Cases without settings may share the very record that says so.
    const none = { figures: new Map() };
    const cases = unsettled.cases.map((of) => ({ ...of, settings: none }));
    const { diagnostics } = calculateCases({ ...unsettled, settings: none, cases });
    expect(diagnostics.map(({ place }) => place?.source)).toEqual(['nothing_a', 'nothing_b']);
  });

  it('where a line uses a name that nobody stated, once, a derivation beside it or not', () => {
    expect(
      told([{ benefits: { a: figure('missing', { derivation: figure('5').formula }) } }]),
    ).toEqual([['unknown-name', 'missing']]);
    expect(
      told([{ benefits: { a: figure('1 / 0', { derivation: figure('5').formula }) } }]),
    ).toEqual([['division-by-zero', '1 / 0']]);
  });

  it('where an amount grows beyond all size, at the line that makes it so', () => {
    const faults = faultsOf(line({ amount: '9'.repeat(39), quantity: '9'.repeat(39) }));
    expect(faults).toMatchObject([
      {
        code: 'number-out-of-range',
        facts: { name: 'case.benefits.a' },
        place: { source: '9'.repeat(39) },
      },
    ]);
    const growth = faultsOf(line({ duration: '500', drop_off: '-100%' }));
    expect(growth).toMatchObject([
      { code: 'number-out-of-range', facts: { name: 'case.benefits.a' }, place: { source: '100' } },
    ]);
  });
});
