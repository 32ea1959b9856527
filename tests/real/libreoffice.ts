import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Cells, readCells } from '../helpers/workbook.ts';
import { LIBREOFFICE, mayTry } from './programs.ts';

export const hasLibreOffice: boolean = mayTry(LIBREOFFICE);

/** LibreOffice trusts the values that a file brings unless it is told to reckon anew. */
const RECKON_ANEW = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** What each workbook comes to when a spreadsheet reckons every formula of it anew. */
export async function recalculate(
  books: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, Cells>> {
  return converted('xlsx', books, []);
}

/**
 * What stands in the cells of CSV files when a spreadsheet in Dutch opens them: separated by
 * semicolons, in UTF-8, with numbers, dates and percentages recognised as that language writes them.
 */
export async function openInDutch(
  texts: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, Cells>> {
  const [semicolon, quote, utf8, firstLine, dutch] = [59, 34, 76, 1, 1043];
  const options = [semicolon, quote, utf8, firstLine, '', dutch, false, true];
  const files = new Map([...texts].map(([name, text]) => [name, Buffer.from(text)] as const));
  return converted('csv', files, [`--infilter=Text - txt - csv (StarCalc):${options.join()}`]);
}

/** Has LibreOffice open files and write what it made of them as workbooks, and reads these. */
async function converted(
  extension: string,
  books: ReadonlyMap<string, Uint8Array>,
  options: readonly string[],
): Promise<ReadonlyMap<string, Cells>> {
  // A profile of its own: two runs with one profile would wait for each other.
  const folder = mkdtempSync(join(tmpdir(), 'sroi-libreoffice-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user/registrymodifications.xcu'), RECKON_ANEW);
    const paths = [...books].map(([name, bytes]) => {
      const path = join(folder, `${name}.${extension}`);
      writeFileSync(path, bytes);
      return path;
    });
    const out = join(folder, 'out');
    execFileSync(
      LIBREOFFICE.command,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        ...options,
        '--convert-to',
        'xlsx',
        '--outdir',
        out,
        ...paths,
      ],
      { stdio: 'pipe', timeout: 120_000 },
    );
    const read = [...books.keys()].map(
      async (name) => [name, await readCells(readFileSync(join(out, `${name}.xlsx`)))] as const,
    );
    return new Map(await Promise.all(read));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
