import { type Decimal, decimal, isDecimal } from './decimal.ts';
import type { Source } from './place.ts';
import type { Portfolio } from './portfolio.ts';

/**
 * A portfolio as JSON can carry it: every value once, each after those that it holds. A text, a
 * number or a truth stands for itself; the rest is a list of its kind and the positions of its
 * parts. What was one record before is one record after, which formulas and parameters rely on.
 */
export type Packed = readonly PackedValue[];

type PackedValue = string | number | boolean | null | readonly [PackedKind, ...(number | string)[]];
type PackedKind = (typeof KINDS)[keyof typeof KINDS];

/** A record is followed by the position of the list of its keys. */
const KINDS = { list: 0, map: 1, decimal: 2, record: 3 } as const;

/**
 * Packs a portfolio for another place: a page, a worker. The texts that it was read from stay
 * behind; their names do not.
 */
export function packPortfolio(portfolio: Portfolio): Packed {
  return pack(portfolio);
}

/** The portfolio that was packed. The text must be what `packPortfolio` gave: nothing checks it. */
export function unpackPortfolio(packed: Packed): Portfolio {
  return unpack(packed) as Portfolio;
}

function pack(root: unknown): Packed {
  const values: PackedValue[] = [];
  const known = new Map<unknown, number>();
  const shapes = new Map<string, number>();

  function add(value: PackedValue): number {
    values.push(value);
    return values.length - 1;
  }

  function positionOf(value: unknown): number {
    const before = known.get(value);
    if (before !== undefined) return before;
    const position = add(packed(value));
    known.set(value, position);
    return position;
  }

  function packed(value: unknown): PackedValue {
    if (typeof value === 'string' || typeof value === 'number') return value;
    if (typeof value === 'boolean' || value === null) return value;
    if (isDecimal(value)) return [KINDS.decimal, textOf(value)];
    if (Array.isArray(value)) return [KINDS.list, ...value.map(positionOf)];
    if (value instanceof Map) return [KINDS.map, ...[...value].flat().map(positionOf)];
    if (typeof value !== 'object') throw new Error(`a portfolio holds no ${typeof value}`);
    const own = isSource(value) ? { name: value.name, kind: value.kind, text: '' } : value;
    const stated = Object.entries(own).filter(([, part]) => part !== undefined);
    const shape = shapeOf(stated.map(([key]) => key));
    return [KINDS.record, shape, ...stated.map(([, part]) => positionOf(part))];
  }

  /** Records of one kind share the list of their keys. */
  function shapeOf(keys: readonly string[]): number {
    const before = shapes.get(keys.join());
    if (before !== undefined) return before;
    const shape = add([KINDS.list, ...keys.map(positionOf)]);
    shapes.set(keys.join(), shape);
    return shape;
  }

  positionOf(root);
  return values;
}

function isSource(value: object): value is Source {
  return 'kind' in value && (value.kind === 'file' || value.kind === 'argument');
}

/** All its digits, so that not even a guard digit is lost. */
function textOf(value: Decimal): string {
  return value.toFixed();
}

function unpack(packed: Packed): unknown {
  const values: unknown[] = [];
  const at = (position: number | string | undefined): unknown => values[Number(position)];
  for (const value of packed) values.push(unpacked(value, at));
  return values.at(-1);
}

function unpacked(
  value: PackedValue,
  at: (position: number | string | undefined) => unknown,
): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const [kind, first, ...rest] = value;
  switch (kind) {
    case KINDS.decimal:
      return decimal(String(first));
    case KINDS.list:
      return value.slice(1).map(at);
    case KINDS.map: {
      const parts = value.slice(1).map(at);
      return new Map(
        parts.flatMap((key, index) => (index % 2 === 0 ? [[key, parts[index + 1]]] : [])),
      );
    }
    case KINDS.record: {
      const keys = at(first) as readonly string[];
      return Object.fromEntries(keys.map((key, index) => [key, at(rest[index])]));
    }
    default:
      return kind satisfies never;
  }
}
