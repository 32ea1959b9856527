import { type Bench, type Block, type Manner, OPEN } from './block.ts';
import { nearestBound } from './bounds.ts';
import { type Loops, PLAIN_LOOPS } from './loops.ts';
import { inputsBelow, type Part, type Program, partsOfPart } from './program.ts';
import { choice, cut, extreme, power, root, rounded } from './steps.ts';
import { linear, product } from './sums.ts';

export interface Runner {
  /** Gives an input one value for the whole block, the double nearest to it. */
  readonly fix: (input: number, value: number) => void;
  /**
   * Gives an input a column of doubles, each the nearest to its value, from `low` to `high`. It is
   * copied where the loops can not work on it.
   */
  readonly spread: (input: number, column: Float64Array, low: number, high: number) => void;
  /** Reckons what the changed inputs changed. */
  readonly run: (length: number) => void;
  /** What the root of that number came to; none where only exact decimals can follow it. */
  readonly root: (index: number) => Block | undefined;
  /** How many values of a part were cut to what is legal so far, by the part's number. */
  readonly cuts: readonly number[];
}

/**
 * Evaluates a program block by block, with a bound on the error of every column.
 *
 * @param capacity the length of the longest block
 * @param loops what works on the columns
 */
export function createRunner(
  { parts, roots, inputs }: Program,
  capacity: number,
  manner: Manner = 'bounded',
  loops: Loops = PLAIN_LOOPS,
): Runner {
  const blocks: Block[] = parts.map((part) => fixedBlock(part, manner));
  const buffers = new Map<number, Float64Array>();
  const copies = new Map<number, Float64Array>();
  const kept = new Map<number, { readonly key: string; readonly block: Block }>();
  const given: Block[] = Array.from({ length: inputs }, () => OPEN);
  const usedBy = dependents(parts, inputs);
  const dirty = new Uint8Array(parts.length);
  const cuts: number[] = parts.map(() => 0);
  let stamps = 0;

  const blockAt = (part: number): Block => blocks[part] ?? OPEN;

  function change(input: number, block: Block): void {
    given[input] = block;
    for (const part of usedBy[input] ?? []) dirty[part] = 1;
  }

  function columnIn(map: Map<number, Float64Array>, key: number): Float64Array {
    const known = map.get(key) ?? loops.column(capacity);
    map.set(key, known);
    return known;
  }

  function held(input: number, column: Float64Array): Float64Array {
    if (loops.holds(column)) return column;
    const copy = columnIn(copies, input);
    copy.set(column);
    return copy;
  }

  function benchOf(index: number, length: number): Bench {
    return {
      length,
      manner,
      loops,
      blockAt,
      write: (bound, write) => {
        const column = columnIn(buffers, index);
        write(column);
        stamps++;
        return { column, factor: 1, bound, stamp: stamps };
      },
      keep: (key, make) => {
        const known = kept.get(index);
        if (known?.key === key) return known.block;
        const block = make();
        kept.set(index, { key, block });
        return block;
      },
      count: (cut) => {
        cuts[index] = (cuts[index] ?? 0) + cut;
      },
    };
  }

  function run(length: number): void {
    for (let index = 0; index < parts.length; index++) {
      const part = parts[index];
      if (dirty[index] === 0 || !part) continue;
      dirty[index] = 0;
      if (part.kind === 'input') blocks[index] = given[part.input] ?? OPEN;
      else blocks[index] = reckon(part, benchOf(index, length));
    }
  }

  return {
    fix: (input, value) => change(input, { factor: value, bound: nearestBound(value, value) }),
    spread: (input, column, low, high) => {
      stamps++;
      const bound = nearestBound(low, high);
      change(input, { column: held(input, column), factor: 1, bound, stamp: stamps });
    },
    run,
    root: (index) => {
      const part = roots[index];
      return part === undefined ? undefined : blockAt(part);
    },
    cuts,
  };
}

function reckon(part: Exclude<Part, { kind: 'input' }>, bench: Bench): Block {
  if (part.kind === 'when') return choice(part, bench);
  const spoilt = spoilerOf(partsOfPart(part).map(bench.blockAt));
  if (spoilt) return spoilt;
  switch (part.kind) {
    case 'linear':
      return linear(part, bench);
    case 'product':
      return product(part, bench);
    case 'power':
      return power(part, bench);
    case 'root':
      return root(part, bench);
    case 'round':
      return rounded(part, bench);
    case 'cut':
      return cut(part, bench);
    case 'least':
    case 'greatest':
      return extreme(part, bench);
    case 'constant':
    case 'missing':
      return OPEN; // they rest on no input, so nothing changes them
    default:
      return part satisfies never;
  }
}

function fixedBlock(part: Part, manner: Manner): Block {
  if (part.kind === 'constant') {
    return { factor: part.value, bound: nearestBound(part.value, part.value) };
  }
  return part.kind === 'missing' && manner === 'bounded' ? { ...OPEN, missing: part.reason } : OPEN;
}

/** An operand without a value: the whole has none; two for different reasons are left open. */
function spoilerOf(blocks: readonly Block[]): Block | undefined {
  const missing = blocks.filter((block) => block.missing !== undefined);
  const [first] = missing;
  if (!first) return undefined;
  return missing.every((block) => block.missing === first.missing) ? first : OPEN;
}

/** For each input the parts that rest on it. */
function dependents(parts: readonly Part[], inputs: number): readonly (readonly number[])[] {
  const of: number[][] = Array.from({ length: inputs }, () => []);
  inputsBelow(parts, partsOfPart).forEach((on, index) => {
    for (const input of on) of[input]?.push(index);
  });
  return of;
}
