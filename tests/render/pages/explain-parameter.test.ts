import { describe, expect, it } from 'vitest';
import { explainParameter } from '../../../src/analysis/explain-parameter.ts';
import type { Language } from '../../../src/model/text.ts';
import { renderText } from '../../../src/render/formats/text.ts';
import { explainParameterPage } from '../../../src/render/pages/explain-parameter.ts';
import { results } from '../../helpers/shelf.ts';

function shown(
  address: string,
  more: Readonly<Record<string, string>> = {},
  language: Language = 'en',
  paths?: readonly string[],
): string {
  const explanation = explainParameter(results(more, paths), address);
  if (!explanation) throw new Error(`no ${address}`);
  return renderText(explainParameterPage(explanation, language), { width: 100 });
}

describe('the page of a parameter', () => {
  it('says where it stands, who uses it and what it moves', () => {
    expect(shown('hours')).toBe(`Parameter hours

Where it comes from

hours = 4
    Unit: hours
    stated at parameters/2024.yaml:33:12
    source: study – Jansen, 2023, A study

Who uses it

a.benefits.fees  cases/a.yaml:10:12, through yearly, monthly

What it moves

When it is 10% higher, 4.4 in place of 4, and all else stays:

Case   SROI  10% higher  Exact change
────  ─────  ──────────  ────────────
a     10.00       11.20          +1.2
────  ─────  ──────────  ────────────
Pool   5.08        5.68          +0.6

Not moved: b, c.

Calculated exactly, not estimated: an override was applied, as with --set 'hours=4 * 110%', and
every case calculated again.

To try another value, for one run: sroi calc --set hours=…
`);
  });

  it('says so in Dutch', () => {
    const text = shown('fee', {}, 'nl').replace(/[\s\u00a0]+/g, ' ');
    expect(text).toMatch(/^Parameter fee – Uurloon Waar hij vandaan komt /);
    expect(text).toContain(
      '€ 55,00 in plaats van € 50,00 (parameters/2024.yaml); € 66,00 in plaats van € 60,00 (',
    );
    expect(text).toContain(
      "--set 'fee=50 * 110%' (parameters/2024.yaml), --set 'fee=60 * 110%' (parameters/2025.yaml)",
    );
  });

  it('names the figure where it is no ratio, and the head then names none', () => {
    const text = shown('gift');
    expect(text).toMatch(/^Case {7}Now +10% higher +Exact change$/m);
    expect(text).toMatch(/^c \(gain\) +7\.00 +7\.70 +\+0\.7$/m);
    expect(text).toContain('Not moved: a, b, pool.');
  });

  it.each<[string, string, Readonly<Record<string, string>>, readonly string[], readonly string[]]>(
    [
      [
        'of a parameter that nobody uses',
        'idle',
        {},
        ['Nobody: no figure of a case rests on it.', 'no case and no pool moves'],
        ['--set'],
      ],
      [
        'of one that an unused one names',
        'base',
        { 'parameters/2024.yaml': '' },
        ['Nobody', 'other  names it, and is itself used by nobody'],
        ['--set'],
      ],
      [
        'of one in a derivation',
        'base',
        {},
        ['fee  parameters/2024.yaml:30:17, only in a derivation, which is never used'],
        ['--set'],
      ],
      [
        'of a zero',
        'displacement',
        {},
        ['10% more of that is still 0', '--set displacement=…'],
        [],
      ],
      [
        'of a share that can not be higher',
        'attribution',
        { 'cases/portfolio.yaml': 'attribution: 95%\n' },
        ['It can not be 10% higher: `attribution` is a share from `0%` to `100%`', '`1.045`'],
        ['Exact change'],
      ],
      [
        'of a timing',
        'timing',
        { 'cases/portfolio.yaml': 'timing: mid-year\ndiscount_rate: 2%\n' },
        ['timing = mid-year', 'stated at cases/portfolio.yaml:1:9', 'It is a word', 'timing=…'],
        ['Exact change'],
      ],
      [
        'of a horizon',
        'horizon',
        { 'cases/portfolio.yaml': 'horizon: 5\n' },
        ['[horizon] = 5', 'It is a year and no amount'],
        ['--set', '€'],
      ],
      [
        'of a setting that a case states for itself',
        'deadweight',
        {},
        ['State it themselves, and so keep theirs: b.'],
        ['taken over'],
      ],
      [
        'of what two files have from one and reckon differently',
        'monthly',
        {},
        ['monthly = €200.00', 'monthly = €240.00', 'taken over by parameters/2025.yaml'],
        [],
      ],
    ],
  )('%s', (_, address, more, texts, absent) => {
    const unused = `year: 2024\ncurrency: EUR\nmethod:\n  deadweight: 0\n  attribution: 0\n  cost_per_client: 1\nvalues:\n  base: 1\n  other: base\n  gift: 1\n  monthly: 1\n  fee: 1\n`;
    const files = Object.entries(more).map(([name, text]) => [name, text === '' ? unused : text]);
    const text = shown(address, Object.fromEntries(files)).replace(/\s*\n\s*/g, ' ');
    const single = (part: string): string => part.replace(/ {2}/g, ' ');
    for (const part of texts) expect(text.replace(/ {2,}/g, ' ')).toContain(single(part));
    for (const part of absent) expect(text).not.toContain(part);
  });

  it('names the portfolios where there are several', () => {
    const more = {
      'others/e.yaml': 'case: e\ntitle: E\nyear: 2024\nbenefits:\n  x: gift\n',
      'others/portfolio.yaml': 'title: The others\n',
      'cases/portfolio.yaml': 'title: Ours\n',
    };
    const text = shown('gift', more, 'en', ['cases', 'others']);
    expect(text.indexOf('\nOurs\n')).toBeGreaterThan(0);
    expect(text.indexOf('\nThe others\n')).toBeGreaterThan(text.indexOf('\nOurs\n'));
    // 7 × 50% ÷ 100
    expect(text).toMatch(/^e +0\.04 +0\.04 +\+0\.0035$/m);
  });
});
