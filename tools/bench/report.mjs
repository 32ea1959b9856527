// npm run bench: what a report costs beside `calc`, how large it is, and how soon its page answers.
// With other report.html files as arguments those are opened in turn with it: before and after.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const WARM_UPS = 2;
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 15);
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sroi-bench-'));
const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;
const page = join(folder, 'report.html');
const workbook = join(folder, 'report.xlsx');

try {
  commands();
  sizes();
  if (existsSync(CHROMIUM))
    await loads([page, ...process.argv.slice(2).map((one) => resolve(one))]);
  else console.log(`no Chromium at ${CHROMIUM} (set CHROMIUM): no page was opened`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Whole processes, interleaved: a ratio of neighbours in time says more than milliseconds. */
function commands() {
  const all = [
    { name: 'calc cases/', argv: ['calc', 'cases/'] },
    { name: 'report to .html', argv: ['report', 'cases/', '--out', page], target: '<= 4' },
    { name: 'report to .xlsx', argv: ['report', 'cases/', '--out', workbook], target: '<= 5' },
  ];
  const times = new Map(all.map((command) => [command, []]));
  const written = new Map();
  for (let round = -WARM_UPS; round < ROUNDS; round += 1)
    for (const command of all) {
      const time = run(command.argv);
      if (round >= 0) times.get(command).push(time);
      const out = command.argv.at(-1);
      if (!existsSync(out) || out === 'cases/') continue;
      const bytes = readFileSync(out);
      if (written.has(out) && !written.get(out).equals(bytes))
        throw new Error(`two runs wrote a different ${basename(out)}`);
      written.set(out, bytes);
    }
  console.log(
    `${ROUNDS} interleaved rounds after ${WARM_UPS} to warm up, Node ${process.version}\n`,
  );
  row('command', 'median ms', 'to calc', 'target', 'min-max ms');
  const calc = times.get(all[0]);
  for (const { name, target = '' } of all) {
    const own = times.get(all.find((one) => one.name === name));
    row(name, median(own).toFixed(0), ratio(own, calc), target, span(own));
  }
}

function sizes() {
  const kilobytes = (file) => `${(statSync(file).size / 1000).toFixed(0)} kB`;
  console.log(`\nthe page has ${kilobytes(page)} (< 400), the workbook ${kilobytes(workbook)};`);
  console.log('each was written with the same bytes every time\n');
}

/**
 * From the start of the navigation until the page shows its controls, and until the ratio of a slider
 * moved in that very moment stands there: nobody can move it sooner.
 */
async function loads(files) {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const times = new Map(files.map((file) => [file, { shown: [], answered: [] }]));
  for (let round = -WARM_UPS; round < ROUNDS; round += 1)
    for (const file of files) {
      const { shown, answered } = await load(browser, `file://${file}`);
      if (round < 0) continue;
      times.get(file).shown.push(shown);
      times.get(file).answered.push(answered);
    }
  await browser.close();
  const load1 = loadavg()[0].toFixed(1);
  console.log(`in Chromium; ${load1} processes want the ${availableParallelism()} processors`);
  row('from navigation to', 'median ms', 'to the first', 'target', 'min-max ms');
  for (const file of files)
    for (const what of ['shown', 'answered']) {
      const own = times.get(file)[what];
      const first = times.get(files[0])[what];
      const target = what === 'answered' ? '<= 200' : '';
      const name = file === page ? what : `${what}, ${basename(file)}`;
      row(name, median(own).toFixed(0), ratio(own, first), target, span(own));
    }
}

async function load(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const opened = await context.newPage();
  await opened.addInitScript(watch);
  await opened.goto(url);
  const times = await opened.waitForFunction(
    () => globalThis.sroiTimes.answered && globalThis.sroiTimes,
  );
  const found = await times.jsonValue();
  await context.close();
  return found;
}

/** Runs in the page, before it is read. */
function watch() {
  const times = {};
  globalThis.sroiTimes = times;
  new MutationObserver((_, own) => {
    const panel = document.getElementById('what-if');
    if (!panel || panel.hidden) return;
    own.disconnect();
    times.shown = performance.now();
    new MutationObserver(() => {
      times.answered ??= performance.now();
    }).observe(document.getElementById('live'), { subtree: true, childList: true });
    const slider = document.getElementById('control-deadweight');
    slider.value = 60;
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

function run(argv) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, ['bin/sroi.js', ...argv], {
    cwd: root,
    env: environment,
  });
  const time = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`sroi ${argv.join(' ')} ended with ${status}\n${stderr}`);
  return time;
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function ratio(own, other) {
  return median(own.map((time, round) => time / other[round])).toFixed(2);
}

function span(values) {
  return `${Math.min(...values).toFixed(0)}-${Math.max(...values).toFixed(0)}`;
}

function row(name, ...cells) {
  console.log(name.padEnd(24) + cells.map((cell) => cell.padStart(14)).join(''));
}
