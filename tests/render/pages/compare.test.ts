import { describe, expect, it } from 'vitest';
import { compareResults, type Side } from '../../../src/analysis/compare.ts';
import { decimal } from '../../../src/model/decimal.ts';
import type { Language } from '../../../src/model/text.ts';
import { renderText } from '../../../src/render/formats/text.ts';
import { decimalsFor, showApart } from '../../../src/render/pages/compare/decimals.ts';
import { comparePage } from '../../../src/render/pages/compare.ts';
import { filesSide, only, savedSide } from '../../helpers/compared.ts';
import { figure } from '../../helpers/figures.ts';
import { type CaseText, makeParameters, makePortfolio } from '../../helpers/records.ts';

function shown(
  before: Side,
  after: Side,
  { language = 'en', detail = false }: { language?: Language; detail?: boolean } = {},
): string {
  const comparison = compareResults(before, after);
  const compared = {
    comparison,
    before: { name: 'a', ...(before.results ? {} : { saved: before.saved }) },
    after: { name: 'b' },
  };
  return renderText(comparePage(compared, { language, detail }), {});
}
const tax = (amount: string, more: Partial<CaseText> = {}) =>
  filesSide(only({ benefits: { tax: amount }, ...more }));

describe('comparePage', () => {
  it('shows the figures that moved, what changed, and the way from before to after', () => {
    expect(shown(tax('100'), tax('150', { cost_per_client: '120' }))).toContain(
      [
        'What changed',
        '',
        'Input                 Before   After',
        '────────────────────  ──────  ──────',
        'case.cost_per_client       –  120.00',
        'case.benefits.tax     100.00  150.00',
        '',
        'What explains the change: SROI',
        '',
        'Effect on SROI         case',
        '────────────────────  ─────',
        'Before                 1.00',
        'case.benefits.tax      0.46', // ½ (1.5 − 1) + ½ (1.25 − 0.8333)
        'case.cost_per_client  -0.21', // ½ (0.8333 − 1) + ½ (1.25 − 1.5)
        '────────────────────  ─────',
        'After                  1.25',
      ].join('\n'),
    );
  });

  it('says that all is equal, and what changed for nothing', () => {
    const shelf = (name: string) =>
      makeParameters({
        deadweight: '0',
        attribution: '0',
        cost_per_client: '100',
        values: { idle: name },
      });
    const [before, after] = [
      tax('100', { parameters: shelf('1') }),
      tax('100', { parameters: shelf('2') }),
    ];
    expect(shown(before, after)).toContain('Equal: every value of the results is the same');
    expect(shown(before, after)).toMatch(
      /What changed\n\nInput {2}Before {2}After\n.*\nidle {8}1 {6}2\n/,
    );
  });

  it('calls an input by its label, and a share by its percentage', () => {
    const at = (share: string) =>
      tax('100', { deadweight: figure(share, { label: { en: 'Anyway', nl: 'Sowieso' } }) });
    expect(shown(at('10%'), at('12.5%'))).toContain('Anyway (case.deadweight)     10%  12.5%');
    expect(shown(at('10%'), at('12.5%'), { language: 'nl' })).toContain(
      'Sowieso (case.deadweight)   10%  12,5%',
    );
  });

  it('shows as many decimals as it takes to see a figure move', () => {
    expect(shown(tax('100'), tax('100.01'))).toContain(
      'SROI                         1.00000  1.00010',
    );
  });

  it('gives the reason for a figure that one side has not', () => {
    const page = shown(tax('100', { cost_per_client: '0' }), tax('100'));
    expect(page).toMatch(/SROI +none¹ +1\.00/);
    expect(page).toContain('¹ No ratio: there is no investment above zero.');
    expect(page).toContain('Nothing to explain: SROI did not move where both sides have it.');
  });

  it('says of a saved result which version made it, with what, and what it can not explain', () => {
    const { saved } = savedSide(only({ benefits: { tax: '100' } }));
    const edited = {
      ...saved,
      overrides: ['deadweight=1%'],
      portfolios: saved.portfolios.map((one) => ({
        ...one,
        cases: one.cases.map((of) => ({ ...of, figures: { ...of.figures, sroi: '7' } })),
      })),
    };
    const page = shown({ saved: edited }, tax('100'));
    expect(page).toContain('Before  a (saved by sroi 0 with --set deadweight=1%)');
    expect(page).toContain('What explains the change of SROI of case can not be told');
  });

  it('names every value that moved when asked', () => {
    const [before, after] = [tax('100'), tax('150')];
    expect(shown(before, after)).not.toContain('case.benefits.tax.gain');
    expect(shown(before, after, { detail: true })).toContain('- case.benefits.tax.gain: 100 → 150');
  });

  it('puts more cases than fit side by side into further tables', () => {
    const all = (amount: string) =>
      filesSide(
        makePortfolio(
          ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, benefits: { tax: amount } })),
        ),
      );
    const heads = shown(all('100'), all('200')).match(/^Effect on SROI .*$/gm);
    expect(heads?.map((head) => head.split(/ {2,}/).slice(1).join(' '))).toEqual([
      'a b c d',
      'e f Pool',
    ]);
  });

  it('harms no terminal, whatever a saved result says', () => {
    const { saved } = savedSide(only({ benefits: { tax: '100' } }));
    const evil = { ...saved, sroi_version: '\u001b[31m', overrides: ['\u202ex\ny'] };
    const page = shown({ saved: evil }, tax('150'));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
});

describe('decimalsFor', () => {
  it.each([
    ['12.5', 2],
    ['0.5', 2],
    ['0.05', 3],
    ['-0.00123', 4],
    ['0', 2],
  ])('shows two digits of %s', (difference, decimals) => {
    expect(decimalsFor([decimal(difference), undefined])).toBe(decimals);
  });

  it('goes by the largest', () => {
    expect(decimalsFor([decimal('0.001'), decimal('-3')])).toBe(2);
  });
});

describe('showApart', () => {
  it('adds decimals until two values differ', () => {
    const show = (value: ReturnType<typeof decimal>, decimals: number) => value.toFixed(decimals);
    expect(showApart(decimal('1.0001'), decimal('1.0002'), 2, show)).toEqual(['1.0001', '1.0002']);
    expect(showApart(decimal('1'), decimal('1'), 2, show)).toEqual(['1.00', '1.00']);
    expect(showApart(undefined, decimal('1'), 2, show)).toEqual([undefined, '1.00']);
  });
});
