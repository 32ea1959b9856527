import { describe, expect, it } from 'vitest';
import { fastTools } from '../../../src/model/chance/fast-tools.ts';
import { BINS, type Passes, PLAIN_PASSES } from '../../../src/model/chance/passes.ts';
import { fillUniform } from '../../../src/model/chance/random.ts';
import { quantilesIn } from '../../../src/model/chance/select.ts';

const inKernel = (): Passes => fastTools().passes;

/** Values of which many are alike, some far out, and both ends are there. */
function values(count: number): Float64Array {
  const out = new Float64Array(count);
  fillUniform(out, 11, 'passes', count);
  return out.map((chance, i) => (i % 7 === 0 ? Math.round(chance * 20) - 5 : Math.tan(chance)));
}

const all = (of: Float64Array) => (passes: Passes) => {
  const { low, high } = passes.ends(of);
  const binning = { low, scale: BINS / (high - low) };
  const counts = new Int32Array(BINS).fill(3);
  passes.count(counts, of, binning);
  const wanted = new Uint8Array(BINS).map((_, bin) => (bin % 3 === 0 ? 1 : 0));
  const picked: number[] = [];
  passes.pick(of, wanted, binning, (some) => {
    picked.push(...some);
  });
  return { low, high, counts, picked };
};

describe('the passes in a kernel give what the plain ones give', () => {
  it.each([1, 2, 1_023, 4_095, 4_096, 4_097, 20_001])('for %i values', (count) => {
    const found = all(values(count));
    const { low, high, counts, picked } = found(PLAIN_PASSES);
    expect(found(inKernel())).toEqual({ low, high, counts, picked });
    expect([low, high]).toEqual([Math.min(...values(count)), Math.max(...values(count))]);
    // Each value is in one bin, beside the 3 that each began with.
    if (high > low) expect(counts.reduce((sum, one) => sum + one, 0)).toBe(count + 3 * BINS);
    expect(picked.length).toBeLessThanOrEqual(count);
  });

  it('so quantiles are the same, and those of the sorted values', () => {
    const of = values(50_001);
    const chances = [0, 0.005, 0.25, 0.5, 0.95, 1];
    const sorted = of.slice().sort();
    const exact = chances.map((chance) => sorted[Math.round(chance * 50_000)]);
    expect(quantilesIn(of, chances, inKernel())).toEqual(exact);
    expect(quantilesIn(of, chances)).toEqual(exact);
  });
});
