import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT, sroi } from '../../helpers/cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'sroi-schema-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('sroi schema', () => {
  // The shipped files point their editor at these; `UPDATE_TRANSCRIPTS=1` writes them anew.
  it.each(['case', 'parameters', 'portfolio', 'scenario'])(
    '%s writes what schema/ holds',
    async (kind) => {
      const kept = join(ROOT, 'schema', `${kind}.json`);
      const { code, output, errors } = await sroi(['schema', kind]);
      expect([code, errors]).toEqual([0, '']);
      if (process.env.UPDATE_TRANSCRIPTS === '1') writeFileSync(kept, output);
      else expect(readFileSync(kept, 'utf8'), 'UPDATE_TRANSCRIPTS=1 writes it anew').toBe(output);
    },
  );

  it('writes to a file, whole, and in the language asked for', async () => {
    const { code, output } = await sroi(['schema', 'case', '--lang', 'nl', '--out', 'case.json'], {
      folder,
    });
    expect([code, output]).toEqual([0, '']);
    const { properties } = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8'));
    expect(properties.deadweight.description).toMatch(/^Aandeel van de verandering/);
  });

  it('follows the locale where no language is asked for', async () => {
    const { output } = await sroi(['schema', 'case'], { environment: { LANG: 'nl_BE.UTF-8' } });
    expect(output).toContain('Aandeel van de verandering');
  });

  it('says so when the file cannot be written', async () => {
    const { code, output, errors } = await sroi(['schema', 'case', '--out', 'gone/case.json'], {
      folder,
    });
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain('error[unwritable-output]');
  });

  it.each([
    ['en', /casus.*Allowed choices are case, parameters, portfolio, scenario/],
    ['nl', /neemt case, parameters, portfolio, scenario/],
  ])('knows four kinds of file, and names them, in %s', async (language, said) => {
    const { code, errors } = await sroi(['schema', 'casus', '--lang', language]);
    expect(code).toBe(2);
    expect(errors).toMatch(said);
  });
});
