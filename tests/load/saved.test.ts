import { describe, expect, it } from 'vitest';
import { loadSaved, READABLE_VERSION } from '../../src/load/saved.ts';
import { sroi } from '../helpers/cli.ts';
import { faultsOf, folderWith } from './folder.ts';

/** A document that a test spoils. */
type Loose = ReturnType<typeof JSON.parse>;

const { output: REAL } = await sroi(['calc', 'cases/', '--format', 'json']);
const read = (text: string) =>
  loadSaved('result.json', { folder: folderWith({ 'result.json': text }) });
/** The real result with one thing changed. */
const changed = (change: (document: Loose) => void) => {
  const document = JSON.parse(REAL);
  change(document);
  return read(JSON.stringify(document));
};

describe('loadSaved', () => {
  it('reads what sroi calc writes, every key of it', () => {
    const { saved, diagnostics, sources } = read(REAL);
    expect(diagnostics).toEqual([]);
    expect(saved).toEqual(JSON.parse(REAL));
    expect(JSON.parse(REAL).schema_version).toBe(READABLE_VERSION);
    expect(sources.map(({ name, kind }) => [name, kind])).toEqual([['result.json', 'file']]);
  });

  it('reads it with a byte-order mark and with keys that it does not know', () => {
    expect(read(`\ufeff${REAL}`).diagnostics).toEqual([]);
    const { saved, diagnostics } = changed((document) => {
      document.portfolios[0].cases[0].later = { x: 1 };
    });
    expect(diagnostics).toEqual([]);
    expect(saved?.portfolios[0]?.cases[0]).toMatchObject({ later: { x: 1 } });
  });

  it.each([
    ['', 'result.json:1: not-a-result path=result.json'],
    ['{ "schema_version": 1,\n  "x": tru }', 'result.json:2: not-a-result path=result.json'],
    ['{ "schema_version": 1', 'result.json:1: not-a-result path=result.json'],
    ['[]', '- not-a-result path=result.json key=schema_version'],
    ['null', '- not-a-result path=result.json key=schema_version'],
    ['"words"', '- not-a-result path=result.json key=schema_version'],
    ['{ "schema_version": "1" }', '- not-a-result path=result.json key=schema_version'],
    ['{ "schema_version": 1 }', '- not-a-result path=result.json key=sroi_version'],
    ['{ "schema_version": 2 }', '- other-result-version path=result.json version=2 expected=1'],
  ])('refuses %s', (text, fault) => {
    const { saved, ...found } = read(text);
    expect(saved).toBeUndefined();
    // Where in the line a text stops being JSON is told otherwise by other versions of Node.
    expect(faultsOf(found).map((said) => said.replace(/:\d+\+1/, ':'))).toEqual([fault]);
  });

  it.each<[string, (document: Loose) => void]>([
    [
      'portfolios.0.cases.0.figures.sroi',
      ({ portfolios: [one] }) => (one.cases[0].figures.sroi = 15.3),
    ],
    [
      'portfolios.0.cases.1.figures.gain',
      ({ portfolios: [one] }) => (one.cases[1].figures.gain = '1e5'),
    ],
    ['portfolios.0.cases.0.clients', ({ portfolios: [one] }) => (one.cases[0].clients = null)],
    ['portfolios.0.pool.figures.sroi', ({ portfolios: [one] }) => (one.pool.figures.sroi = '9,63')],
    [
      'portfolios.0.cases.0.lines.0.group',
      ({ portfolios: [one] }) => (one.cases[0].lines[0].group = 'x'),
    ],
    ['inputs', (document) => delete document.inputs],
  ])('refuses a figure or a key that is not as sroi writes it: %s', (key, change) => {
    const { saved, ...found } = changed(change);
    expect(saved).toBeUndefined();
    expect(faultsOf(found)).toEqual([`- not-a-result path=result.json key=${key}`]);
  });

  it('reports a file that is not there', () => {
    const found = loadSaved('none.json', { folder: folderWith({}) });
    expect(faultsOf(found)).toEqual(['- file-not-found path=none.json']);
  });

  it('reads results that are longer than any case file may be', () => {
    const { diagnostics, saved } = changed((document) => {
      document.long = 'x'.repeat(300 * 1024);
    });
    expect(diagnostics).toEqual([]);
    expect(saved).toBeDefined();
  });
});
