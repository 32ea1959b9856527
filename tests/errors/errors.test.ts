import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DIAGNOSTICS_EN } from '../../src/render/words/diagnostics-en.ts';
import { DIAGNOSTICS_NL } from '../../src/render/words/diagnostics-nl.ts';
import { type Exhibit, type Ran, readExhibit, runIn, withTranscripts } from './gallery.ts';

/** Writes what the commands say now into the pages: to be read, every line, before it is kept. */
const UPDATE = process.env.UPDATE_TRANSCRIPTS === '1';

const CODES = Object.keys(DIAGNOSTICS_EN);
const DOCS = new URL('../../docs/errors/', import.meta.url);

const gallery = (code: string): URL => new URL(`${code}.md`, import.meta.url);
const page = (code: string): URL => new URL(`${code}.md`, DOCS);
const pagesIn = (folder: URL): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => name.replace('.md', ''))
    .sort();

test('every code has words in both languages, an exhibit, a page and a line in the index', () => {
  const codes = [...CODES].sort();
  expect(Object.keys(DIAGNOSTICS_NL).sort()).toEqual(codes);
  expect(pagesIn(new URL('.', import.meta.url))).toEqual(codes);
  expect(pagesIn(DOCS)).toEqual(codes);
  const index = readFileSync(new URL('README.md', DOCS), 'utf8');
  const listed = [...index.matchAll(/\]\(([a-z0-9-]+)\.md\)/g)].map(([, code]) => code);
  expect(listed.sort()).toEqual(codes);
});

describe.each(CODES)('%s', (code) => {
  test('is said as the gallery shows it, in both languages', async () => {
    const exhibit = readExhibit(readFileSync(gallery(code), 'utf8'));
    const commands = exhibit.transcripts.map(({ command }) => command);
    expect(commands.some((command) => command.endsWith('--lang nl'))).toBe(true);
    const said = await Promise.all(
      commands.map(async (command) => {
        const ran = await runIn(exhibit.files, command);
        return { command, ran, shown: show(command, ran) };
      }),
    );
    if (UPDATE) update(code, said);
    else
      expect(said.map(({ shown }) => shown)).toEqual(exhibit.transcripts.map(({ shown }) => shown));
    for (const { command, ran } of said) judge(code, command, ran);
  });

  test('has a page with an example of the gallery', () => {
    const exhibit = readExhibit(readFileSync(gallery(code), 'utf8'));
    const { files, transcripts } = readExhibit(readFileSync(page(code), 'utf8'));
    expect(transcripts.length).toBeGreaterThan(0);
    for (const { text } of files) expect(isShown(text, exhibit)).toBe(true);
    for (const transcript of transcripts) expect(exhibit.transcripts).toContainEqual(transcript);
  });
});

/** An error stops the run and leaves nothing behind; a warning does so under --strict. */
function judge(code: string, command: string, { code: exit, output, error, made }: Ran): void {
  const isWarning = new RegExp(`(warning|waarschuwing)\\[${code}\\]`).test(error);
  expect(error).toContain(`[${code}]`);
  expect(error).not.toMatch(/[^\S\n]$/m);
  expect(made).toEqual([]);
  expect(exit).toBe(isWarning ? 0 : 2);
  if (!isWarning) expect(output).toBe('');
  if (command.includes('--strict')) expect(exit).toBe(2);
}

function show(command: string, { code, error }: Ran): string {
  return `$ sroi ${command}\n${error}\n[exit code ${code}]\n`;
}

function isShown(text: string, { files }: Exhibit): boolean {
  return files.some((file) => `\n${file.text}`.includes(`\n${text}`));
}

function update(
  code: string,
  said: readonly { readonly command: string; readonly shown: string }[],
) {
  for (const file of [gallery(code), page(code)]) {
    if (existsSync(file)) writeFileSync(file, withTranscripts(readFileSync(file, 'utf8'), said));
  }
}
