import { fault, type Report } from '../diagnostic.ts';
import { nearest } from '../nearest.ts';
import type { Figure } from './tree.ts';
import { type Formula, type Named, named, none, type Reference } from './tree.ts';
import { heightOf } from './walk.ts';

/** The names that formulas at one level may use, each bound to the tree of its figure. */
export interface Scope {
  /**
   * The figure of that name with its own names bound, or nothing when no such name exists.
   *
   * @param above how many levels of formulas are being bound on the way to it
   */
  readonly lookUp: (name: string, above?: number) => Named | undefined;
  readonly names: () => Iterable<string>;
  /** The formula with a `named` node in the place of every name. */
  readonly bind: (formula: Formula) => Formula;
}

/**
 * How many levels a figure may have, those of the figures that it uses included. More is a slip,
 * and would exhaust the stack of whoever walks its tree.
 */
const MOST_LEVELS = 1_500;

/**
 * Makes a scope. A name means the nearest figure: the scope's own, else the outer scope's; so a
 * parameter sees the parameters, a case's line sees the case. Each figure is bound once and its
 * node shared.
 *
 * @param figures the scope's own figures
 * @param report receives unknown names, with the nearest known one, and circles, shown whole
 * @param outer the scope around it
 */
export function createScope(
  figures: ReadonlyMap<string, Figure>,
  report: Report,
  outer?: Scope,
): Scope {
  const bound = new Map<string, Named>();
  const formulas = new Map<Formula, Formula>(); // so that a fault is told once
  const open: string[] = []; // the chain of figures being bound,
  let levels = 0; // and the levels of all of them

  function lookUp(name: string, above = 0): Named | undefined {
    const figure = figures.get(name);
    if (!figure) return outer?.lookUp(name, above + levels);
    const known = bound.get(name);
    if (known) return known;
    const node = named(name, bindChain(name, figure, above), figure);
    bound.set(name, node);
    return node;
  }

  function bindChain(name: string, figure: Figure, above: number): Formula {
    const start = open.indexOf(name);
    if (start >= 0) {
      const circle = open.slice(start);
      const places = circle.flatMap((step) => figures.get(step)?.place ?? []);
      report(fault('circle', { names: [...circle, name] }, figure.place, places.slice(1)));
      return none('unread', figure.place);
    }
    const own = above + heightOf(figure.formula);
    if (levels + own > MOST_LEVELS) return tooDeep(figure);
    open.push(name);
    levels += own;
    const formula = bind(figure.formula);
    levels -= own;
    open.pop();
    return heightOf(formula) > MOST_LEVELS ? tooDeep(figure) : formula;
  }

  function tooDeep({ place }: Figure): Formula {
    report(fault('formula-too-deep', { limit: MOST_LEVELS }, place));
    return none('unread', place);
  }

  function bind(formula: Formula): Formula {
    const known = formulas.get(formula) ?? bindParts(formula);
    formulas.set(formula, known);
    return known;
  }

  function bindParts(formula: Formula): Formula {
    switch (formula.kind) {
      case 'reference': {
        const node = lookUp(formula.name);
        // The node of this use keeps its own place; the tree of the figure is shared.
        return node ? { ...node, place: formula.place } : unknown(formula);
      }
      case 'operation':
        return { ...formula, left: bindParts(formula.left), right: bindParts(formula.right) };
      case 'negation':
      case 'percentage':
        return { ...formula, of: bindParts(formula.of) };
      case 'call':
        return { ...formula, arguments: formula.arguments.map(bindParts) };
      case 'sum':
        return { ...formula, terms: formula.terms.map(bindParts) };
      case 'when': {
        const { left, right, holds, otherwise } = formula;
        return {
          ...formula,
          left: bindParts(left),
          right: bindParts(right),
          holds: bindParts(holds),
          otherwise: bindParts(otherwise),
        };
      }
      case 'literal':
      case 'named':
      case 'none':
        return formula;
      default:
        return formula satisfies never;
    }
  }

  function unknown({ name, place }: Reference): Formula {
    report(fault('unknown-name', { name, suggestion: nearest(name, names()) }, place));
    return none('unread', place);
  }

  function* names(): Iterable<string> {
    yield* figures.keys();
    if (outer) yield* outer.names();
  }

  return { lookUp, names, bind };
}
