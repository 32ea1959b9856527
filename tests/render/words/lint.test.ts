import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import type { Finding, LintFacts } from '../../../src/analysis/lint/finding.ts';
import { decimal } from '../../../src/model/decimal.ts';
import { LINT_CODES, type LintCode } from '../../../src/model/lint.ts';
import { LINT_WORDS } from '../../../src/render/words/lint.ts';
import { foundText } from '../../../src/render/words/lint-found.ts';
import { BASIS, citationText, LITERATURE } from '../../../src/render/words/lint-literature.ts';

const DOCS = readFileSync(new URL('../../../docs/commands/lint.md', import.meta.url), 'utf8');

describe.each(LINT_CODES)('%s', (code) => {
  it('is named, argued and remedied in two languages that differ', () => {
    for (const part of ['title', 'why', 'remedy'] as const) {
      const [nl, en] = [LINT_WORDS.nl.rules[code][part], LINT_WORDS.en.rules[code][part]];
      expect(nl).not.toBe(en);
      for (const text of [nl, en]) expect(text).toMatch(part === 'title' ? /[^.]$/ : /[.]$/);
      expect(nl).not.toMatch(/eigen bijdrage|begeleiding/);
    }
  });

  it('comes from works that are listed, and has a section in the docs that names them', () => {
    const section = DOCS.split(`\n### ${code}\n`)[1]?.split('\n#')[0] ?? '';
    expect(BASIS[code].length).toBeGreaterThan(0);
    for (const { work, number } of BASIS[code]) {
      if (number !== undefined) expect(number).toBeLessThanOrEqual(work === 'guide' ? 6 : 8);
      const name = { ...NAMES, principles: `principle ${number}` }[work];
      expect(section.replaceAll(/\s+/g, ' ')).toContain(name);
    }
  });
});

const NAMES = {
  guide: 'Nicholls et al. 2012',
  green_book: 'Green Book',
  arvidson: 'Arvidson et al. 2013',
  krlev: 'Krlev et al. 2013',
};

test('every work is cited by a rule, and listed in the docs', () => {
  const cited = new Set(Object.values(BASIS).flatMap((works) => works.map(({ work }) => work)));
  expect([...cited].sort()).toEqual(Object.keys(LITERATURE).sort());
  const list = DOCS.replaceAll('*', '').replaceAll(/\s+/g, ' ');
  for (const { full } of Object.values(LITERATURE)) expect(list).toContain(full.split(' (2')[0]);
});

test('a citation says where, in the language of its reader', () => {
  expect(BASIS['no-attribution'].map((citation) => citationText(citation, 'nl'))).toEqual([
    'Nicholls et al. (2012), fase 4',
    'Social Value International, principe 5',
    'Arvidson et al. (2013)',
  ]);
});

describe('what was found', () => {
  const place = { source: 'a.yaml', line: 1, column: 1, length: 1 };
  const say = <C extends LintCode>(code: C, facts: LintFacts[C]): readonly string[] => {
    const finding = { code, facts, severity: 'note', place, cases: [] } as unknown as Finding;
    return (['en', 'nl'] as const).map((language) => foundText(finding, language));
  };

  it('names one line, counts all lines, and names the first of many', () => {
    const addresses = ['a.benefits.v', 'a.benefits.w', 'a.benefits.x', 'a.benefits.y', 'a.costs.z'];
    const stated = { isStated: true, addresses: addresses.slice(0, 1), lines: 1 };
    expect(say('no-deadweight', stated)).toEqual([
      'deadweight is 0% for a.benefits.v',
      'de deadweight is 0% voor a.benefits.v',
    ]);
    expect(say('no-attribution', { isStated: false, addresses, lines: 5 })).toEqual([
      'attribution is stated nowhere for all 5 lines',
      'de attributie staat nergens voor alle 5 posten',
    ]);
    expect(say('no-deadweight', { isStated: true, addresses, lines: 8 })).toEqual([
      'deadweight is 0% for 5 of 8 lines: a.benefits.v, a.benefits.w, a.benefits.x and 2 others',
      'de deadweight is 0% voor 5 van 8 posten: a.benefits.v, a.benefits.w, a.benefits.x en 2 andere',
    ]);
    expect(
      say('no-deadweight', { isStated: true, addresses: addresses.slice(0, 4), lines: 8 }),
    ).toEqual([
      'deadweight is 0% for 4 of 8 lines: a.benefits.v, a.benefits.w, a.benefits.x and a.benefits.y',
      'de deadweight is 0% voor 4 van 8 posten: a.benefits.v, a.benefits.w, a.benefits.x en a.benefits.y',
    ]);
  });

  it('shows numbers as its reader writes them', () => {
    const threshold = { value: decimal('12.5') };
    expect(
      say('high-ratio', { address: 'pool.sroi', ratio: decimal('1234.567'), threshold }),
    ).toEqual(['pool.sroi is 1,234.57, above 12.5', 'pool.sroi is 1.234,57, boven 12,5']);
    expect(say('large-share', { kind: 'case', address: 'a', share: decimal('0.50049') })).toEqual([
      'a carries 50.0% of the present value of the pool',
      'a draagt 50,0% van de contante waarde van het totaal',
    ]);
    const twice = {
      addresses: ['a.benefits.x', 'a.costs.y'],
      amount: decimal('1500'),
      currency: 'EUR',
    } as const;
    expect(say('counted-twice', { ...twice, cancels: true })[0]).toBe(
      'a.benefits.x and a.costs.y are both €1,500.00 a year, and the one takes away what the other adds',
    );
    expect(say('counted-twice', { ...twice, cancels: false })[1]).toBe(
      'a.benefits.x en a.costs.y zijn allebei €\u00a01.500,00 per jaar, en ze tellen allebei in dezelfde richting',
    );
  });
});
