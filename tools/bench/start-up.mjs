// npm run bench: what starting costs, as whole processes, interleaved, in ratios to bare node.
// The machine's speed drifts, so a ratio of neighbours in time says more than a number of ms.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const WARM_UPS = 2;
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 15);
const root = fileURLToPath(new URL('../..', import.meta.url));
const { node, python, environment } = surroundings();

const sroi = (...args) => [node, 'bin/sroi.js', ...args];
const commands = [
  { name: 'node -e 0', argv: [node, '-e', '0'] },
  { name: 'sroi --version', argv: sroi('--version'), target: 1.2, stretch: 1.1 },
  { name: 'sroi calc cases/', argv: sroi('calc', 'cases/'), target: 4, stretch: 3.4 },
  { name: 'sroi check cases/', argv: sroi('check', 'cases/'), target: 4, stretch: 3.4 },
  { name: 'sums.py (PyYAML)', argv: python && [python, 'tools/bench/sums.py', 'cases'] },
];

const runnable = commands.filter(({ argv }) => argv);
const times = new Map(runnable.map((command) => [command, []]));
for (let round = -WARM_UPS; round < ROUNDS; round += 1)
  for (const command of runnable) {
    const time = run(command);
    if (round >= 0) times.get(command).push(time);
  }

const bare = times.get(commands[0]);
console.log(`${ROUNDS} interleaved rounds after ${WARM_UPS} to warm up, Node ${process.version}`);
console.log('times are noisy; the ratio is the median of the ratios within each round\n');
row('command', 'median ms', 'to bare node', 'target (stretch)', 'min-max ms');
for (const command of commands) {
  const own = times.get(command);
  if (own === undefined) {
    row(command.name, 'not installed');
    continue;
  }
  row(
    command.name,
    median(own).toFixed(1),
    ratio(own, bare),
    command.target ? `<= ${command.target} (${command.stretch})` : '',
    `${Math.min(...own).toFixed(1)}-${Math.max(...own).toFixed(1)}`,
  );
}
const [, , calc, , sums] = commands.map((command) => times.get(command));
if (sums) console.log(`\nsroi calc takes ${ratio(calc, sums)} times as long as sums.py`);

function run({ name, argv: [file, ...args] }) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(file, args, { cwd: root, env: environment });
  const time = Number(process.hrtime.bigint() - start) / 1e6;
  if (status === 0) return time;
  console.error(`bench: ${name} ended with exit code ${status}\n${stderr}`);
  process.exit(1);
}

function surroundings() {
  // Node 20 reads these certificates at every start, which would flatter every ratio.
  const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;
  // What answers to `python3` may be a slow shim, so it is asked for the real interpreter.
  const question = ['-c', 'import sys, yaml; print(sys.executable)'];
  const python = ['/usr/bin/python3', 'python3']
    .map((file) => spawnSync(file, question, { encoding: 'utf8' }))
    .find(({ status }) => status === 0)
    ?.stdout.trim();
  return { node: process.execPath, python, environment };
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function ratio(own, other) {
  return median(own.map((time, round) => time / other[round])).toFixed(2);
}

function row(name, ...cells) {
  console.log(name.padEnd(20) + cells.map((cell) => cell.padStart(17)).join(''));
}
