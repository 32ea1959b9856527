import { fillLatinHypercube } from '../../model/chance/latin-hypercube.ts';
import { fillUniform } from '../../model/chance/random.ts';
import { fillScrambledSobol } from '../../model/chance/sobol.ts';
import { fillQuantiles } from '../../model/chance/table.ts';
import { endsOf } from '../../model/formula/columns/loops.ts';
import { createRunner, type Runner } from '../../model/formula/columns/runner.ts';
import { BLOCK, type DrawnColumn, type DrawnYears, type DrawTask } from './task.ts';

/** Makes blocks of draws, in any order. */
export interface Drawer {
  /** @param into a column for each root of the program; the block's draws are put in their places */
  readonly draw: (block: number, into: readonly Float64Array[]) => void;
  /** How many values were cut to what is legal so far: of what was drawn, and of parts made of it. */
  readonly cut: () => number;
}

/** Fills the chances of one figure in a block: from above 0 to below 1. */
export type FillChances = (out: Float64Array, column: DrawnColumn, block: number) => void;

/**
 * Prepares to make draws. The same task gives the same bits, block by block, in any thread.
 *
 * @param fill where the chances come from; from the task's own method if left out
 */
export function createDrawer(task: DrawTask, fill: FillChances = fillerOf(task)): Drawer {
  const { programs, drawn, years, draws } = task;
  const runners = new Map<number, Runner>();
  const uniforms = new Map<string, Float64Array>();
  const columns = drawn.map(() => new Float64Array(BLOCK));
  const picked = years.length > 0 ? drawn.map(() => new Float64Array(BLOCK)) : columns;
  const choices = new Int32Array(BLOCK);
  const whole = new Float64Array(BLOCK);
  let cutHere = 0;

  function runnerOf(choice: number): Runner | undefined {
    const program = programs[choice];
    const runner = runners.get(choice) ?? (program && createRunner(program, BLOCK, 'plain'));
    if (runner) runners.set(choice, runner);
    return runner;
  }

  function draw(block: number, into: readonly Float64Array[]): void {
    const start = block * BLOCK;
    const length = Math.min(BLOCK, draws - start);
    const filled = new Set<string>();
    const fillValues = (out: Float64Array, column: DrawnColumn): void => {
      const chances = uniforms.get(column.stream) ?? new Float64Array(BLOCK);
      uniforms.set(column.stream, chances);
      const used = chances.subarray(0, length);
      if (!filled.has(column.stream)) fill(used, column, block);
      filled.add(column.stream);
      fillQuantiles(out.subarray(0, length), used, column.table);
      cutHere += cut(out, length, column);
    };
    columns.forEach((column, input) => {
      const of = drawn[input];
      if (of) fillValues(column, of);
    });
    if (years.length === 0) {
      reckon(0, columns, length);
      copyRoots(0, length, into, start);
      return;
    }
    choices.fill(0);
    for (const of of years) {
      fillValues(whole, of);
      chooseBy(choices, whole, length, of);
    }
    for (const choice of new Set(choices.subarray(0, length))) {
      const places = placesOf(choices, length, choice);
      picked.forEach((column, input) => {
        gather(column, columns[input] ?? column, places);
      });
      reckon(choice, picked, places.length);
      copyRoots(choice, places.length, into, start, places);
    }
  }

  function reckon(choice: number, values: readonly Float64Array[], length: number): void {
    const runner = runnerOf(choice);
    values.forEach((whole, input) => {
      const column = whole.subarray(0, length);
      const { low, high } = endsOf(column);
      runner?.spread(input, column, low, high);
    });
    runner?.run(length);
  }

  /** @param places where the draws stand in the block, if not one after another */
  function copyRoots(
    choice: number,
    length: number,
    into: readonly Float64Array[],
    start: number,
    places?: Int32Array,
  ): void {
    const runner = runnerOf(choice);
    into.forEach((result, root) => {
      const { column, factor } = runner?.root(root) ?? { factor: Number.NaN };
      if (places) {
        for (let i = 0; i < length; i++) {
          result[start + (places[i] as number)] = column ? factor * (column[i] as number) : factor;
        }
      } else if (column) {
        for (let i = 0; i < length; i++) result[start + i] = factor * (column[i] as number);
      } else {
        result.fill(factor, start, start + length);
      }
    });
  }

  const cutBy = ({ cuts }: Runner): number => cuts.reduce((sum, count) => sum + count, 0);
  return { draw, cut: () => [...runners.values()].reduce((sum, by) => sum + cutBy(by), cutHere) };
}

function fillerOf({ method, seed, draws }: DrawTask): FillChances {
  switch (method) {
    case 'random':
      return (out, { stream }, block) => fillUniform(out, seed, stream, block);
    case 'latin-hypercube':
      return (out, { stream }, block) =>
        fillLatinHypercube(out, seed, stream, draws, block * BLOCK);
    case 'sobol':
      return (out, { dimension }, block) =>
        fillScrambledSobol(out, seed, 'simulate', dimension, block * BLOCK);
    default:
      return method satisfies never;
  }
}

/** Cuts values to what is legal, and counts them. */
function cut(values: Float64Array, length: number, { low, high }: DrawnColumn): number {
  if (low === Number.NEGATIVE_INFINITY && high === Number.POSITIVE_INFINITY) return 0;
  let count = 0;
  for (let i = 0; i < length; i++) {
    const value = values[i] as number;
    if (value >= low && value <= high) continue;
    values[i] = value < low ? low : high;
    count++;
  }
  return count;
}

/** Adds what was drawn of one figure to the number of each draw's program. */
function chooseBy(
  choices: Int32Array,
  values: Float64Array,
  length: number,
  { first, count }: DrawnYears,
): void {
  for (let i = 0; i < length; i++) {
    choices[i] = (choices[i] as number) * count + Math.round(values[i] as number) - first;
  }
}

function placesOf(choices: Int32Array, length: number, choice: number): Int32Array {
  const places: number[] = [];
  for (let i = 0; i < length; i++) if (choices[i] === choice) places.push(i);
  return Int32Array.from(places);
}

function gather(out: Float64Array, from: Float64Array, places: Int32Array): void {
  for (let i = 0; i < places.length; i++) out[i] = from[places[i] as number] as number;
}
