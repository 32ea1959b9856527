import { expect, test } from 'vitest';
import { englishFor } from '../../src/load/dutch.ts';
import { caseFile } from '../../src/load/schema/case.ts';
import { keysAt } from '../../src/load/schema/keys.ts';
import { parametersFile } from '../../src/load/schema/parameters.ts';
import { portfolioFile } from '../../src/load/schema/portfolio.ts';

const KNOWN = new Set(
  [
    keysAt(caseFile, []),
    keysAt(caseFile, ['benefits', 'x']),
    keysAt(caseFile, ['benefits', 'x', 'range']),
    keysAt(caseFile, ['benefits', 'x', 'distribution']),
    keysAt(caseFile, ['benefits', 'x', 'distribution', 'values', 0]),
    keysAt(caseFile, ['not_valued', 0]),
    keysAt(caseFile, ['deadweight']),
    keysAt(caseFile, ['published', 'sroi']),
    keysAt(parametersFile, []),
    keysAt(parametersFile, ['sources', 'x']),
    keysAt(portfolioFile, []),
  ].flat(),
);

test.each([
  ['baten', 'benefits'],
  ['gederfde_baten', 'forgone_benefits'],
  ['Gederfde baten', 'forgone_benefits'],
  ['kosten', 'costs'],
  ['vermeden-kosten', 'avoided_costs'],
  ['titel', 'title'],
  ['jaar', 'year'],
  ['bedrag', 'amount'],
  ['bron', 'source'],
  ['aantal', 'quantity'],
  ['investering', 'investment'],
  ['klanten', 'clients'],
  ['cliënten', 'clients'],
  ['situatie', 'situation'],
  ['kost_per_cliënt', 'cost_per_client'],
  ['verdeling', 'distribution'],
  ['soort', 'kind'],
  ['minimum', 'low'],
  ['maximum', 'high'],
  ['meest waarschijnlijk', 'most_likely'],
  ['gemiddelde', 'mean'],
  ['standaardafwijking', 'standard_deviation'],
  ['kans', 'chance'],
])('%s is %s', (dutch, english) => {
  expect(englishFor(dutch)).toBe(english);
  expect(KNOWN).toContain(english);
});

test.each(['benefits', 'constructor', '__proto__', 'x'])('%s is no Dutch key', (key) => {
  expect(englishFor(key)).toBeUndefined();
});
