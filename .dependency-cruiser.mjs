// Data walks one way: files -> load -> model -> engine -> analysis -> render -> cli.
// Each room's rule lists what it may import; all the rest is refused.
const packages = (...names) => `(^|/)node_modules/(${names.join('|').replaceAll('.', '\\.')})/`;

function room(name, comment, allowed, { builtins = false } = {}) {
  return {
    name: `${name}-imports`,
    comment,
    severity: 'error',
    from: { path: `^src/${name}/` },
    to: {
      pathNot: [`^src/${name}/`, ...allowed],
      ...(builtins && { dependencyTypesNot: ['core'] }),
    },
  };
}

function only(who, what, comment, from, to) {
  return { name: `only-${who}-${what}`, comment, severity: 'error', from: { pathNot: from }, to };
}

const model = '^src/model/';
const load = '^src/load/';
const engine = '^src/engine/';
const analysis = '^src/analysis/';
const render = '^src/render/';
const page = '^src/page/';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    room('model', 'The nouns know decimal.js and each other, so that every room can share them.', [
      packages('decimal.js'),
    ]),
    room(
      'load',
      'Reading a file is not judging it: load does not know what a ratio is.',
      [model, packages('yaml', 'zod')],
      { builtins: true },
    ),
    room('engine', 'The method is pure: no disk, no clock, no chance; it runs in a browser.', [
      model,
    ]),
    room('analysis', 'A question is asked of results, not of files, and knows no page.', [
      model,
      engine,
    ]),
    room('render', 'A page shows what it is given: it reads no file and computes nothing.', [
      model,
      engine,
      analysis,
      packages('cli-table3', 'chalk', 'hucre'),
    ]),
    room('page', 'What runs in a report: it asks the same questions and shows the same pages.', [
      model,
      engine,
      analysis,
      render,
    ]),
    only('nobody', 'opens-page', 'It starts in a browser; what it shares stands in render.', page, {
      path: page,
    }),
    {
      name: 'render-takes-types-only',
      comment: 'Calling the engine from a page would be a second place where figures are made.',
      severity: 'error',
      from: { path: render },
      to: { path: [engine, analysis], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'faces-import',
      comment: 'The public faces hand out the library: pages and commands are no part of it.',
      severity: 'error',
      from: { path: '^src/(index|browser)\\.ts$' },
      to: { pathNot: [model, load, engine, analysis, '^src/browser\\.ts$'] },
    },
    {
      name: 'pure-face',
      comment: 'The face for browsers reaches no disk.',
      severity: 'error',
      from: { path: '^src/browser\\.ts$' },
      to: { path: load },
    },
    only(
      'the-porch',
      'opens-cli',
      'The cli owns the process, so nothing may start it twice.',
      '^src/cli/',
      {
        path: '^src/cli/',
      },
    ),
    only(
      'outsiders',
      'use-the-face',
      'Inside, a module is imported where it stands: no barrels.',
      '^(tests/|src/index\\.ts$)',
      {
        path: '^src/(index|browser)\\.ts$',
      },
    ),
    only('cli', 'knows-commander', 'Arguments end where the cli ends.', '^src/cli/', {
      path: packages('commander'),
    }),
    only(
      'decimal',
      'knows-decimal-js',
      'A second constructor would be a second precision.',
      '^src/model/decimal\\.ts$',
      {
        path: packages('decimal.js'),
      },
    ),
    {
      name: 'no-circles',
      comment: 'Two modules that need each other are one idea in two files.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A module that nobody imports and that imports nobody is left over.',
      severity: 'error',
      from: { orphan: true, pathNot: '\\.d\\.ts$' },
      to: {},
    },
    {
      name: 'no-unresolvable',
      comment: 'What the rules cannot find they cannot judge.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node'],
    },
  },
};
