import { HOLE } from './lexer.ts';
import { parseFormula } from './parser.ts';
import type { Formula } from './tree.ts';

/**
 * Writes a formula of the method as it stands in the literature, with other formulas in its holes:
 *
 *     formula`${amount} * ${quantity} * (1 - ${deadweight})`
 *
 * It is the language that files are written in, and gives the same tree. A template is parsed once.
 */
export function formula(parts: TemplateStringsArray, ...holes: readonly Formula[]): Formula {
  let pattern = parsed.get(parts);
  if (!pattern) {
    pattern = parse(parts);
    parsed.set(parts, pattern);
  }
  return fill(pattern, holes);
}

const parsed = new WeakMap<TemplateStringsArray, Formula>();

function parse(parts: TemplateStringsArray): Formula {
  const text = parts.reduce((before, part, index) => `${before}${HOLE}${index - 1}${part}`);
  const nowhere = { source: '', line: 1, column: 1, length: 1 };
  const pattern = parseFormula(
    text,
    () => nowhere,
    (diagnostic) => {
      throw new Error(`the method's own formula is faulty: ${text} (${diagnostic.code})`);
    },
  );
  if (!pattern) throw new Error(`the method's own formula is faulty: ${text}`);
  return pattern;
}

function fill(pattern: Formula, holes: readonly Formula[]): Formula {
  switch (pattern.kind) {
    case 'literal':
      return { kind: 'literal', text: pattern.text };
    case 'reference': {
      const hole = holes[Number(pattern.name.slice(HOLE.length))];
      if (!hole) throw new Error(`the method's own formulas name nothing: ${pattern.name}`);
      return hole;
    }
    case 'operation': {
      const { kind, operator } = pattern;
      return { kind, operator, left: fill(pattern.left, holes), right: fill(pattern.right, holes) };
    }
    case 'negation':
      return { kind: 'negation', of: fill(pattern.of, holes) };
    case 'percentage':
      return { kind: 'percentage', of: fill(pattern.of, holes) };
    case 'call': {
      const filled = pattern.arguments.map((argument) => fill(argument, holes));
      return { kind: 'call', function: pattern.function, arguments: filled };
    }
    default:
      throw new Error(`the method's own formulas hold no ${pattern.kind}`);
  }
}
