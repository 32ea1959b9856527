import { type Expected, fault, type Report } from '../diagnostic.ts';
import type { Locate, Place } from '../place.ts';
import { parseCall } from './functions.ts';
import { type Token, tokenize } from './lexer.ts';
import type { Formula, Operator } from './tree.ts';

const LONGEST = 2_000;
const DEEPEST = 64;

/** How tightly an operator binds; `^` binds from the right. A sign before a number: below `^`. */
const BINDS: Readonly<Record<Operator, number>> = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 4 };
const SIGN_BINDS = 3;

/**
 * Parses a formula: numbers, percentages, names, `+ - * / ^`, brackets, `round`, `min`, `max`.
 * Every node carries its place.
 *
 * @param text the formula as it stands in its source
 * @param locate from an offset in `text` to a place
 * @param report receives what is wrong with it; the answer is then undefined
 */
export function parseFormula(text: string, locate: Locate, report: Report): Formula | undefined {
  if (text.length > LONGEST) {
    report(fault('formula-too-long', { limit: LONGEST }, locate(0, 1)));
    return undefined;
  }
  const tokens = tokenize(text, locate, report);
  if (!tokens) return undefined;
  return parseTokens(tokens, locate, report);
}

function parseTokens(
  tokens: readonly Token[],
  locate: Locate,
  report: Report,
): Formula | undefined {
  let index = 0;
  let depth = 0;
  const end = tokens.at(-1) as Token;

  const peek = (): Token => tokens[index] ?? end;
  const next = (): Token => tokens[index++] ?? end;
  const place = (from: Token, to: Token = from): Place =>
    locate(from.start, to.start + to.length - from.start);
  const refuse = (expected: Expected): undefined => {
    const { text } = peek();
    report(fault('formula-syntax', { found: text, expected }, place(peek())));
  };

  /** Every level of brackets, signs and operators on the right comes through here. */
  function expression(binding = 0): Formula | undefined {
    if (++depth > DEEPEST) {
      report(fault('formula-too-deep', { limit: DEEPEST }, place(peek())));
      return undefined;
    }
    const first = peek();
    let left = operand();
    while (left) {
      const operator = operatorOf(peek());
      if (!operator || BINDS[operator] <= binding) break;
      next();
      const right = expression(operator === '^' ? BINDS[operator] - 1 : BINDS[operator]);
      if (!right) return undefined;
      const whole = place(first, tokens[index - 1] ?? end);
      left = { kind: 'operation', operator, left, right, place: whole };
    }
    depth--;
    return left;
  }

  function operand(): Formula | undefined {
    const token = peek();
    let formula: Formula | undefined;
    if (token.kind === 'number') {
      formula = { kind: 'literal', text: next().text, place: place(token) };
    } else if (token.kind === 'name') {
      next();
      formula =
        peek().text === '('
          ? parseCall(token, { peek, next, place, expression, refuse, report })
          : { kind: 'reference', name: token.text, place: place(token) };
    } else if (token.text === '(') {
      next();
      formula = expression();
      if (formula && peek().text !== ')') return refuse('closing-bracket');
      next();
    } else if (token.text === '-' || token.text === '+') {
      next();
      const of = expression(SIGN_BINDS);
      if (!of || token.text === '+') return of;
      return { kind: 'negation', of, place: place(token, tokens[index - 1] ?? end) };
    } else {
      return refuse('operand');
    }
    while (formula && peek().text === '%') {
      formula = { kind: 'percentage', of: formula, place: place(token, next()) };
    }
    return formula;
  }

  const formula = expression();
  if (!formula) return undefined;
  return peek().kind === 'end' ? formula : refuse(peek().kind === 'sign' ? 'end' : 'operator');
}

function operatorOf(token: Token): Operator | undefined {
  return token.kind === 'sign' && Object.hasOwn(BINDS, token.text)
    ? (token.text as Operator)
    : undefined;
}
