// npm run build: sources to dist/. With --fast without the declarations.
import { spawnSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { writeAssembly } from './assembly.mjs';
import { pageOptions } from './page.mjs';

const root = dirname(import.meta.dirname);
const dist = join(root, 'dist');
const bundle = join(dist, 'cli.cjs');
const further = join(dist, 'further.cjs');
const cacheOf = (name) => join(dist, `${name}-${process.version}-${process.arch}.cache`);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/**
 * Commands that load much, in a bundle of their own: what they need would make every start slower.
 * Only their options and the world pass between the two, so each may have its own decimals.
 */
const FURTHER = ['report', 'sensitivity', 'simulate', 'sweep'];
const apart = {
  name: 'apart',
  setup({ onResolve }) {
    const filter = new RegExp(`^\\.\\./commands/(${FURTHER.join('|')})\\.ts$`);
    onResolve({ filter }, () => ({ path: './further.cjs', external: true }));
  },
};

/** What fills the code cache of each bundle: the runs that are asked for most. */
const WARM = [
  ['cli', 'calc', 'cases'],
  ['further', 'simulate', 'cases', '--draws', '20000'],
];

if (process.argv.includes('--warm')) warm(process.argv.slice(process.argv.indexOf('--warm') + 1));
else await build({ declarations: !process.argv.includes('--fast') });

async function build({ declarations }) {
  rmSync(dist, { recursive: true, force: true });
  const esbuild = await import('esbuild').catch(() =>
    fail('esbuild is not installed; run `npm ci` with the development dependencies'),
  );
  try {
    writeAssembly(root);
  } catch (error) {
    fail(`the loops in WebAssembly could not be compiled\n${error.message}`);
  }
  const shared = {
    absWorkingDir: root,
    bundle: true,
    define: { __SROI_VERSION__: JSON.stringify(version) },
    logLevel: 'warning',
    platform: 'node',
    target: 'node20',
  };
  const command = {
    ...shared,
    entryPoints: ['src/cli/main.ts'],
    outfile: bundle,
    format: 'cjs',
    minify: true,
    legalComments: 'external',
    // The folder of the files that go along: where the bundle itself stands.
    define: { ...shared.define, __SROI_DIST__: '__dirname' },
    // A script with cached data cannot import(); a require says the same.
    supported: { 'dynamic-import': false },
    plugins: [apart],
  };
  const commands = {
    ...command,
    // hucre only asks whether there is one, at which Node would load all of its HTTP client.
    define: { ...command.define, Response: 'Object' },
    plugins: [],
    entryPoints: undefined,
    stdin: {
      contents: FURTHER.map((name) => `export * from './src/cli/commands/${name}.ts';`).join('\n'),
      resolveDir: root,
    },
    outfile: further,
  };
  const library = {
    ...shared,
    entryPoints: { index: 'src/index.ts', engine: 'src/browser.ts' },
    outdir: dist,
    format: 'esm',
    packages: 'external',
    // Shared code stands once: two copies of the decimal constructor would be two precisions.
    splitting: true,
    chunkNames: 'shared-[hash]',
  };
  // What a thread runs that helps with the draws of a simulation.
  const draws = {
    ...command,
    entryPoints: ['src/cli/commands/simulate/thread.ts'],
    outfile: join(dist, 'draws.cjs'),
  };
  // Goes into each report: what a browser runs there.
  const page = { ...pageOptions(root), outdir: dist };
  await Promise.all(
    [command, commands, draws, library, page].map((options) => esbuild.build(options)),
  ).catch(() => fail('esbuild could not bundle the sources (see above)'));
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  if (declarations) step('tsc, for the declarations,', [tsc, '-p', 'tsconfig.build.json']);
  for (const [name, ...args] of WARM) {
    step(`the warm run of sroi ${args[0]}, for a code cache,`, [
      'tools/build.mjs',
      '--warm',
      name,
      ...args,
    ]);
  }
  const sizes = [bundle, cacheOf('cli'), join(dist, 'page.js')].map(kilobytes);
  console.log(`dist/cli.cjs ${sizes[0]}, its code cache ${sizes[1]}, dist/page.js ${sizes[2]}`);
}

// Runs in a process of its own: a cache holds what a real run compiled, and only that.
function warm([name, ...args]) {
  // V8 takes a cache only from a process with the same flags: those of the porch.
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=500000');
  process.argv = [process.execPath, join(root, 'bin', 'sroi.js'), ...args];
  const scripts = { cli: scriptOf(bundle), further: scriptOf(further) };
  process.on('exit', () => {
    writeFileSync(`${cacheOf(name)}.part`, scripts[name].createCachedData());
    renameSync(`${cacheOf(name)}.part`, cacheOf(name));
  });
  const outside = createRequire(bundle);
  const ran = (script, filename) => {
    const module = { exports: {} };
    const inside = (id) => (id === './further.cjs' ? ran(scripts.further, further) : outside(id));
    script.runInThisContext()(module.exports, inside, module, filename, dist);
    return module.exports;
  };
  ran(scripts.cli, bundle).main(process);
}

function scriptOf(filename) {
  return new Script(Module.wrap(readFileSync(filename, 'utf8')), { filename });
}

function step(name, args) {
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) fail(`${name} ended with exit code ${status}\n${stdout}`);
}

function fail(reason) {
  console.error(`build: ${reason}`);
  process.exit(1);
}

function kilobytes(file) {
  return `${Math.round(statSync(file).size / 1000)} kB`;
}
