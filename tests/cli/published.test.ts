import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT, sroi } from '../helpers/cli.ts';

/**
 * The ratios as exact fractions, worked out here from the figures that the evaluation prints and
 * without our own code. In euro cents, times 7 because of the one figure that does not come out:
 *
 *     VDAB per jobseeker = 783,000,000 / 210,000 = 26,100 / 7 euro
 *     invalidity = round(16.72 × 8 × 55%, 2) × 312 = round(73.568, 2) × 312 = 73.57 × 312 = 22,953.84
 *     childcare relief = 4 × 16.40 × 220 × 45% = 6,494.40; one more parent = 15,800
 *     unemployment = 2 × 65% × 1,650 = 2,145
 *     ratio = gain × 50% × 25% / 448.60 = gain / (8 × 448.60)
 */
const sevenths = (...cents: readonly bigint[]): bigint => 7n * cents.reduce((a, b) => a + b, 0n);
const VDAB = 2_610_000n; // cents, already times 7
const GAINS: Readonly<Record<string, bigint>> = {
  'casus-1':
    sevenths(14_916_36n, 469_59n, 15_800_00n, -803_37n, -6_494_40n) +
    sevenths(22_953_84n, 760_39n, 3_658_96n) +
    VDAB,
  'casus-2': sevenths(21_237_84n, 469_59n, 15_461_53n, 2_210_67n, 760_39n, 3_658_96n) + VDAB,
  'casus-3': sevenths(3_765_00n, 469_59n, 15_800_00n, -1_129_60n, -6_494_40n, 2_145_00n) + VDAB,
  'casus-4': sevenths(22_992_96n, -5_534_52n),
};
const COST = sevenths(448_60n);

/** numerator / denominator to 30 significant digits, rounded half up: for values of 1 up to 100. */
function digits30(numerator: bigint, denominator: bigint): string {
  const whole = (numerator / denominator).toString();
  const scale = 10n ** BigInt(30 - whole.length);
  const scaled = ((2n * numerator * scale) / denominator + 1n) / 2n;
  return `${scaled.toString().slice(0, whole.length)}.${scaled.toString().slice(whole.length)}`;
}

function rounded30(text: string): string {
  const [whole = '', decimals = ''] = text.split('.');
  return digits30(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

async function json(...argv: readonly string[]) {
  const { output } = await sroi(['calc', 'cases/', '--format', 'json', ...argv]);
  return JSON.parse(output);
}

const folder = mkdtempSync(join(tmpdir(), 'sroi-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the published cases', () => {
  it('have their ratios to 30 digits', async () => {
    const { cases, pool } = (await json()).portfolios[0];
    for (const [id, gain] of Object.entries(GAINS)) {
      const { figures } = (cases as { id: string; figures: { sroi: string } }[]).find(
        (one) => one.id === id,
      ) ?? { figures: { sroi: '' } };
      expect(rounded30(figures.sroi), id).toBe(digits30(gain, 8n * COST));
    }
    const total = Object.values(GAINS).reduce((a, b) => a + b, 0n);
    expect(rounded30(pool.figures.sroi)).toBe(digits30(total, 4n * 8n * COST));
  });

  it.each([
    // 40% × 25% of case 1's gain, and 50% × 75%, over 448.60: 12.2581… and 45.9680…
    [['--set', 'deadweight=60%'], GAINS['casus-1'], 10n * COST],
    [['--set', 'attribution=25%'], 3n * (GAINS['casus-1'] ?? 0n), 8n * COST],
    [['--set', 'contribution=75%'], 3n * (GAINS['casus-1'] ?? 0n), 8n * COST],
    [['--set', 'cost_per_client=897.20'], GAINS['casus-1'], 16n * COST],
  ] as const)('move exactly with %s', async (argv, numerator = 0n, denominator) => {
    const { cases } = (await json(...argv)).portfolios[0];
    expect(rounded30(cases[0].figures.sroi)).toBe(digits30(numerator, denominator));
  });

  it('keep every digit of a very large amount', async () => {
    const { cases } = (await json('--set', 'casus-4.benefits.payroll=12345678901234567890.12'))
      .portfolios[0];
    // less the 5,534.52 of payroll taxes of the earlier job
    expect(cases[3].figures.net_benefits).toBe('12345678901234562355.6');
  });

  it('no longer check when a published figure is another', async () => {
    cpSync(join(ROOT, 'cases'), join(folder, 'cases'), { recursive: true });
    cpSync(join(ROOT, 'parameters'), join(folder, 'parameters'), { recursive: true });
    expect((await sroi(['check', 'cases/'], { folder })).code).toBe(0);
    const path = join(folder, 'cases/casus-1.yaml');
    const text = readFileSync(path, 'utf8');
    const line = text.slice(0, text.indexOf('sroi: 15.32')).split('\n').length;
    writeFileSync(path, text.replace('sroi: 15.32', 'sroi: 15.33'));
    const { code, output } = await sroi(['check', 'cases/'], { folder });
    expect(code).toBe(1);
    expect(output).toContain(`cases/casus-1.yaml:${line}`);
  });
});
