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
  // A profile of its own: two runs with one profile would wait for each other.
  const folder = mkdtempSync(join(tmpdir(), 'sroi-libreoffice-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user/registrymodifications.xcu'), RECKON_ANEW);
    const paths = [...books].map(([name, bytes]) => {
      const path = join(folder, `${name}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const out = join(folder, 'out');
    execFileSync(
      LIBREOFFICE.command,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
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
