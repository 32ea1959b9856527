import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, sroi } from '../helpers/cli.ts';

/**
 * A transcript is a Markdown page of commands with what they show: each `$ sroi …` in a block of
 * shell, with its output, its exit code where it is not 0, and words around it for who reads it.
 * `UPDATE_TRANSCRIPTS=1` writes them anew, to be read before they are kept.
 */
const HERE = import.meta.dirname;
const PAGES = [
  ...readdirSync(HERE)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(HERE, name)),
  join(ROOT, 'README.md'),
  ...readdirSync(join(ROOT, 'docs/commands')).map((name) => join(ROOT, 'docs/commands', name)),
];
/** A page with this comment has commands that write: they run, one after another, in a folder of their own. */
const EMPTY = '<!-- run in an empty folder -->';
const BLOCK = /^```console\n(?:\$ (.*)\n)([\s\S]*?)^```$/gm;

describe('transcripts', () => {
  it('are read at all', () => {
    expect(PAGES.length).toBeGreaterThan(2);
  });

  it.each(PAGES)('%s shows what the commands show', async (page) => {
    const text = readFileSync(page, 'utf8');
    let now = text;
    const folder = text.includes(EMPTY) ? mkdtempSync(join(tmpdir(), 'sroi-transcript-')) : ROOT;
    try {
      for (const [block, line = ''] of text.matchAll(BLOCK)) {
        const ran = await runLine(line, folder);
        now = now.replace(block, () => `\`\`\`console\n$ ${line}\n${ran}\`\`\``);
      }
    } finally {
      if (folder !== ROOT) rmSync(folder, { recursive: true, force: true });
    }
    if (process.env.UPDATE_TRANSCRIPTS === '1') writeFileSync(page, now);
    else expect(text).toBe(now);
  });
});

async function runLine(line: string, folder: string): Promise<string> {
  const [command, ...argv] =
    line.match(/'[^']*'|\S+/g)?.map((word) => word.replace(/^'|'$/g, '')) ?? [];
  if (command !== 'sroi') throw new Error(`a transcript runs sroi, not ${line}`);
  const { code, output, errors } = await sroi(argv, { folder });
  return `${output}${errors}${code === 0 ? '' : `(exit code ${code})\n`}`;
}
