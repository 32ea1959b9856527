/** Values in one call: see random.ts. */
const SPAN = 1_024;

/** Goes through many values span by span. */
export function inSpans(length: number, work: (from: number, to: number) => void): void {
  for (let from = 0; from < length; from += SPAN) work(from, Math.min(from + SPAN, length));
}
