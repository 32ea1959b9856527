#!/usr/bin/env node
'use strict';
// The porch. Every command pays for what happens here, so it asks for as little as it can.
const fs = require('node:fs');
const path = require('node:path');

const dist = path.join(__dirname, '..', 'dist');
const [, , only, more] = process.argv;

if (more === undefined && (only === '--version' || only === '-V')) {
  say(1, require('../package.json').version);
} else if (fs.existsSync(path.join(dist, 'cli.cjs'))) {
  // A run is over before optimised code pays for its making: let the optimiser wait a little longer
  // than V8 would (67,584). Long work is still optimised. Measured on Node 20, whose V8 knows the flag
  // (that of Node 24 complains of it): a third off a whole `calc`.
  if (process.versions.v8.startsWith('11.')) {
    require('node:v8').setFlagsFromString('--interrupt-budget=500000');
  }
  load('cli').main(process);
} else {
  process.exitCode = 3;
  say(2, 'sroi: dist/ is missing; build it with `npm run build`');
}

// process.stdout alone would cost more than the rest of this file.
function say(stream, line) {
  try {
    fs.writeSync(stream, `${line}\n`);
  } catch (error) {
    if (error.code !== 'EPIPE') process.exitCode = 2;
  }
}

/** Loads a bundle. The one of the command line asks for the other, `further`, when it needs it. */
function load(name) {
  const Module = require('node:module');
  const bundle = path.join(dist, `${name}.cjs`);
  // V8 trusts a cache of its own version without looking at the code, hence version and machine.
  const cache = path.join(dist, `${name}-${process.version}-${process.arch}.cache`);
  if (!fs.existsSync(cache)) {
    Module.enableCompileCache?.();
    return require(bundle);
  }
  // A cache that V8 rejects is ignored, and the script compiled as usual.
  const source = Module.wrap(fs.readFileSync(bundle, 'utf8'));
  const script = new (require('node:vm').Script)(source, {
    filename: bundle,
    cachedData: fs.readFileSync(cache),
  });
  const module = { exports: {} };
  const outside = Module.createRequire(bundle);
  const inside = (id) => (id === './further.cjs' ? load('further') : outside(id));
  script.runInThisContext()(module.exports, inside, module, bundle, dist);
  return module.exports;
}
