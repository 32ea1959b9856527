/**
 * One spelling for all addresses of one thing: a line is its amount, and who states a contribution
 * states the attribution.
 */
export function plainAddress(address: string): string {
  const path = address.split('.');
  const last = path.at(-1);
  if (path.length === 4 && last === 'amount') return path.slice(0, -1).join('.');
  // With three steps the last one is the name of a line or a value.
  if (path.length !== 3 && last === 'contribution') path.splice(-1, 1, 'attribution');
  return path.join('.');
}
