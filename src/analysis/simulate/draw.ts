import { fillLatinHypercube } from '../../model/chance/latin-hypercube.ts';
import { fillScrambledSobol } from '../../model/chance/sobol.ts';
import type { Tools } from '../../model/chance/tools.ts';
import { createReckoner, type Reckoner } from './reckoner.ts';
import { BLOCK, type DrawnYears, type DrawTask } from './task.ts';
import { createValues, type FillChances } from './values.ts';

/** Makes blocks of draws, in any order. */
export interface Drawer {
  /** @param into a column for each root of the program; the block's draws are put in their places */
  readonly draw: (block: number, into: readonly Float64Array[]) => void;
  /** How many values were cut to what is legal so far: of what was drawn, and of parts made of it. */
  readonly cut: () => number;
}

/**
 * Prepares to make draws. The same task gives the same bits, block by block, in any thread.
 *
 * @param tools what they are made with
 * @param fill where the chances come from; from the task's own method if left out
 */
export function createDrawer(task: DrawTask, tools: Tools, fill?: FillChances): Drawer {
  const { programs, drawn, years, draws } = task;
  const { loops } = tools;
  const values = createValues(tools, fill ?? fillerOf(task, tools));
  const fillers = drawn.map(values.of);
  const yearFillers = years.map(values.of);
  const reckoners = new Map<number, Reckoner>();
  const picked = years.length > 0 ? drawn.map(() => loops.column(BLOCK)) : [];
  const choices = new Int32Array(BLOCK);

  function reckonerOf(choice: number): Reckoner | undefined {
    const program = programs[choice];
    const reckoner = reckoners.get(choice) ?? (program && createReckoner(program, BLOCK, loops));
    if (reckoner) reckoners.set(choice, reckoner);
    return reckoner;
  }

  function draw(block: number, into: readonly Float64Array[]): void {
    const start = block * BLOCK;
    const length = Math.min(BLOCK, draws - start);
    values.begin(block, length);
    const columns = fillers.map((filled) => filled());
    if (years.length === 0) {
      const to = into.map((column) => column.subarray(start, start + length));
      reckonerOf(0)?.reckon(columns, to);
      return;
    }
    choices.fill(0);
    years.forEach((of, index) => {
      const whole = yearFillers[index]?.();
      if (whole) chooseBy(choices, whole, of);
    });
    for (const choice of new Set(choices.subarray(0, length))) {
      const places = placesOf(choices, length, choice);
      const chosen = picked.map((column, input) => {
        gather(column, columns[input] ?? column, places);
        return column.subarray(0, places.length);
      });
      const to = into.map(() => new Float64Array(places.length));
      reckonerOf(choice)?.reckon(chosen, to);
      into.forEach((column, root) => {
        const from = to[root];
        if (from) scatter(column.subarray(start), from, places);
      });
    }
  }

  return {
    draw,
    cut: () => [...reckoners.values()].reduce((sum, by) => sum + by.cut(), values.cut()),
  };
}

function fillerOf({ method, seed, draws }: DrawTask, { uniform }: Tools): FillChances {
  switch (method) {
    case 'random':
      return (out, { stream }, block) => uniform(out, seed, stream, block);
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

/** Adds what was drawn of one figure to the number of each draw's program. */
function chooseBy(choices: Int32Array, values: Float64Array, { first, count }: DrawnYears): void {
  for (let i = 0; i < values.length; i++) {
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

function scatter(out: Float64Array, from: Float64Array, places: Int32Array): void {
  for (let i = 0; i < places.length; i++) out[places[i] as number] = from[i] as number;
}
