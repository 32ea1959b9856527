import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../src/cli/run.ts';
import { UNDISTURBED } from '../helpers/cli.ts';

/** A page of the gallery: input files, and what commands say of them. */
export interface Exhibit {
  readonly files: readonly InputFile[];
  readonly transcripts: readonly Transcript[];
}

interface InputFile {
  readonly path: string;
  readonly text: string;
  readonly bytes: Buffer;
}

/** A command and, as they stand in the page, what it wrote to standard error and its exit code. */
interface Transcript {
  readonly command: string;
  readonly shown: string;
}

const BLOCK = /(?:^`([^`\n]+)`([^\n]*):\n\n)?^```(yaml|json|console)\n(.*?)^```$/gms;

/** Reads the code blocks of a page: `yaml` or `json` with its file name before it, and `console`. */
export function readExhibit(markdown: string): Exhibit {
  const files: InputFile[] = [];
  const transcripts: Transcript[] = [];
  for (const [, path = 'case.yaml', remark = '', kind, text = ''] of markdown.matchAll(BLOCK)) {
    if (kind === 'console') transcripts.push({ command: commandOf(text), shown: text });
    else files.push({ path, text, bytes: bytesOf(text, remark) });
  }
  return { files, transcripts };
}

/** The page with what is shown of a command replaced, where it shows that command. */
export function withTranscripts(markdown: string, transcripts: readonly Transcript[]): string {
  return markdown.replaceAll(/^```console\n(.*?)^```$/gms, (block: string, text: string) => {
    const found = transcripts.find(({ command }) => command === commandOf(text));
    return found ? `\`\`\`console\n${found.shown}\`\`\`` : block;
  });
}

function commandOf(shown: string): string {
  return /^\$ sroi (.*)$/m.exec(shown)?.[1] ?? '';
}

/**
 * The bytes of an input. What an editor would spoil, or what is too long to read, is said in the
 * remark after the file's name: `where ⇥ is a tab`, `where … is "1 + ", 700 times`, `in Latin-1`.
 */
function bytesOf(text: string, remark: string): Buffer {
  let whole = text.trimEnd() === text ? text : text.replace(/\n$/, '');
  for (const [, sign = '', piece = '', times] of remark.matchAll(
    /(\S) is "([^"]*)", (\d+) times/g,
  )) {
    whole = whole.replaceAll(sign, piece.repeat(Number(times)));
  }
  for (const [, sign = '', name = ''] of remark.matchAll(
    /(\S) is an? (tab|no-break space|byte-order mark)/g,
  )) {
    whole = whole.replaceAll(sign, SPOILED[name] ?? '');
  }
  return Buffer.from(`${whole}\n`, remark.includes('in Latin-1') ? 'latin1' : 'utf8');
}

const SPOILED: Readonly<Record<string, string>> = {
  tab: '\t',
  'no-break space': '\u00a0',
  'byte-order mark': '\ufeff',
};

/** What a run of one command did. */
export interface Ran {
  readonly code: number;
  readonly output: string;
  readonly error: string;
  /** The files that were not there before. */
  readonly made: readonly string[];
}

/** Runs a command in a folder of its own that holds the files and the shared parameters. */
export async function runIn(files: readonly InputFile[], command: string): Promise<Ran> {
  const folder = mkdtempSync(join(tmpdir(), 'sroi-errors-'));
  try {
    const shared = { path: 'parameters/2024.yaml', bytes: PARAMETERS };
    for (const { path, bytes } of [shared, ...files]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    const before = filesIn(folder);
    const written = { output: '', error: '' };
    const code = await run(wordsIn(command), {
      folder,
      environment: {},
      isTerminal: false,
      columns: undefined,
      write: (text) => {
        written.output += text;
      },
      writeBytes: (bytes) => {
        written.output += new TextDecoder().decode(bytes);
      },
      writeError: (text) => {
        written.error += text;
      },
      ...UNDISTURBED,
    });
    return { code, ...written, made: filesIn(folder).filter((path) => !before.includes(path)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const PARAMETERS = readFileSync(new URL('parameters/2024.yaml', import.meta.url));

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' });
}

/** The words of a command line; single quotes hold spaces together. */
function wordsIn(command: string): readonly string[] {
  return (command.match(/(?:[^\s']|'[^']*')+/g) ?? []).map((word) => word.replaceAll("'", ''));
}
