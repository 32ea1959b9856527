import { describe, expect, it } from 'vitest';
import { sroi } from '../../helpers/cli.ts';

/** Worked by head in `tests/transcripts/groups.md`. */
const FOLDER = 'tests/transcripts/parties/cases';
const json = async (...argv: readonly string[]) => {
  const { code, output, errors } = await sroi(['calc', FOLDER, '--format', 'json', ...argv]);
  expect([code, errors]).toEqual([0, '']);
  return JSON.parse(output).portfolios[0];
};

describe('sroi calc --format json', () => {
  it('says who gains and who pays, of a case with the parts', async () => {
    const { cases, pool } = await json();
    expect(cases[1].gainers).toEqual([
      {
        party: 'client',
        present_value: '5',
        parts: [{ address: 'garden.benefits.food', present_value: '5' }],
      },
    ]);
    expect(cases[1].payers).toEqual([
      {
        party: 'city',
        present_value: '3',
        parts: [{ address: 'garden.investment.tools', present_value: '3' }],
      },
      {
        party: null,
        present_value: '4',
        parts: [{ address: 'garden.investment.seeds', present_value: '4' }],
      },
    ]);
    expect(pool.stakeholders).toEqual([
      { party: 'government', present_value: '650' },
      { party: 'client', present_value: '1400' },
      { party: null, present_value: '30' },
    ]);
  });

  it('names what is not put in money', async () => {
    const { cases } = await json();
    expect(cases[0].not_valued).toEqual([
      { effect: 'Self-confidence', because: 'nobody measured it' },
    ]);
  });

  it('has groups where they are asked for', async () => {
    expect((await json()).groups).toBeNull();
    expect((await json('--group-by', 'sector')).groups).toEqual({
      key: 'sector',
      of: 'cases',
      groups: [
        {
          name: 'care',
          members: ['course'],
          figures: { gain: '4150', present_value: '2075', investment: '100', sroi: '20.75' },
        },
        {
          name: null,
          members: ['garden'],
          figures: {
            gain: '10',
            present_value: '5',
            investment: '7',
            sroi: '0.7142857142857142857142857142857142857143',
          },
        },
      ],
    });
  });
});

describe('sroi calc --group-by', () => {
  it('takes a tag of any of the portfolios that are calculated together', async () => {
    const { code, output } = await sroi(['calc', FOLDER, 'cases/', '-g', 'sector', '--lang', 'en']);
    expect(code).toBe(0);
    expect(output).toMatch(/^not stated +4 +138,260\.09/m);
  });

  it('calculates nothing where no case has such a tag', async () => {
    const { code, output, errors } = await sroi(['calc', FOLDER, '--group-by', 'secter']);
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain('did you mean `sector`?');
  });

  it('says what is wrong with the cases first', async () => {
    const { code, errors } = await sroi(['calc', 'nowhere', '--group-by', 'secter']);
    expect(code).toBe(2);
    expect(errors).toContain('file-not-found');
    expect(errors).not.toContain('secter');
  });

  it('goes before --detail in CSV, which is one table', async () => {
    const { output } = await sroi(['calc', FOLDER, '-d', '-g', 'sector', '--format', 'csv']);
    expect(output.split('\n')[0]).toMatch(/^portfolio,group_by,kind,group,/);
  });
});
