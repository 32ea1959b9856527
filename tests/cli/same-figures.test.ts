import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, sroi } from '../helpers/cli.ts';
import { buildPageScripts } from '../helpers/page.ts';
import { folderWith } from '../load/folder.ts';
import { FORMATS } from './same-figures/formats.ts';
import { FIGURES, numberIn, type Owned } from './same-figures/shown.ts';
import { HARD } from './same-figures/study.ts';

/** Why a pool has no report payback, in words of this test: the JSON has no key for it. */
const OF_A_CASE = 'of-a-case-only';

/** What the JSON promises: a decimal in all its digits, or why there is none. */
type Exact = string | { readonly reason: string };
interface Document {
  readonly portfolios: readonly {
    readonly cases: readonly { readonly id: string; readonly figures: Record<string, Exact> }[];
    readonly pool: { readonly figures: Record<string, Exact> };
  }[];
}

const folder = mkdtempSync(join(tmpdir(), 'sroi-same-'));
beforeAll(buildPageScripts);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const STUDIES = {
  'the four cases': join(ROOT, 'cases'),
  'a harder portfolio': join(folderWith(HARD), 'cases'),
} as const;

describe.each(Object.entries(STUDIES))('%s', (name, path) => {
  let exact: ReadonlyMap<string, Exact>;
  beforeAll(async () => {
    const { code, output } = await sroi(['calc', path, '--format', 'json']);
    expect(code).toBe(0);
    exact = figuresIn(JSON.parse(output) as Document);
  });

  it('is worth the comparison', () => {
    const [four, hard] = [Object.keys(STUDIES).indexOf(name) === 0, exact.size / FIGURES.length];
    expect(hard).toBe(four ? 5 : 7);
    if (four) expect(rounded(exact.get('casus-1.sroi') as string, 2)).toBe('15.32');
    else expect(new Set([...exact.values()].filter(isMissing).map(reasonIn)).size).toBe(6);
  });

  it.each([
    ['text', 'nl', /^Totale SROI: (\S+)$/m],
    ['text', 'en', /^Pooled SROI: (\S+)$/m],
    ['markdown', 'nl', /^\*\*Totale SROI: (\S+)\*\*$/m],
    ['markdown', 'en', /^\*\*Pooled SROI: (\S+)\*\*$/m],
    ['html', 'nl', /Totale SROI<\/span> <strong>([^<]+)</],
    ['html', 'en', /Pooled SROI<\/span> <strong>([^<]+)</],
  ] as const)('begins with the pooled ratio (%s, %s)', async (format, language, headline) => {
    const { output } = await sroi(['report', path, '--format', format, '--lang', language]);
    const { digits } = numberIn(headline.exec(output)?.[1] ?? '', language);
    expect(digits).toBe(rounded(exact.get('pool.sroi') as string, 2));
  });

  describe.each(Object.entries(FORMATS))('%s', (_format, read) => {
    it.each(['nl', 'en'] as const)('shows the same figures (%s)', async (language) => {
      const own = mkdtempSync(join(folder, 'files-'));
      const shown = await read({ path, language, folder: own });
      const byAddress = new Map(shown.map((one) => [`${one.owner}.${one.figure}`, one]));
      const wrong = [...exact].flatMap(([address, value]) => {
        const one = byAddress.get(address);
        return isSame(value, one) ? [] : [{ address, value, shown: one ?? 'nothing' }];
      });
      expect(wrong).toEqual([]);
    });
  });
});

/** Every figure of every case and of the pool; the report payback is of a case only. */
function figuresIn({ portfolios: [portfolio] }: Document): ReadonlyMap<string, Exact> {
  if (!portfolio) throw new Error('no portfolio');
  const owners = [
    ...portfolio.cases.map(({ id, figures }) => [id, figures] as const),
    ['pool', portfolio.pool.figures] as const,
  ];
  return new Map(
    owners.flatMap(([owner, figures]) =>
      FIGURES.map((figure) => {
        const own = figures[figure] ?? { reason: OF_A_CASE };
        return [`${owner}.${figure}`, own] as const;
      }),
    ),
  );
}

function isSame(value: Exact, shown: Owned | undefined): boolean {
  const { digits, exact, double, reasons = [] } = shown ?? {};
  if (isMissing(value)) {
    // Data leave out what a pool never has; pages say so.
    const isLeftOut = value.reason === OF_A_CASE && reasons.length === 0;
    return (
      [digits, exact, double].every(isUndefined) && (isLeftOut || reasons.join() === value.reason)
    );
  }
  if (exact !== undefined) return exact === value;
  if (double !== undefined) {
    const wanted = Number(value);
    return Math.abs(double - wanted) <= 1e-12 * Math.abs(wanted);
  }
  const { length } = digits?.split('.')[1] ?? '';
  return length >= 2 && digits === rounded(value, length);
}

/** Half away from zero, on the digits themselves; what rounds to zero has no sign. */
function rounded(value: string, decimals: number): string {
  const [, minus, whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value) ?? [];
  const kept = BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, '0'));
  const units = kept + (/^[5-9]/.test(fraction.slice(decimals)) ? 1n : 0n);
  const digits = `${units}`.padStart(decimals + 1, '0');
  const text = decimals === 0 ? digits : digits.replace(new RegExp(`(.{${decimals}})$`), '.$1');
  return units === 0n ? text : minus + text;
}

function isMissing(value: Exact): value is { readonly reason: string } {
  return typeof value === 'object';
}

function isUndefined(value: unknown): boolean {
  return value === undefined;
}

function reasonIn(value: Exact): string {
  return isMissing(value) ? value.reason : '';
}
