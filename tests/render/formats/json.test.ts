import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPublished } from '../../../src/analysis/check.ts';
import { checkJson } from '../../../src/render/formats/check-json.ts';
import { type Provenance, resultJson } from '../../../src/render/formats/json.ts';
import { figure } from '../../helpers/figures.ts';
import { leerwinkels } from '../leerwinkels.ts';
import { study } from '../study.ts';

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
const placeIn = (file: string) => ({ file, line: 1, column: 1 });

describe('the documentation', () => {
  it('explains every key', () => {
    const page = readFileSync(join(import.meta.dirname, '../../../docs/json.md'), 'utf8');
    const documents = [
      resultJson([small(), leerwinkels()], nowhere),
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
    const text = resultJson([small()], {
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
    });
    const document = {
      schema_version: 1,
      sroi_version: '0.1.0',
      inputs: [{ path: 'cases/one.yaml', sha256: 'ab'.repeat(32) }],
      overrides: ['cost_per_client=500'],
      portfolios: [
        {
          title: 'Small',
          place: null,
          complete: true,
          perspective: null,
          limitations: ['Small.'],
          conventions: {
            ...SETTINGS,
            kept_share: { value: '0.125' },
            cost_per_client: { value: '500', level: 'case' },
            discount_rate: { value: '0', level: 'default' },
            timing: null,
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
                discount_rate: { value: '0', level: 'default' },
                timing: null,
                cost_per_client: { value: '500', level: 'case' },
              },
              figures: {
                ...FIGURES,
                balance_without: '0',
                report_payback_years: { reason: 'nothing-to-pay-back' },
                investment_payback_months: { reason: 'not-within-horizon' },
              },
              first_year_impact: '125',
              years_with_impact: 1,
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
                  settings: SETTINGS,
                  kept_share: '0.125',
                  gain: '1000',
                  impact: '125',
                  present_value: '125',
                },
              ],
              investment: [],
            },
          ],
          pool: {
            figures: { ...FIGURES, investment_payback_months: { reason: 'not-within-horizon' } },
            members: [{ id: 'one', share: '1', sroi_without: { reason: 'no-investment' } }],
          },
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
    const { portfolios } = JSON.parse(resultJson([leerwinkels()], nowhere));
    // Case 4: (22992.96 − 5534.52) × 0.125 / 448.60 = 218230.5 / 44860 = 436461 / 89720.
    expect(portfolios[0].cases[3].figures.sroi).toBe('4.864701292911279536335265269728042799822');
    expect(portfolios[0].cases[3].figures.impact).toBe('2182.305');
  });

  it('keeps an amount to the last digit', () => {
    const amount = '12345678901234567890.12';
    const result = study({ cases: [{ id: 'one', benefits: { wage: amount } }] });
    const { portfolios } = JSON.parse(resultJson([result], nowhere));
    expect(portfolios[0].cases[0].figures.gain).toBe(amount);
  });

  it('says where a convention varies', () => {
    const cases = ['10%', '20%'].map((deadweight) => ({
      id: `case-${deadweight.slice(0, 2)}`,
      benefits: { wage: '1' },
      deadweight,
    }));
    const { portfolios } = JSON.parse(resultJson([study({ cases })], nowhere));
    expect(portfolios[0].conventions.deadweight).toEqual({ varies: true });
    expect(portfolios[0].conventions.kept_share).toEqual({ varies: true });
  });

  it('has the inputs of a case that states its own', () => {
    const investment = { staff: { amount: '100', quantity: '2', duration: '2' } };
    const settings = { discount_rate: '25%', timing: 'end-of-year' as const };
    const one = { id: 'one', benefits: { wage: '1' }, investment, ...settings };
    const { portfolios } = JSON.parse(resultJson([study({ cases: [one] })], nowhere));
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
      },
    ]);
  });
});
