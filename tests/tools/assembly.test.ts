import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { assemble } from '../../tools/assembly.mjs';
import { ROOT } from '../helpers/cli.ts';

it('the WebAssembly that runs is that of the sources: else build anew', () => {
  const built = readFileSync(join(ROOT, 'src/model/kernel/generated/code.ts'), 'utf8');
  expect(assemble(ROOT)).toBe(built);
}, 60_000);
