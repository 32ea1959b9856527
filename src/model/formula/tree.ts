import type { Distribution } from '../distribution.ts';
import type { Place } from '../place.ts';
import type { Reason } from '../reason.ts';
import type { Citation } from '../source.ts';
import type { Text } from '../text.ts';
import type { Unit } from '../unit.ts';

/**
 * A formula: plain data, literals kept as text, every written node with its place. What a reader
 * writes in a file and what the method builds are the same tree; everything that is done with an
 * amount (value, trail, words) is a walker of it. Nodes are shared, so a walker remembers by node.
 */
export type Formula =
  | Literal
  | Percentage
  | Reference
  | Negation
  | Operation
  | Sum
  | Call
  | Named
  | When
  | None;

interface Node {
  /** Absent on nodes that the method itself made. */
  readonly place?: Place | undefined;
}

export interface Literal extends Node {
  readonly kind: 'literal';
  readonly text: string;
}

/** `50%`: the operand divided by 100. */
interface Percentage extends Node {
  readonly kind: 'percentage';
  readonly of: Formula;
}

/** A name as written, before binding gives it its figure. */
export interface Reference extends Node {
  readonly kind: 'reference';
  readonly name: string;
}

interface Negation extends Node {
  readonly kind: 'negation';
  readonly of: Formula;
}

export type Operator = '+' | '-' | '*' | '/' | '^';

export interface Operation extends Node {
  readonly kind: 'operation';
  readonly operator: Operator;
  readonly left: Formula;
  readonly right: Formula;
}

/** Any number of terms side by side, so that a case with many lines stays shallow. */
interface Sum extends Node {
  readonly kind: 'sum';
  readonly terms: readonly Formula[];
}

/** What a file may call; the method itself also takes a square root (half a year of discounting). */
export type WrittenFunction = 'round' | 'min' | 'max';
type FunctionName = WrittenFunction | 'sqrt';

export interface Call extends Node {
  readonly kind: 'call';
  readonly function: FunctionName;
  readonly arguments: readonly Formula[];
}

/** A part that people know by a name: a parameter, a setting, a line, a figure of the method. */
export interface Named extends Node {
  readonly kind: 'named';
  /** Its address: the path of the figure in the files (`casus-1.benefits.payroll`). */
  readonly name: string;
  readonly of: Formula;
  /** The figure of the files that it stands for; absent on figures of the method. */
  readonly figure?: Figure | undefined;
}

/** What holds on a condition, else something other: mostly the reason why there is no figure. */
export interface When extends Node {
  readonly kind: 'when';
  readonly left: Formula;
  readonly relation: '>' | '<' | '<=';
  readonly right: Formula;
  readonly holds: Formula;
  readonly otherwise: Formula;
}

/** No figure, whatever the numbers. */
export interface None extends Node {
  readonly kind: 'none';
  readonly reason: Reason;
}

/** A number that somebody stated, with all that is known about it. */
export interface Figure {
  readonly formula: Formula;
  readonly place: Place;
  readonly label?: Text | undefined;
  readonly unit?: Unit | undefined;
  readonly source?: Citation | undefined;
  readonly note?: Text | undefined;
  readonly assumption?: Text | undefined;
  /** Why the value is what it is, or why it differs from its derivation. */
  readonly because?: Text | undefined;
  /** How the value came about: evaluated and explained, never used. */
  readonly derivation?: Formula | undefined;
  readonly priceYear?: string | undefined;
  readonly validFrom?: string | undefined;
  readonly range?: Range | undefined;
  readonly distribution?: Distribution<Formula> | undefined;
  /** Who pays it, where it is the cost per client. */
  readonly payer?: string | undefined;
  /** Put in the place of what a file says, on the command line or by a program. */
  readonly overridden?: boolean | undefined;
}

export interface Range {
  readonly low: Formula;
  readonly high: Formula;
}

/** Whether a figure says that it may be another value than it is. */
export function isUncertain({ range, distribution }: Figure): boolean {
  return range !== undefined || distribution !== undefined;
}

export function named(name: string, of: Formula, figure?: Figure): Named {
  return { kind: 'named', name, of, figure, place: figure?.place };
}

export function sum(terms: readonly Formula[]): Formula {
  return terms.length === 1 && terms[0] ? terms[0] : { kind: 'sum', terms };
}

export function literal(text: string, place?: Place): Literal {
  return { kind: 'literal', text, place };
}

export function none(reason: Reason, place?: Place): None {
  return { kind: 'none', reason, place };
}

export function when(
  left: Formula,
  relation: When['relation'],
  right: Formula,
  holds: Formula,
  otherwise: Reason | Formula,
): When {
  const instead = typeof otherwise === 'string' ? none(otherwise) : otherwise;
  return { kind: 'when', left, relation, right, holds, otherwise: instead };
}
