/** More names than these are counted, not named. */
const MOST = 4;

/** `a, b and c`, or the first few and how many others. */
export function someOf(
  names: readonly string[],
  and: string,
  others: (count: number) => string,
): string {
  const shown = names.length > MOST ? names.slice(0, MOST - 1) : names;
  const rest = names.length - shown.length;
  const parts = rest > 0 ? [...shown, others(rest)] : [...shown];
  const last = parts.pop() ?? '';
  return parts.length === 0 ? last : `${parts.join(', ')} ${and} ${last}`;
}
