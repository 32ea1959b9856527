// npm run bench: sweeps and simulations beside the same work in plain decimal.js, in Python's
// decimal and in NumPy. Both sides take turns; a ratio is of medians within this run.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sroi-bench-'));
const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;
// GNU time tells the peak memory of a process.
const hasTime = spawnSync('/usr/bin/env', ['time', '-f', '%M', 'true']).status === 0;
const python = ['/usr/bin/python3', 'python3'].find(
  (file) => spawnSync(file, ['-c', 'import numpy'], { env: environment }).status === 0,
);
if (!python) console.log('NumPy is not installed (python3-numpy): its yardsticks are left out\n');

const GRID = [
  '--vary',
  'deadweight=0%..99%:1%',
  '--vary',
  'attribution=0%..99%:1%',
  '--vary',
  'cost_per_client=400..499:1',
];

/** Runs inside a process before the first that counts. */
const WARM_UPS = 5;

const SIMULATE = ['simulate', 'cases/', '--draws', '1000000', '--format', 'json'];

try {
  const inside = await bundled();
  await grids(inside);
  wholeGrids();
  await simulations(inside);
  wholeSimulations();
  evenPoints(inside);
  threads();
  growth();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The parts of sroi that are measured from inside a process. */
async function bundled() {
  const esbuild = await import('esbuild');
  const outfile = join(folder, 'inside.mjs');
  const parts = {
    'load/portfolio': 'loadPortfolio',
    'analysis/calculate': 'calculate',
    'analysis/fast': 'planFastSweep',
    'analysis/simulate/plan': 'planSimulation',
    'analysis/simulate/draw': 'createDrawer',
    'analysis/simulate/task': 'blocksOf',
    'model/chance/fast-tools': 'fastTools',
    'model/decimal': 'decimal',
  };
  const contents = Object.entries(parts)
    .map(([file, name]) => `export { ${name} } from './src/${file}.ts';`)
    .join('\n');
  await esbuild.build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    outfile,
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}

async function grids({ loadPortfolio, planFastSweep, decimal }) {
  console.log('A grid of 10^6 points × (4 cases + pool), kept in memory');
  const { portfolio } = loadPortfolio('cases/', { folder: root });
  const { plan } = planFastSweep(portfolio, {
    vary: ['deadweight=0%..99%:1%', 'attribution=0%..99%:1%', 'cost_per_client=400..499:1'],
  });
  const own = [];
  const numpy = [];
  for (let round = 0; round < 5; round++) {
    own.push(inProcess(() => plan.columns(), 9));
    if (python) numpy.push(ask('grid'));
  }
  report('sroi, every figure correctly rounded', median(own), 1e6);
  compare('NumPy, flat grid in floats', median(numpy), median(own), 1e6, '>= 1 (2)');
  if (python) {
    compare('Python decimal, closed form', ask('grid-decimal'), median(own), 1e6, '>= 150 (500)');
  }
  compare('decimal.js, closed form', decimals(decimal), median(own), 1e6, '');
  console.log('');
}

/** The closed form with decimal.js, a hundredth of the points. */
function decimals(decimal) {
  const gains = [
    '54989.93142857142857',
    '47527.58142857142857',
    '18284.15142857142857',
    '17458.44',
  ];
  const all = gains.map(decimal);
  const total = all.reduce((sum, gain) => sum.plus(gain));
  const shares = Array.from({ length: 100 }, (_, n) =>
    decimal('1').minus(decimal(`${n}`).dividedBy(100)),
  );
  const cost = decimal('400');
  const seconds = inProcess(() => {
    let last;
    for (const d of shares)
      for (const a of shares) {
        const kept = d.times(a);
        for (const gain of all) last = gain.times(kept).dividedBy(cost).toDecimalPlaces(6);
        last = total.times(kept).dividedBy(cost.times(4)).toDecimalPlaces(6);
      }
    return last;
  }, 3);
  return seconds * 100;
}

function wholeGrids() {
  console.log('The same as CSV, whole process: a row for each case of each point (5 × 10^6 rows)');
  const out = join(folder, 'grid.csv');
  const sweep = () => sroi(['sweep', 'cases/', ...GRID, '--format', 'csv', '--out', out]);
  const rounds = [0, 1, 2].map(() => ({
    own: sweep(),
    long: python ? whole(python, [script(), 'grid-csv', join(folder, 'long.csv')]) : undefined,
    wide: python ? whole(python, [script(), 'grid-csv-wide', join(folder, 'wide.csv')]) : undefined,
  }));
  const own = median(rounds.map((round) => round.own.seconds));
  report('sroi sweep --format csv', own, 1e6, rounds[0].own.memory);
  for (const [name, key] of [
    ['NumPy + savetxt, the same table', 'long'],
    ['NumPy + savetxt, a row a point', 'wide'],
  ]) {
    const runs = rounds.flatMap((round) => round[key] ?? []);
    if (runs.length === 0) continue;
    const other = median(runs.map((run) => run.seconds));
    line(
      name,
      other,
      1e6,
      `sroi takes ${(own / other).toFixed(2)} of it, target <= 0.3 (0.12)`,
      runs[0].memory,
    );
  }
  console.log('');
}

async function simulations(inside) {
  const { loadPortfolio, calculate, planSimulation, createDrawer, fastTools, blocksOf } = inside;
  console.log('10^6 draws, 8 uncertain figures, 4 cases + pool: draws and model');
  uncertainCases();
  const { portfolio } = loadPortfolio('cases/', { folder });
  const request = { draws: 1_000_000, seed: 7, method: 'random', figure: 'sroi' };
  const { plan } = planSimulation(calculate(portfolio), request);
  const work = () => {
    const columns = plan.owners.map(() => new Float64Array(request.draws));
    const drawer = createDrawer(plan.task, fastTools());
    for (let block = 0; block < blocksOf(plan.task); block++) drawer.draw(block, columns);
    return columns;
  };
  const own = [];
  const numpy = [];
  for (let round = 0; round < 3; round++) {
    own.push(inProcess(work, 5));
    if (python) numpy.push(ask('draws'));
  }
  report('sroi, one thread', median(own), 1e6);
  compare('NumPy Generator', median(numpy), median(own), 1e6, '>= 1.5 (3)');
  console.log('');
}

function wholeSimulations() {
  console.log('The same, whole process with quantiles');
  const rounds = [0, 1, 2, 3, 4].map(() => ({
    own: sroi(SIMULATE, folder),
    numpy: python ? whole(python, [script(), 'simulation']) : undefined,
  }));
  const own = median(rounds.map((round) => round.own.seconds));
  report('sroi simulate', own, 1e6, rounds[0].own.memory);
  const runs = rounds.flatMap((round) => round.numpy ?? []);
  if (runs.length > 0) {
    const other = median(runs.map((run) => run.seconds));
    line(
      'NumPy',
      other,
      1e6,
      `sroi takes ${(own / other).toFixed(2)} of it, target <= 0.7 (0.4)`,
      runs[0].memory,
    );
  }
  console.log('');
}

/** How far the mean of the pool lies from the true one, over replicates. */
function evenPoints(inside) {
  const { loadPortfolio, calculate, planSimulation, createDrawer, fastTools, blocksOf } = inside;
  console.log('The error of the mean (root mean square over seeds)');
  const { portfolio } = loadPortfolio('cases/', { folder });
  const result = calculate(portfolio);
  const mean = (method, draws, seed) => {
    const { plan } = planSimulation(result, { draws, seed, method, figure: 'sroi' });
    const columns = plan.owners.map(() => new Float64Array(draws));
    const drawer = createDrawer(plan.task, fastTools());
    for (let block = 0; block < blocksOf(plan.task); block++) drawer.draw(block, columns);
    return columns.at(-1).reduce((sum, value) => sum + value, 0) / draws;
  };
  const seeds = Array.from({ length: 16 }, (_, seed) => seed + 1);
  // 16 × 2^17 even points are the nearest to the truth that there is.
  const truth = average(seeds.map((seed) => mean('sobol', 2 ** 17, 1_000 + seed)));
  const error = (values) => Math.sqrt(average(values.map((value) => (value - truth) ** 2)));
  const even = error(seeds.map((seed) => mean('sobol', 2 ** 14, seed)));
  const random = error(seeds.map((seed) => mean('random', 1_000_000, seed)));
  console.log(`  scrambled Sobol, 2^14 points   ${even.toExponential(2)}`);
  console.log(`  at random, 10^6 draws          ${random.toExponential(2)}`);
  console.log(`  that is 1/${(random / even).toFixed(0)}; target <= 1/20 (1/60)\n`);
}

function threads() {
  console.log(`Threads, 10^7 draws (${availableParallelism()} processors)`);
  const run = (count) =>
    sroi([...SIMULATE.slice(0, 3), '10000000', '--threads', `${count}`, '--format', 'json'], folder)
      .seconds;
  const rounds = [0, 1, 2].map(() => [run(1), run(2)]);
  const [one, two] = [0, 1].map((index) => median(rounds.map((round) => round[index])));
  report('1 thread', one, 1e7);
  line(
    '2 threads',
    two,
    1e7,
    `${(one / two).toFixed(2)} × as fast, target >= 1.5 (1.85) on an idle machine`,
  );
  console.log('');
}

function growth() {
  console.log('Growth, streamed as CSV to nowhere: points, seconds, peak memory');
  const sizes = [
    [10, 10],
    [10, 100],
    [100, 100],
    [100, 1000],
  ].map(([d, a]) => ({ d, a, points: d * a * 100 }));
  const runs = sizes.map(({ d, a, points }) => {
    const share = (count) => `0%..${99 - (99 % (100 / count))}%:${100 / count}%`;
    const vary = [
      `deadweight=${share(d)}`,
      `attribution=${share(a)}`,
      'cost_per_client=400..499:1',
    ];
    const argv = [
      'sweep',
      'cases/',
      ...vary.flatMap((text) => ['--vary', text]),
      '--format',
      'csv',
    ];
    const { seconds, memory } = sroi(
      [...argv, '--limit', '100000000', '--out', '/dev/stdout'],
      root,
    );
    return { points, seconds, memory };
  });
  for (const { points, seconds, memory } of runs) {
    console.log(
      `  ${points.toExponential(0).padEnd(6)} ${seconds.toFixed(2).padStart(8)} s ${memory.padStart(10)}`,
    );
  }
  const [first, last] = [runs[1], runs.at(-1)];
  const slope = Math.log(last.seconds / first.seconds) / Math.log(last.points / first.points);
  console.log(
    `  slope of log time on log size from 10^5 on: ${slope.toFixed(2)}, target <= 1.05; memory flat`,
  );
}

/** Four cases in which eight figures are uncertain, as yardsticks.py has them. */
function uncertainCases() {
  const figure = (value, kind, numbers) => [
    `value: ${value}`,
    'assumption: a benchmark',
    'distribution:',
    `  kind: ${kind}`,
    ...Object.entries(numbers).map(([key, number]) => `  ${key}: ${number}`),
  ];
  const indented = (lines, by) => lines.map((text) => ' '.repeat(by) + text).join('\n');
  const shared = {
    deadweight: figure('50%', 'pert', { low: '25%', most_likely: '50%', high: '75%' }),
    attribution: figure('75%', 'pert', { low: '50%', most_likely: '75%', high: '90%' }),
    cost_per_client: figure('450', 'normal', { mean: 450, standard_deviation: 40 }),
  };
  const values = {
    payroll: figure('12000', 'triangular', { low: 9000, most_likely: 12000, high: 16000 }),
    relief: figure('6000', 'triangular', { low: 4000, most_likely: 6000, high: 7000 }),
    benefit: figure('22000', 'lognormal', { p5: 15000, p95: 30000 }),
    health: figure('760', 'lognormal', { p5: 300, p95: 1500 }),
    vdab: figure('3700', 'normal', { mean: 3700, standard_deviation: 400 }),
  };
  const block = (all) =>
    Object.entries(all)
      .map(([key, lines]) => `  ${key}:\n${indented(lines, 4)}`)
      .join('\n');
  mkdirSync(join(folder, 'parameters'), { recursive: true });
  mkdirSync(join(folder, 'cases'), { recursive: true });
  writeFileSync(
    join(folder, 'parameters', '2024.yaml'),
    `year: 2024\ncurrency: EUR\nmethod:\n${block(shared)}\nvalues:\n${block(values)}\n`,
  );
  const cases = [
    {
      benefits: ['payroll', '15800'],
      costs: ['relief'],
      avoided_costs: ['benefit', 'vdab', 'health'],
    },
    { benefits: ['1.4 * payroll'], avoided_costs: ['15461.53', 'vdab', 'health'] },
    { benefits: ['0.3 * payroll', '15800'], costs: ['relief'], avoided_costs: ['vdab'] },
    { benefits: ['1.5 * payroll'], forgone_benefits: ['5534.52'] },
  ];
  cases.forEach((groups, index) => {
    const lines = Object.entries(groups).flatMap(([group, amounts]) => [
      `${group}:`,
      ...amounts.map(
        (amount, line) => `  line_${line + 1}:\n    amount: ${amount}\n    assumption: a benchmark`,
      ),
    ]);
    const head = `case: case-${index + 1}\ntitle: Case ${index + 1}\nyear: 2024\n`;
    writeFileSync(join(folder, 'cases', `case-${index + 1}.yaml`), `${head}${lines.join('\n')}\n`);
  });
}

function script() {
  return fileURLToPath(new URL('yardsticks.py', import.meta.url));
}

/** What a yardstick says of its own median. */
function ask(what) {
  const { stdout, status, stderr } = spawnSync(python, [script(), what], {
    encoding: 'utf8',
    env: environment,
  });
  if (status !== 0) fail(`yardsticks.py ${what}`, stderr);
  return Number(stdout);
}

function sroi(argv, cwd = root) {
  return whole(process.execPath, [join(root, 'bin', 'sroi.js'), ...argv], cwd);
}

/** A whole process: its seconds, and the most memory it had. */
function whole(file, argv, cwd = root) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(
    '/usr/bin/env',
    ['time', '-f', '%M', file, ...argv].slice(hasTime ? 0 : 3),
    {
      cwd,
      env: environment,
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) fail(argv.join(' '), stderr);
  const kilobytes = Number(stderr.trim().split('\n').at(-1));
  return { seconds, memory: hasTime ? `${Math.round(kilobytes / 1024)} MiB` : '' };
}

/** After some runs in which V8 compiles what it will use. */
function inProcess(work, repeats) {
  for (let run = 0; run < WARM_UPS; run++) work();
  const times = Array.from({ length: repeats }, () => {
    const start = process.hrtime.bigint();
    work();
    return Number(process.hrtime.bigint() - start) / 1e9;
  });
  return median(times);
}

function compare(name, other, own, points, target) {
  if (Number.isNaN(other) || other === undefined) return;
  line(
    name,
    other,
    points,
    `sroi is ${(other / own).toFixed(2)} × as fast${target ? `, target ${target}` : ''}`,
  );
}

function report(name, seconds, points, memory = '') {
  line(name, seconds, points, '', memory);
}

function line(name, seconds, points, said, memory = '') {
  const speed = `${(points / seconds / 1e6).toFixed(2)} M/s`;
  const cells = [
    name.padEnd(38),
    `${(seconds * 1000).toFixed(0)} ms`.padStart(9),
    speed.padStart(11),
    memory.padStart(9),
    `  ${said}`,
  ];
  console.log(`  ${cells.join(' ').trimEnd()}`);
}

function median(values) {
  if (values.length === 0) return undefined;
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

function average(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function fail(name, stderr) {
  console.error(`bench: ${name} failed\n${stderr}`);
  process.exit(1);
}
