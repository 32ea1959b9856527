import { expect, it } from 'vitest';
import { createKernel } from '../../../src/model/kernel/kernel.ts';

it('keeps columns in their place while it grows', () => {
  const kernel = createKernel();
  const first = kernel.column(10);
  first.fill(3);
  const large = kernel.column(1_000_000);
  large.fill(4);
  const last = kernel.words(5);
  last.fill(-1);
  kernel.run.weigh1(first.byteOffset, 10, 1, large.byteOffset, 2);
  expect([...first]).toEqual(Array(10).fill(9));
  expect(large.every((value) => value === 4)).toBe(true);
  expect([...last]).toEqual([-1, -1, -1, -1, -1]);
});

it('leaves room behind a column for what a loop does too much', () => {
  const kernel = createKernel();
  const [odd, next] = [kernel.column(1), kernel.words(1)];
  next[0] = 77;
  kernel.run.fillUniform(odd.byteOffset, 1, kernel.words(16).byteOffset);
  expect(next[0]).toBe(77);
});
