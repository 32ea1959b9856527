import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { pageOptions } from '../../tools/page.mjs';
import { ROOT } from './cli.ts';

/** Where `vitest.config.ts` says that the bundled files stand. */
const FOLDER = join(ROOT, 'node_modules/.cache/sroi');

/** Bundles the scripts of reports from the sources of today, as the build does. */
export function buildPageScripts(): void {
  const { outputFiles } = buildSync({ ...pageOptions(ROOT), outdir: FOLDER, write: false });
  mkdirSync(FOLDER, { recursive: true });
  for (const { path, contents } of outputFiles) {
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, contents);
    // Test files run beside each other: none may read half a script.
    renameSync(draft, path);
  }
}
