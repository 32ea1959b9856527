import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { source as axe } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sroi } from '../helpers/cli.ts';
import { buildPageScripts } from '../helpers/page.ts';
import { folderWith, SHELF } from '../load/folder.ts';
import { hasChromium, launchChromium } from './chromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'sroi-page-'));

async function writeReport(name: string, ...argv: readonly string[]): Promise<string> {
  const path = join(folder, name);
  const { code, errors } = await sroi(['report', ...argv, '--out', path]);
  expect([code, errors]).toEqual([0, '']);
  return path;
}

describe.skipIf(!hasChromium)('a report in a browser', () => {
  let browser: Browser | undefined;
  beforeAll(async () => {
    buildPageScripts();
    browser = await launchChromium();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** What a page said and asked for while it was open: nothing but its own file. */
  interface Watched {
    readonly page: Page;
    readonly said: string[];
    readonly requests: string[];
  }

  async function open(
    url: string,
    options: { width?: number; dark?: boolean } = {},
  ): Promise<Watched> {
    if (!browser) throw new Error('the browser did not start');
    const context = await browser.newContext({
      viewport: { width: options.width ?? 1280, height: 900 },
      colorScheme: options.dark ? 'dark' : 'light',
    });
    const page = await context.newPage();
    const said: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', ({ message }) => said.push(message));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(url);
    return { page, said, requests };
  }

  /** The ratio of a case beside the controls, as it was and as it is. */
  async function ratios(page: Page, name: string): Promise<readonly string[]> {
    const row = page.locator('#live tr', { hasText: name });
    return await row.locator('td').allInnerTexts();
  }

  /** Lays out what a browser leaves until it is scrolled to, and opens what is folded. */
  async function showAll(page: Page): Promise<void> {
    await page.evaluate(`
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('section { content-visibility: visible !important }');
      document.adoptedStyleSheets = [sheet];
      document.querySelectorAll('details').forEach((one) => { one.open = true; });`);
  }

  it('opens from disk without a word, and asks for nothing', async () => {
    const file = await writeReport('quiet.html', 'cases/', '--lang', 'nl');
    const { page, said, requests } = await open(`file://${file}`);
    await page.locator('#what-if').waitFor();
    expect(await page.locator('#headline').innerText()).toMatch(/Totale SROI\s+9,63/);
    expect(said).toEqual([]);
    expect(requests).toEqual([`file://${file}`]);
    expect(statSync(file).size).toBeLessThan(400_000);
  });

  it.each([
    ['nl', '12,26'],
    ['en', '12.26'],
  ])('in %s follows a deadweight set by keyboard: case 1 comes to %s', async (language, ratio) => {
    const file = await writeReport(`keys-${language}.html`, 'cases/', '--lang', language);
    const { page, said } = await open(`file://${file}`);
    await page.getByRole('slider', { name: 'Deadweight', exact: true }).focus();
    for (let press = 0; press < 10; press++) await page.keyboard.press('ArrowRight');
    await expect.poll(() => ratios(page, 'casus-1')).toContain(ratio);
    const row = page.locator('[data-section=results] tr', { hasText: 'casus-1' });
    await expect.poll(() => row.innerText()).toContain(ratio);
    const shown = await row.innerText();

    // The shell says the same: with the options that the page gives.
    const command = await page.locator('#moved code').innerText();
    expect(command).toBe('--set deadweight=60%');
    const { output } = await sroi(['calc', 'cases/', '--lang', language, ...command.split(' ')]);
    const line = output.split('\n').find((one) => one.startsWith('casus-1 ')) ?? '';
    expect(shown.split(/\s+/)).toEqual(line.trim().split(/\s+/));
    expect(shown).toContain(ratio);

    // The link restores it, in a page of its own.
    const { page: other } = await open(page.url());
    await expect.poll(() => ratios(other, 'casus-1')).toContain(ratio);
    expect(await other.getByRole('slider', { name: 'Deadweight', exact: true }).inputValue()).toBe(
      '60',
    );
    expect(said).toEqual([]);
  });

  it('is what `--set` makes of it: part by part, but for the words on how it was made', async () => {
    const moved = await writeReport(
      'moved.html',
      'cases/',
      '--lang',
      'en',
      '--set',
      'deadweight=60%',
    );
    const still = await writeReport('still.html', 'cases/', '--lang', 'en');
    const { page } = await open(`file://${still}#set=deadweight%3D60%25`);
    const { page: other } = await open(`file://${moved}`);
    await expect.poll(() => ratios(page, 'casus-1')).toContain('12.26');
    for (const part of [
      '#headline',
      '[data-section=results]',
      '[data-section=cases]',
      '[data-section=pool]',
      '[data-section=sensitivity]',
    ]) {
      const wanted = await other.locator(part).innerHTML();
      await expect.poll(() => page.locator(part).innerHTML()).toBe(wanted);
    }
  });

  it('follows a target in its switching values and charts, and goes back to the same bytes', async () => {
    const file = await writeReport('target.html', 'cases/', '--lang', 'en');
    const { page, said } = await open(`file://${file}`);
    const parts = ['sensitivity', 'chance'].map((id) => page.locator(`[data-section=${id}]`));
    const before = await Promise.all(parts.map((part) => part.innerHTML()));
    const field = page.getByRole('textbox', { name: 'Target of the SROI' });
    await field.fill('10');
    await field.press('Enter');
    const [sensitivity, chance] = parts;
    await expect.poll(() => sensitivity?.textContent()).toContain('SROI is 10 at');
    // 19.2627… × (1 - deadweight) is 10.
    await expect.poll(() => sensitivity?.textContent()).toContain('Deadweight50%48.0862%');
    expect(await sensitivity?.locator('svg').first().textContent()).toContain('target 10.00');
    expect(await chance?.textContent()).toContain('at least 10');
    expect(page.url()).toContain('#target=10');
    await page.getByRole('button', { name: 'Put all back' }).click();
    await expect.poll(() => Promise.all(parts.map((part) => part.innerHTML()))).toEqual(before);
    expect(page.url()).toBe(`file://${file}`);
    expect(said).toEqual([]);
  });

  it('copies the options and the link that repeat it', async () => {
    const file = await writeReport('copy.html', 'cases/', '--lang', 'en');
    const { page } = await open(`file://${file}#set=deadweight%3D60%25&set=cost_per_client%3D500`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = (): Promise<string> => page.evaluate('navigator.clipboard.readText()');
    await page.getByRole('button', { name: 'Copy as --set' }).click();
    await expect.poll(copied).toBe('--set deadweight=60% --set cost_per_client=500');
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await expect.poll(copied).toBe(page.url());
  });

  it('has every figure within a phone of 360 pixels, and the controls within a screen', async () => {
    const file = await writeReport('phone.html', 'cases/', '--lang', 'nl');
    const { page } = await open(`file://${file}`, { width: 360 });
    await showAll(page);
    const beyond = await page.evaluate(`[...document.querySelectorAll('.table, .picture')]
      .filter((box) => box.scrollWidth > box.clientWidth + 1)
      .map((box) => box.getAttribute('aria-label'))`);
    expect(beyond).toEqual([]);
    const { page: wide } = await open(`file://${file}#set=deadweight%3D60%25`);
    await wide.mouse.wheel(0, 2_000);
    const hidden = `(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)(
      document.getElementById('what-if'))`;
    await expect.poll(() => wide.evaluate(hidden)).toBe(0);
  });

  it('changes its language and keeps what was moved', async () => {
    const file = await writeReport('switch.html', 'cases/', '--lang', 'nl');
    const { page, said } = await open(`file://${file}#set=deadweight%3D60%25`);
    await page.getByRole('button', { name: 'English' }).click();
    await expect.poll(() => ratios(page, 'casus-1')).toContain('12.26');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.title()).toBe('The leerwinkels in four cases');
    expect(page.url()).toContain('lang=en');
    await page.getByRole('button', { name: 'Nederlands' }).click();
    await expect.poll(() => ratios(page, 'casus-1')).toContain('12,26');
    expect(said).toEqual([]);
  });

  it('says what is wrong with what was typed, and keeps its figures', async () => {
    const file = await writeReport('wrong.html', 'cases/', '--lang', 'en');
    const { page } = await open(`file://${file}`);
    const field = page.getByRole('textbox', { name: 'Deadweight, value' });
    await field.fill('150%');
    await field.press('Enter');
    await expect
      .poll(() => page.locator('#fault').innerText())
      .toContain('a share from `0%` to `100%`');
    expect(await page.locator('#headline').innerText()).toContain('9.63');
    await page.getByRole('button', { name: 'Put all back' }).click();
    await expect.poll(() => page.locator('#fault').innerText()).toBe('');
    expect(await field.inputValue()).toBe('50%');
    expect(page.url()).toBe(`file://${file}`);
  });

  it('proposes a moment to discount from where a rate needs one, and takes it back', async () => {
    const file = await writeReport('rate.html', 'cases/', '--lang', 'en');
    const { page } = await open(`file://${file}`);
    const field = page.getByRole('textbox', { name: 'Discount rate, value' });
    await field.fill('3');
    await field.press('Enter');
    const moved = page.locator('#moved');
    await expect
      .poll(() => moved.innerText())
      .toContain('--set discount_rate=3% --set timing=end-of-year');
    // 9.6313... / 1.03
    await expect.poll(() => ratios(page, 'Pool')).toContain('9.35');
    await field.fill('0%');
    await field.press('Enter');
    await expect.poll(() => moved.innerText()).toContain('Nothing moved');
  });

  it.each([
    [1280, false],
    [1280, true],
    [360, false],
    [360, true],
  ])(
    'has nothing serious for axe at %i pixels, dark: %s',
    async (width, dark) => {
      const file = await writeReport('axe.html', 'cases/', '--lang', 'nl');
      const { page } = await open(`file://${file}#set=deadweight%3D60%25`, { width, dark });
      // The charts and tables follow a little later, drawn anew.
      const rows = page.locator('[data-section=results] tr', { hasText: 'casus-1' });
      await expect.poll(() => rows.textContent()).toContain('12,26');
      await showAll(page);
      await page.evaluate(axe);
      const found = await page.evaluate<{
        violations: readonly { id: string; impact: string; nodes: readonly { html: string }[] }[];
      }>('axe.run()');
      const serious = found.violations.map(({ id, impact, nodes }) => [impact, id, nodes[0]?.html]);
      expect(serious).toEqual([]);
      // Nothing makes the page itself wider than the screen.
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    },
    60_000,
  );

  it('prints to A4 without cutting a table or a figure', async () => {
    const file = await writeReport('print.html', 'cases/', '--lang', 'nl');
    const { page } = await open(`file://${file}`);
    await page.emulateMedia({ media: 'print' });
    // The text column of A4 with margins of 16 mm, in CSS pixels.
    await page.setViewportSize({ width: Math.floor(((210 - 32) / 25.4) * 96), height: 1000 });
    const cut = await page.evaluate<
      readonly string[]
    >(`[...document.querySelectorAll('.table, figure div')]
      .filter((box) => box.offsetParent && box.scrollWidth > box.clientWidth + 1)
      .map((box) => box.getAttribute('aria-label') ?? box.className)`);
    expect(cut).toEqual([]);
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('takes hostile labels for text', async () => {
    const label = `<script>alert(1)</script><img src=x onerror=alert(2)>"'\`=cmd()|שלום مرحبا 👩‍👩‍👧‍👦${'x'.repeat(10_000)}`;
    const files = {
      'parameters/2024.yaml': SHELF,
      'cases/a.yaml': `case: a
title: ${JSON.stringify(label)}
year: 2024
story: ${JSON.stringify(label)}
benefits:
  x:
    amount: 100
    label: ${JSON.stringify(label)}
    source: ${JSON.stringify(label)}
    range:
      low: 90
      high: 110
`,
    };
    const out = join(folder, 'hostile.html');
    const { code } = await sroi(['report', 'cases', '--lang', 'en', '--out', out], {
      folder: folderWith(files),
    });
    expect(code).toBe(0);
    const { page, said, requests } = await open(`file://${out}`, { width: 360 });
    await page.locator('#what-if summary').first().click();
    await page.getByRole('slider', { name: 'Deadweight', exact: true }).press('ArrowRight');
    await showAll(page);
    // The data, the packed engine, what unpacks it, and the engine unpacked.
    expect(await page.locator('script').count()).toBe(4);
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('[data-section=cases] h3').first().innerText()).toContain(label);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    expect([said, requests]).toEqual([[], [`file://${out}`]]);
  });
});
