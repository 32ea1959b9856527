/** What a run tells the shell. */
export const EXIT = {
  sound: 0,
  /** A check or a comparison did not hold. */
  refuted: 1,
  /** The input or the usage is wrong. */
  faulty: 2,
  /** Our own fault. */
  broken: 3,
  /** Stopped by the reader, as shells count it. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
