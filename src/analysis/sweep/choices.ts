/** How a design chooses its points. */
export const SWEEP_METHODS = ['sobol', 'latin-hypercube'] as const;
export type SweepMethod = (typeof SWEEP_METHODS)[number];

/** The least and the most of each option of a sweep that is a whole number. */
export const SWEEP_NUMBERS = {
  points: [1, 1_000_000_000],
  seed: [0, Number.MAX_SAFE_INTEGER],
  decimals: [0, 20],
  limit: [1, 1_000_000_000_000],
} as const;
