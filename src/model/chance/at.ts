/**
 * Places of arrays that are known to be there. A function serves one kind of array: what several
 * kinds share, the engine that runs it cannot make fast.
 */
export function at(doubles: Float64Array, index: number): number {
  return doubles[index] as number;
}

export function wordAt(words: Int32Array, index: number): number {
  return words[index] as number;
}
