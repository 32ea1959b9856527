import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calculate } from '../../../src/analysis/calculate.ts';
import { checkPublished } from '../../../src/analysis/check.ts';
import { checkJson } from '../../../src/render/formats/check-json.ts';
import { type Provenance, resultJson } from '../../../src/render/formats/json.ts';
import { figure } from '../../helpers/figures.ts';
import { leerwinkels } from '../leerwinkels.ts';
import { beside, study } from '../study.ts';

const nowhere: Provenance = { version: '0.1.0', inputs: [], overrides: [], diagnostics: [] };

/** 1000 × 12.5% = 125, over 500: 0.25. 500 / (125 / 12) = 48 months, beyond the one year. */
const small = () =>
  study({
    title: 'Small',
    limitations: ['Small.'],
    cases: [
      {
        id: 'one',
        cost_per_client: '500',
        title: { nl: 'Een', en: 'One' },
        benefits: {
          wage: {
            amount: figure('250', { label: 'Wage', source: { text: 'survey' } }),
            quantity: '4',
          },
        },
      },
      {
        id: 'shown',
        illustration: true,
        avoided_costs: { cost: { amount: figure('9', { priceYear: '2011' }) } },
      },
    ],
  });

const SETTINGS = {
  deadweight: { value: '0.5', level: 'parameters' },
  attribution: { value: '0.75', level: 'parameters' },
  displacement: { value: '0', level: 'default' },
  drop_off: { value: '0', level: 'default' },
};
const FIGURES = {
  net_benefits: '1000',
  net_costs: '0',
  gain: '1000',
  impact: '125',
  present_value: '125',
  investment: '500',
  sroi: '0.25',
  net_sroi: '-0.75',
};
/** 125 − 500; and 125 over 500, as there are benefits and an investment alone. */
const FURTHER = {
  net_present_value: '-375',
  bcr_gains_over_losses: '0.25',
  bcr_net_over_net: '0.25',
  bcr_net_over_costs: '0.25',
  investment_payback_years: { reason: 'not-within-horizon' },
  discounted_payback_years: { reason: 'not-within-horizon' },
};
const NOT_DISCOUNTED = {
  discount_rate: { value: '0', level: 'default' },
  timing: null,
};
const nobody = (amount: string) => ({ party: null, present_value: amount });
const partOf = (address: string, amount: string) => ({ address, present_value: amount });
const placeIn = (file: string) => ({ file, line: 1, column: 1 });

describe('the documentation', () => {
  it('explains every key', () => {
    const page = readFileSync(join(import.meta.dirname, '../../../docs/json.md'), 'utf8');
    const documents = [
      resultJson([small(), leerwinkels()], nowhere, beside),
      checkJson(checkPublished(leerwinkels())),
    ];
    const keys = new Set(documents.flatMap((text) => [...keysOf(JSON.parse(text))]));
    expect(keys.size).toBeGreaterThan(60);
    expect([...keys].filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
  });
});

function* keysOf(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (!Array.isArray(value)) yield key;
    yield* keysOf(part);
  }
}

describe('results as JSON', () => {
  it('the whole document, key by key and in order', () => {
    const text = resultJson(
      [small()],
      {
        version: '0.1.0',
        inputs: [{ path: 'cases/one.yaml', sha256: 'ab'.repeat(32) }],
        overrides: ['cost_per_client=500'],
        diagnostics: [
          {
            code: 'no-source',
            severity: 'warning',
            message: 'No source.',
            place: { source: 'cases/one.yaml', line: 3, column: 5, length: 4 },
          },
          {
            code: 'override-shadowed',
            severity: 'warning',
            message: 'Shadowed.',
            place: { source: '--set deadweight=1', line: 1, column: 1, length: 10 },
          },
        ],
      },
      beside,
    );
    const document = {
      schema_version: 1,
      sroi_version: '0.1.0',
      inputs: [{ path: 'cases/one.yaml', sha256: 'ab'.repeat(32) }],
      overrides: ['cost_per_client=500'],
      scenario: null,
      portfolios: [
        {
          title: 'Small',
          place: null,
          complete: true,
          perspective: null,
          limitations: ['Small.'],
          scenarios: [],
          conventions: {
            ...SETTINGS,
            kept_share: { value: '0.125' },
            cost_per_client: { value: '500', level: 'case' },
            ...NOT_DISCOUNTED,
            discount_after: { value: 0 },
            horizons: { value: [] },
            years: { value: 1 },
            parameters: ['parameters/2024.yaml'],
          },
          cases: [
            {
              id: 'one',
              title: { nl: 'Een', en: 'One' },
              year: '2024',
              currency: 'EUR',
              tags: {},
              parameters: 'parameters/2024.yaml',
              place: placeIn('cases/one.yaml'),
              pooled: true,
              clients: '1',
              amounts: null,
              settings: {
                ...NOT_DISCOUNTED,
                discount_after: 0,
                cost_per_client: { value: '500', level: 'case' },
              },
              horizon: null,
              cut: [],
              figures: {
                ...FIGURES,
                balance_without: '0',
                report_payback_years: { reason: 'nothing-to-pay-back' },
                investment_payback_months: { reason: 'not-within-horizon' },
                ...FURTHER,
              },
              first_year_impact: '125',
              years_with_impact: 1,
              horizons: [],
              annual: [
                {
                  year: 0,
                  impact: '0',
                  investment: '500',
                  present_value: '0',
                  cumulative: '-500',
                  discounted_cumulative: '-500',
                },
                {
                  year: 1,
                  impact: '125',
                  investment: '0',
                  present_value: '125',
                  cumulative: '-375',
                  discounted_cumulative: '-375',
                },
              ],
              lines: [
                {
                  id: 'wage',
                  group: 'benefits',
                  address: 'one.benefits.wage',
                  situation: 'with',
                  loss: false,
                  amount: '250',
                  quantity: '4',
                  value: '1000',
                  label: 'Wage',
                  source: 'survey',
                  overridden: false,
                  place: placeIn('cases/one.yaml'),
                  first_year: 1,
                  last_year: 1,
                  settings: { ...SETTINGS, timing: null },
                  kept_share: '0.125',
                  gain: '1000',
                  impact: '125',
                  present_value: '125',
                  annual: [{ year: 1, impact: '125', present_value: '125' }],
                },
              ],
              investment: [],
              not_valued: [],
              stakeholders: [{ ...nobody('125'), parts: [partOf('one.benefits.wage', '125')] }],
              gainers: [{ ...nobody('125'), parts: [partOf('one.benefits.wage', '125')] }],
              payers: [{ ...nobody('500'), parts: [partOf('one.investment', '500')] }],
            },
          ],
          pool: {
            figures: {
              ...FIGURES,
              investment_payback_months: { reason: 'not-within-horizon' },
              ...FURTHER,
            },
            horizons: [],
            members: [{ id: 'one', share: '1', sroi_without: { reason: 'no-investment' } }],
            stakeholders: [nobody('125')],
            gainers: [nobody('125')],
            payers: [nobody('500')],
          },
          groups: null,
          illustrations: [
            {
              id: 'shown',
              title: 'Title of shown',
              year: '2024',
              currency: 'EUR',
              tags: {},
              parameters: 'parameters/2024.yaml',
              place: placeIn('cases/shown.yaml'),
              amount: '9',
              price_years: ['2011'],
              lines: [
                {
                  id: 'cost',
                  group: 'avoided_costs',
                  address: 'shown.avoided_costs.cost',
                  situation: 'without',
                  loss: false,
                  amount: '9',
                  quantity: '1',
                  value: '9',
                  label: null,
                  source: null,
                  overridden: false,
                  place: placeIn('cases/shown.yaml'),
                },
              ],
            },
          ],
        },
      ],
      diagnostics: [
        {
          code: 'no-source',
          severity: 'warning',
          message: 'No source.',
          place: { file: 'cases/one.yaml', line: 3, column: 5 },
        },
        {
          code: 'override-shadowed',
          severity: 'warning',
          message: 'Shadowed.',
          place: { argument: '--set deadweight=1', column: 1 },
        },
      ],
    };
    expect(text).toBe(`${JSON.stringify(document, null, 2)}\n`);
  });

  it('gives decimals whole, as text', () => {
    const { portfolios } = JSON.parse(resultJson([leerwinkels()], nowhere, beside));
    // Case 4: (22992.96 − 5534.52) × 0.125 / 448.60 = 218230.5 / 44860 = 436461 / 89720.
    expect(portfolios[0].cases[3].figures.sroi).toBe('4.864701292911279536335265269728042799822');
    expect(portfolios[0].cases[3].figures.impact).toBe('2182.305');
  });

  it('keeps an amount to the last digit', () => {
    const amount = '12345678901234567890.12';
    const result = study({ cases: [{ id: 'one', benefits: { wage: amount } }] });
    const { portfolios } = JSON.parse(resultJson([result], nowhere, beside));
    expect(portfolios[0].cases[0].figures.gain).toBe(amount);
  });

  it('says where a convention varies', () => {
    const cases = ['10%', '20%'].map((deadweight) => ({
      id: `case-${deadweight.slice(0, 2)}`,
      benefits: { wage: '1' },
      deadweight,
    }));
    const { portfolios } = JSON.parse(resultJson([study({ cases })], nowhere, beside));
    expect(portfolios[0].conventions.deadweight).toEqual({ varies: true });
    expect(portfolios[0].conventions.kept_share).toEqual({ varies: true });
  });

  it('has the inputs of a case that states its own', () => {
    const investment = { staff: { amount: '100', quantity: '2', duration: '2' } };
    const settings = { discount_rate: '25%', timing: 'end-of-year' as const };
    const one = { id: 'one', benefits: { wage: '1' }, investment, ...settings };
    const { portfolios } = JSON.parse(resultJson([study({ cases: [one] })], nowhere, beside));
    expect(portfolios[0].cases[0].settings.cost_per_client).toBeNull();
    expect(portfolios[0].cases[0].investment).toEqual([
      {
        id: 'staff',
        address: 'one.investment.staff',
        amount: '100',
        quantity: '2',
        value: '200',
        label: null,
        source: null,
        overridden: false,
        place: placeIn('cases/one.yaml'),
        first_year: 0,
        last_year: 1,
        present_value: '360', // 200 + 200 / 1.25
        annual: [
          { year: 0, value: '200', present_value: '200' },
          { year: 1, value: '200', present_value: '160' },
        ],
      },
    ]);
  });

  it('has each year of a line, and what each horizon counts of it', () => {
    const plain = { deadweight: '0', attribution: '0', cost_per_client: '250' };
    const effect = { amount: '100', duration: '3', drop_off: '10%' };
    const one = { id: 'one', benefits: { effect }, ...plain, horizon: ['2', '1', '3'] };
    const { portfolios } = JSON.parse(resultJson([study({ cases: [one] })], nowhere, beside));
    const [ofCase] = portfolios[0].cases;
    // 100, then 10% less each year: 90, 81.
    expect(ofCase.lines[0].annual).toEqual([
      { year: 1, impact: '100', present_value: '100' },
      { year: 2, impact: '90', present_value: '90' },
      { year: 3, impact: '81', present_value: '81' },
    ]);
    expect(ofCase.horizon).toBe(3);
    const manyOf = (all: unknown) =>
      all as { horizon: number; figures: { net_present_value: string }; cut: string[] }[];
    const upTo = ({ horizon, figures, cut }: ReturnType<typeof manyOf>[number]) => [
      horizon,
      figures.net_present_value,
      cut,
    ];
    expect(manyOf(ofCase.horizons).map(upTo)).toEqual([
      [1, '-150', ['one.benefits.effect']], // 100 − 250
      [2, '-60', ['one.benefits.effect']], // 190 − 250
      [3, '21', []], // 271 − 250
    ]);
    expect(manyOf(portfolios[0].pool.horizons).map((one) => upTo(one).slice(0, 2))).toEqual([
      [1, '-150'],
      [2, '-60'],
      [3, '21'],
    ]);
    expect(portfolios[0].conventions.horizons).toEqual({ value: [1, 2, 3] });
  });

  it('says how a line is timed that has a timing of its own, and after which year the rate counts', () => {
    const made = study({
      cases: [
        {
          id: 'one',
          benefits: { wage: '100', later: '50' },
          discount_rate: '10%',
          discount_after: '2',
          timing: 'end-of-year',
        },
      ],
    });
    const timed = made.portfolio.cases.map((one) => ({
      ...one,
      lines: one.lines.map((line) => ({
        ...line,
        settings: {
          ...line.settings,
          ...(line.id === 'later'
            ? { timing: { value: 'mid-year' as const, place: line.place } }
            : {}),
        },
      })),
    }));
    const { portfolios } = JSON.parse(
      resultJson([calculate({ ...made.portfolio, cases: timed })], nowhere, beside),
    );
    expect(portfolios[0].conventions.timing).toEqual({ varies: true });
    expect(portfolios[0].conventions.discount_after).toEqual({ value: 2 });
    expect(portfolios[0].cases[0].settings.discount_after).toBe(2);
    expect(portfolios[0].cases[0].lines).toMatchObject([
      { settings: { timing: { value: 'end-of-year', level: 'case' } } },
      { settings: { timing: { value: 'mid-year', level: 'line' } } },
    ]);
  });
});
