import { fault } from '../diagnostic.ts';
import { nearest } from '../nearest.ts';
import type { Cursor } from './cursor.ts';
import type { Token } from './lexer.ts';
import type { Formula, WrittenFunction } from './tree.ts';

/** The functions of a formula and how many arguments each takes; `min` and `max` take any number. */
const ARGUMENTS: Readonly<Record<WrittenFunction, number | 'any'>> = {
  round: 2,
  min: 'any',
  max: 'any',
};
const DUTCH: ReadonlyMap<string, string> = new Map([
  ['afronden', 'round'],
  ['afgerond', 'round'],
]);

/** Parses `name(a, b)` from its opening bracket on; the name itself was read. */
export function parseCall(name: Token, cursor: Cursor): Formula | undefined {
  cursor.next();
  const given: Formula[] = [];
  let more = cursor.peek().text !== ')';
  while (more) {
    const argument = cursor.expression();
    if (!argument) return undefined;
    given.push(argument);
    more = cursor.peek().text === ',';
    if (more) cursor.next();
  }
  if (cursor.peek().text !== ')') return cursor.refuse('closing-bracket');
  const place = cursor.place(name, cursor.next());

  if (!isFunction(name.text)) {
    const suggestion =
      DUTCH.get(name.text.toLowerCase()) ?? nearest(name.text, Object.keys(ARGUMENTS));
    cursor.report(fault('unknown-function', { name: name.text, suggestion }, cursor.place(name)));
    return undefined;
  }
  const expected = ARGUMENTS[name.text];
  if (expected === 'any' ? given.length === 0 : given.length !== expected) {
    const facts = { name: name.text, expected: expected === 'any' ? 1 : expected };
    cursor.report(fault('argument-count', { ...facts, found: given.length }, place));
    return undefined;
  }
  return { kind: 'call', function: name.text, arguments: given, place };
}

function isFunction(name: string): name is WrittenFunction {
  return Object.hasOwn(ARGUMENTS, name);
}
