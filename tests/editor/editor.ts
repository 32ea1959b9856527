import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../helpers/cli.ts';
import { connect } from './link.ts';

const require = createRequire(import.meta.url);
const SERVER = require.resolve('yaml-language-server/bin/yaml-language-server');

/** A mark that the server sets in a text; lines and columns begin at 1, as in our own messages. */
export interface Mark {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** What an editor does with a YAML file, done with the language server that most of them use. */
export interface Editor {
  /** Opens a text as the file of that path, there or not, and waits for its marks, in order of line. */
  readonly open: (path: string, text: string) => Promise<readonly Mark[]>;
  /** The keys or values offered at a place of an open text. */
  readonly complete: (path: string, line: number, column: number) => Promise<readonly Offer[]>;
  /** What is shown when the pointer rests on a place of an open text. */
  readonly hover: (path: string, line: number, column: number) => Promise<string>;
  readonly close: () => Promise<void>;
}

interface Offer {
  readonly label: string;
  /** What is written when the offer is taken. */
  readonly text: string;
  readonly documentation: string;
}

/** Of the protocol's own records only what is read of them; lines and columns begin at 0. */
interface Published {
  readonly uri: string;
  readonly diagnostics: readonly {
    readonly range: { readonly start: { readonly line: number; readonly character: number } };
    readonly message: string;
  }[];
}
interface Completion {
  readonly items: readonly {
    readonly label: string;
    readonly insertText?: string;
    readonly textEdit?: { readonly newText: string };
    readonly documentation?: string | { readonly value: string };
  }[];
}
interface Hover {
  readonly contents: { readonly value: string };
}

/** Starts the server as an editor does, over standard input and output, without the network. */
export async function startEditor(): Promise<Editor> {
  const server = spawn(process.execPath, [SERVER, '--stdio'], { cwd: ROOT });
  const link = connect(server);
  await link.ask<unknown>('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(ROOT).href,
    capabilities: { textDocument: { hover: { contentFormat: ['markdown'] } } },
  });
  link.tell('initialized', {});
  link.tell('workspace/didChangeConfiguration', {
    settings: {
      yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false } },
    },
  });
  return {
    open: async (path, text) => {
      const uri = uriOf(path);
      const marked = link.next<Published>(
        'textDocument/publishDiagnostics',
        (published) => published.uri === uri,
      );
      link.tell('textDocument/didOpen', {
        textDocument: { uri, languageId: 'yaml', version: 1, text },
      });
      const { diagnostics } = await marked;
      return diagnostics.map(readMark).sort((a, b) => a.line - b.line);
    },
    complete: async (path, line, column) => {
      const { items } = await link.ask<Completion>(
        'textDocument/completion',
        placeOf(path, line, column),
      );
      return items.map(readOffer);
    },
    hover: async (path, line, column) => {
      const found = await link.ask<Hover | null>('textDocument/hover', placeOf(path, line, column));
      return found?.contents.value ?? '';
    },
    close: async () => {
      const closed = once(server, 'close');
      await link.ask<unknown>('shutdown', undefined);
      link.tell('exit', undefined);
      await closed;
    },
  };
}

function uriOf(path: string): string {
  return pathToFileURL(join(ROOT, path)).href;
}

function placeOf(path: string, line: number, column: number): object {
  return {
    textDocument: { uri: uriOf(path) },
    position: { line: line - 1, character: column - 1 },
  };
}

function readMark({ range, message }: Published['diagnostics'][number]): Mark {
  return { line: range.start.line + 1, column: range.start.character + 1, message };
}

function readOffer({
  label,
  insertText,
  textEdit,
  documentation,
}: Completion['items'][number]): Offer {
  return {
    label,
    text: textEdit?.newText ?? insertText ?? label,
    documentation: typeof documentation === 'object' ? documentation.value : (documentation ?? ''),
  };
}
