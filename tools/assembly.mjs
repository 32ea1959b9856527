// The loops of src/model/kernel/assembly/ as WebAssembly, in a module of text that can be imported
// wherever the rest is: in a bundle, in a thread, in a test.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const OPTIONS = [
  '--optimizeLevel=3',
  '--noAssert',
  '--runtime=stub',
  '--use=abort=',
  '--enable=simd',
  '--enable=nontrapping-f2i',
  '--enable=threads',
  '--importMemory',
  '--sharedMemory',
  '--initialMemory=1',
  '--maximumMemory=65536',
];

/** @returns the text of the module */
export function assemble(root) {
  const folder = mkdtempSync(join(tmpdir(), 'sroi-assembly-'));
  try {
    const out = join(folder, 'code.wasm');
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        join(root, 'node_modules/assemblyscript/bin/asc.js'),
        'index.ts',
        `--outFile=${out}`,
        ...OPTIONS,
      ],
      { cwd: join(root, 'src/model/kernel/assembly'), encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
    const text = readFileSync(out).toString('base64');
    return `// Made by \`npm run build\` from ../assembly/.\nexport const CODE =\n  '${text}';\n`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes it to where it is imported from. */
export function writeAssembly(root) {
  const folder = join(root, 'src/model/kernel/generated');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'code.ts'), assemble(root));
}
