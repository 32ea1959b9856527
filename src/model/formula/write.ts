import type { Formula, Operator } from './tree.ts';

/** How tightly each kind of node holds together, to know where brackets are needed. */
const BINDS: Readonly<Record<Operator, number>> = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 4 };
const SIGN = 3;
const WHOLE = 5;

/**
 * Writes a formula out as a reader would, with each named part by its name: a walker that turns a
 * tree into words.
 *
 * @param nameOf how a named part is called; its own name unless something better is known
 */
export function writeFormula(
  formula: Formula,
  nameOf: (named: Formula & { kind: 'named' }) => string = ({ name }) => name,
): string {
  const write = (part: Formula, around = 0): string => {
    const [text, binds] = spell(part);
    return binds < around ? `(${text})` : text;
  };

  function spell(part: Formula): readonly [string, number] {
    switch (part.kind) {
      case 'literal':
        return [part.text, WHOLE];
      case 'reference':
        return [part.name, WHOLE];
      case 'named': {
        const name = nameOf(part);
        // A value in the place of a name may be negative, and must not run into another sign.
        return [name, name.startsWith('-') ? 0 : WHOLE];
      }
      case 'none':
        return ['–', WHOLE];
      case 'percentage':
        return [`${write(part.of, WHOLE)}%`, WHOLE];
      case 'negation':
        return [`-${write(part.of, SIGN)}`, SIGN];
      case 'sum':
        if (part.terms.length === 0) return ['0', WHOLE];
        return [addUp(part.terms.map((term) => write(term))), 1];
      case 'call':
        return [`${part.function}(${part.arguments.map((a) => write(a)).join(', ')})`, WHOLE];
      case 'when':
        return spell(part.holds);
      case 'operation': {
        const binds = BINDS[part.operator];
        const left = write(part.left, part.operator === '^' ? binds + 1 : binds);
        const right = write(part.right, part.operator === '^' ? binds : binds + 1);
        return [`${left} ${part.operator} ${right}`, binds];
      }
      default:
        return part satisfies never;
    }
  }

  return write(formula);
}

/** Terms side by side; one that begins with a minus is taken away. */
function addUp(terms: readonly string[]): string {
  const [first = '0', ...rest] = terms;
  return rest.reduce(
    (text, term) => (term.startsWith('-') ? `${text} - ${term.slice(1)}` : `${text} + ${term}`),
    first,
  );
}
