import { describe, expect, it } from 'vitest';
import { sroi } from '../../helpers/cli.ts';
import { type Files, folderWith, SHELF } from '../../load/folder.ts';

const grounded = (id: string): string => `case: ${id}
title: ${id}
year: 2024
benefits:
  x:
    amount: 100
    label: A line
    source: a payslip
    range:
      low: 90
      high: 110
`;
const OTHER = '  y:\n    amount: 100\n    label: Another\n    source: a payslip\n';

async function lint(files: Files, ...argv: readonly string[]) {
  const folder = folderWith({ 'parameters/2024.yaml': SHELF, ...files });
  return await sroi(['lint', ...argv], { folder });
}

describe('the exit code of sroi lint', () => {
  it('is 0 where nothing is found', async () => {
    const files = { 'cases/a.yaml': grounded('a') + OTHER };
    expect(await lint(files, '--strict')).toMatchObject({ code: 0, errors: '' });
  });

  it('is 0 with a warning, and 1 with --strict', async () => {
    const files = { 'cases/a.yaml': `${grounded('a')}  y:\n    amount: 100\n    label: Bare\n` };
    const loose = await lint(files);
    expect(loose.code).toBe(0);
    expect(loose.output).toContain('warning[no-source]');
    const strict = await lint(files, '--strict');
    expect([strict.code, strict.output, strict.errors]).toEqual([1, loose.output, '']);
  });

  it('is 0 with a note, with --strict too', async () => {
    const { code, output } = await lint({ 'cases/a.yaml': grounded('a') }, '--strict');
    expect(output).toContain('note[large-share]');
    expect(code).toBe(0);
  });

  it('is 0 with --strict when what was found is set aside with a reason', async () => {
    const bare = `${grounded('a')}  y:\n    amount: 100\n    label: Bare\n`;
    const files = { 'cases/a.yaml': `${bare}lint:\n  no-source: from a diary\n` };
    expect((await lint(files, '--strict')).code).toBe(0);
  });

  it('is 2 for a fault, and with --strict for a warning about the input; then there is no page', async () => {
    const unknown = { 'cases/a.yaml': `${grounded('a')}lint:\n  no-sorce: from a diary\n` };
    expect(await lint(unknown)).toMatchObject({ code: 2, output: '' });
    const unlisted = {
      'cases/portfolio.yaml': 'cases:\n  - a\n',
      'cases/a.yaml': grounded('a'),
      'cases/b.yaml': grounded('b'),
    };
    expect((await lint(unlisted)).code).toBe(0);
    expect(await lint(unlisted, '--strict')).toMatchObject({ code: 2, output: '' });
  });
});

describe('sroi lint', () => {
  it('says once what is also a warning of the other commands', async () => {
    const files = { 'cases/a.yaml': `${grounded('a')}  y: 100\n` };
    const { output, errors } = await lint(files);
    expect(errors).toBe('');
    expect(output).toContain('cases/a.yaml:12:3: a.benefits.y has no source and no assumption.');
  });

  it('asks no source of what a command puts in place', async () => {
    const files = { 'cases/a.yaml': grounded('a') };
    const { output } = await lint(files, '--set', 'a.benefits.x=500', '--set', 'deadweight=0');
    expect(output).not.toContain('[no-source]');
    expect(output).toContain('--set deadweight=0: deadweight is 0% for a.benefits.x.');
  });

  it('has a page for each portfolio, and one document of all', async () => {
    const files = { 'one/a.yaml': grounded('a'), 'two/b.yaml': grounded('b') };
    const pages = await lint(files, 'one', 'two');
    expect(pages.output.match(/^Method lint: .*/gm)).toEqual(['Method lint: a', 'Method lint: b']);
    const { output } = await lint(files, 'one', 'two', '--format', 'json');
    const { portfolios } = JSON.parse(output);
    expect(portfolios).toHaveLength(2);
    expect(portfolios[1].findings).toMatchObject([
      {
        code: 'large-share',
        severity: 'note',
        cases: ['b'],
        place: { file: 'two/b.yaml', line: 5 },
      },
    ]);
  });

  it('of the published cases finds high ratios, and sets nothing aside', async () => {
    const { output } = await sroi(['lint', 'cases/', '--format', 'json']);
    const [{ findings, set_aside }] = JSON.parse(output).portfolios;
    expect(set_aside).toEqual([]);
    const told = findings as readonly { readonly code: string; readonly cases: string[] }[];
    expect(told.map(({ code, cases }) => [code, cases])).toEqual([
      ['high-ratio', ['casus-1']],
      ['high-ratio', ['casus-2']],
    ]);
  });

  it('marks a finding at its line in a workflow, with whatever stands in the message', async () => {
    const files = { 'cases/a.yaml': `${grounded('a')}  y:\n    amount: 1\n    label: Bare\n` };
    const { output } = await lint(files, '--format', 'github');
    expect(output.split('\n')[0]).toBe(
      '::warning file=cases/a.yaml,line=12,col=3,title=no-source%3A No source::a.benefits.y has no source and no assumption. Nobody can check the figure, or see whether it fits these people and this year.',
    );
    expect(output.split('\n')[1]).toMatch(/^::notice file=cases\/a.yaml,line=5,col=3,/);
    expect(output).toContain('99.0%25 of the present value');
  });
});
