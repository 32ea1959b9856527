import { type Diagnostic, fault } from '../diagnostic.ts';
import { plainAddress } from '../override/address.ts';
import type { Varied } from './varied.ts';

type Addressed = Pick<Varied, 'address' | 'addressPlace'>;

/** Whether two addresses are of one figure: a line is its amount, a contribution the attribution. */
export function isSame(one: Addressed, other: Addressed): boolean {
  return plainAddress(one.address) === plainAddress(other.address);
}

/** That one figure is moved by two, of which each would undo the other. */
export function twice(one: Addressed, first: Addressed): Diagnostic {
  const { address, addressPlace } = one;
  const names = [address, first.address].map((path) => path.slice(path.lastIndexOf('.') + 1));
  return names.includes('contribution') && names.includes('attribution')
    ? fault('attribution-and-contribution', {}, addressPlace, [first.addressPlace])
    : fault('override-twice', { address }, addressPlace, [first.addressPlace]);
}

/** What is varied and set too. */
export function setAndVaried(
  varied: readonly Addressed[],
  set: readonly Addressed[],
): readonly Diagnostic[] {
  return varied.flatMap((one) => {
    const other = set.find((overriding) => isSame(one, overriding));
    return other ? [twice(one, other)] : [];
  });
}
