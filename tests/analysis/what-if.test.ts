import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate, type PortfolioResult } from '../../src/analysis/calculate.ts';
import { findInputs, type Input } from '../../src/analysis/inputs.ts';
import { createWhatIfs } from '../../src/analysis/what-if.ts';
import { loadPortfolios } from '../../src/load/portfolio.ts';
import { type Decimal, decimal } from '../../src/model/decimal.ts';
import { applyOverrides } from '../../src/model/override/apply.ts';
import { parseOverrides } from '../../src/model/override/override.ts';
import { ROOT } from '../helpers/cli.ts';
import { RUNS } from '../helpers/random.ts';
import { type CaseText, makeParameters, makePortfolio, shown } from '../helpers/records.ts';
import { results } from '../helpers/shelf.ts';

const NAMES = ['sroi', 'net_present_value'] as const;

/** Every figure of every case and of the pool after `--set`, or that something is at fault. */
function afterSet({ portfolio }: PortfolioResult, moves: ReadonlyMap<string, Decimal>) {
  const texts = [...moves].map(([address, value]) => {
    const text = value.toFixed();
    // Three digits after a point would be read as thousands.
    return `${address}=${/^-?\d{1,3}\.\d{3}$/.test(text) ? `${text}0` : text}`;
  });
  const set = parseOverrides(texts, '--set ');
  const applied = applyOverrides([portfolio], set.overrides);
  const [changed] = applied.portfolios;
  if (!changed || set.diagnostics.length > 0) throw new Error(JSON.stringify(set.diagnostics));
  const { cases, pool, diagnostics } = calculate(changed);
  const isFaulty = diagnostics.some(({ severity }) => severity === 'error');
  const owners = [...cases, ...(pool ? [pool] : [])];
  return {
    isFaulty,
    figures: owners.map(({ figures }) => NAMES.map((name) => shown(figures[name]))),
  };
}

/** The same as a what-if answers it. */
function afterAsking(result: PortfolioResult, moves: ReadonlyMap<Input, Decimal>) {
  const whatIf = createWhatIfs(result).ask(
    [...moves].map(([input, value]) => ({ input, to: () => value })),
  );
  const owners = [...result.cases, ...(result.pool ? (['pool'] as const) : [])];
  const answers = owners.map((owner) => NAMES.map((name) => whatIf.answer(owner, name)));
  return {
    isFaulty: answers.flat().some(({ faults }) => faults.length > 0),
    figures: answers.map((of) => of.map(({ outcome }) => shown(outcome))),
  };
}

function same(
  result: PortfolioResult,
  inputs: readonly Input[],
  move: (input: Input) => Decimal,
): void {
  const asked = afterAsking(result, new Map(inputs.map((input) => [input, move(input)])));
  const set = afterSet(result, new Map(inputs.map((input) => [input.address, move(input)])));
  const name = inputs.map(({ address }) => address).join(' ');
  expect([name, asked.isFaulty]).toEqual([name, set.isFaulty]);
  if (!set.isFaulty) expect([name, asked.figures]).toEqual([name, set.figures]);
}

/** Another value, legal for it: a share goes down, years go up by one. */
function moved({ stated: [{ value }], decidesYears, legal }: Input): Decimal {
  if (decidesYears) return value.plus(1);
  if (value.isZero()) return legal.high ? legal.high.dividedBy(4) : decimal('10');
  return value.times(legal.high ? '0.7' : '1.37');
}

const FOLDERS = [
  'cases',
  'tests/transcripts/years/cases',
  'tests/transcripts/parties/cases',
  ...readdirSync(join(ROOT, 'tests/studies'), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() && entry.name !== 'parameters' ? [`tests/studies/${entry.name}`] : [],
  ),
];

describe('a what-if gives to the last digit what --set gives', () => {
  it.each(FOLDERS)('for every input of %s, and for two together', (folder) => {
    for (const portfolio of loadPortfolios([folder], { folder: ROOT }).portfolios) {
      const result = calculate(portfolio);
      const inputs = findInputs(result);
      expect(inputs.length).toBeGreaterThan(3);
      for (const input of inputs) same(result, [input], moved);
      inputs.forEach((input, index) => {
        const other = inputs[(index * 7 + 3) % inputs.length];
        if (other && other !== input) same(result, [input, other], moved);
      });
    }
  });

  it('for random values of an amount that is made of others, and may come out negative', () => {
    const shelf = makeParameters({
      deadweight: '20%',
      attribution: '30%',
      cost_per_client: '100',
      values: { wage: '30', allowance: '20' },
    });
    const texts: readonly CaseText[] = [
      {
        id: 'a',
        parameters: shelf,
        benefits: { difference: 'wage - allowance', other: { amount: '5', quantity: 'wage / 10' } },
      },
      { id: 'b', parameters: shelf, benefits: { other: '7' } },
    ];
    const result = calculate(makePortfolio(texts));
    const inputs = findInputs(result).filter(({ address }) => address in { wage: 0, allowance: 0 });
    const amount = fc.integer({ min: 0, max: 60 }).map(String);
    let faulty = 0;
    fc.assert(
      fc.property(amount, amount, (wage, allowance) => {
        same(result, inputs, ({ address }) => decimal(address === 'wage' ? wage : allowance));
        if (Number(wage) < Number(allowance)) faulty++;
      }),
      RUNS,
    );
    expect(faulty).toBeGreaterThan(20);
  });
});

describe('a what-if', () => {
  it('leaves the figures of cases alone that do not rest on what moves', () => {
    const shelf = makeParameters({ deadweight: '0', attribution: '0', cost_per_client: '10' });
    const result = calculate(
      makePortfolio([
        { id: 'a', parameters: shelf, values: { x: '5' }, benefits: { rent: 'x - 4' } },
        { id: 'b', parameters: shelf, benefits: { rent: '20' } },
      ]),
    );
    const [input] = findInputs(result).filter(({ address }) => address === 'a.values.x');
    const [a, b] = result.cases;
    if (!input || !a || !b) throw new Error('no input');
    const whatIf = createWhatIfs(result).ask([{ input, to: () => decimal('1') }]);
    // x − 4 is negative: case a has no figure, nor has the pool; case b has.
    expect(whatIf.answer(b, 'sroi')).toMatchObject({ faults: [] });
    expect(shown(whatIf.answer(b, 'sroi').outcome)).toBe('2');
    for (const owner of [a, 'pool'] as const) {
      const { faults, outcome } = whatIf.answer(owner, 'sroi');
      expect(faults.map(({ code }) => code)).toEqual(['negative-amount']);
      expect(outcome.value).toBeUndefined();
    }
  });

  it('moves each statement of an input on its own', () => {
    const [result] = results();
    const input = result && findInputs(result).find(({ address }) => address === 'fee');
    if (!result || !input) throw new Error('no fee');
    // 50 and 60 become 100 and 120: a is (100 × 4 × 12 − 400) × 50% ÷ 100, b is 120 × 25% ÷ 100
    const whatIf = createWhatIfs(result).ask([{ input, to: ({ value }) => value.times(2) }]);
    expect(
      result.cases.slice(0, 2).map((one) => shown(whatIf.answer(one, 'sroi').outcome)),
    ).toEqual(['22', '0.3']);
    expect(shown(whatIf.answer('pool', 'net_present_value').outcome)).toBe('2030'); // 2200 + 30 − 200
  });
});
