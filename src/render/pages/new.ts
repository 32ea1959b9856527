import type { Language } from '../../model/text.ts';
import type { Page } from '../page.ts';
import type { NewFile } from '../templates/file.ts';
import { NEW_WORDS } from '../words/new.ts';

/** What `sroi new` wrote, and what its reader may do next. */
export interface Written {
  readonly title: string;
  readonly files: readonly Pick<NewFile, 'path' | 'purpose'>[];
  /** Something to do by hand, in a sentence. */
  readonly remark?: string | undefined;
  readonly next: readonly Next[];
}

/** A command line to type, and what it does. */
export interface Next {
  readonly command: string;
  readonly meaning: string;
}

/** The files that were written, and the commands that come next. */
export function newPage({ title, files, remark, next }: Written, language: Language): Page {
  const words = NEW_WORDS[language];
  return {
    language,
    title,
    blocks: [
      {
        kind: 'table',
        columns: [
          { head: words.written, align: 'left' },
          { head: words.purpose, align: 'left' },
        ],
        rows: files.map(({ path, purpose }) => ({ cells: [{ text: path }, { text: purpose }] })),
      },
      ...(remark === undefined ? [] : [{ kind: 'paragraph', text: remark } as const]),
      { kind: 'heading', text: words.next },
      {
        // Not a table: a command that is broken over lines can not be copied.
        kind: 'outline',
        items: next.map(({ command, meaning }) => ({
          depth: 0,
          heading: command,
          details: [meaning],
        })),
      },
    ],
  };
}
