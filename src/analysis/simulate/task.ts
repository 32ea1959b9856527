import type { Table } from '../../model/chance/table.ts';
import type { Program } from '../../model/formula/columns/program.ts';

/** How draws are spread: at random, or evenly by a design. */
export const METHODS = ['random', 'latin-hypercube', 'sobol'] as const;
export type Method = (typeof METHODS)[number];

/** The figures that a simulation can follow: those of the report's headline. */
export const SIMULATED = ['sroi', 'net_present_value'] as const;
export type SimulatedFigure = (typeof SIMULATED)[number];

/**
 * Draws to be made, as plain data: a thread can be sent it, and makes of any block of draws the same
 * bits as any other thread.
 */
export interface DrawTask {
  /**
   * What a draw is reckoned by. Which years there are is decided before there is a formula, so each
   * choice of years has a program of its own; without any, there is one.
   */
  readonly programs: readonly Program[];
  /** One for each input of the programs, in their order. */
  readonly drawn: readonly DrawnColumn[];
  /** What decides the years: together they tell the number of the program, the last changing first. */
  readonly years: readonly DrawnYears[];
  readonly draws: number;
  /** A whole number from 0 to 2^53 - 1. */
  readonly seed: number;
  readonly method: Method;
}

/** What is drawn for one statement of a figure. */
export interface DrawnColumn {
  /** The address of the figure: statements of one figure share their chance. */
  readonly stream: string;
  /** The number of the figure among those that are drawn. */
  readonly dimension: number;
  readonly table: Table;
  /** What is legal for it; infinite where there is no end. */
  readonly low: number;
  readonly high: number;
}

/** A drawn number of years, or a year: rounded to a whole one. */
export interface DrawnYears extends DrawnColumn {
  /** The lowest it can be, and how many there are from there. */
  readonly first: number;
  readonly count: number;
}

/** Draws are made in blocks of so many, each by itself. */
export const BLOCK = 4_096;

export function blocksOf({ draws }: Pick<DrawTask, 'draws'>): number {
  return Math.ceil(draws / BLOCK);
}
