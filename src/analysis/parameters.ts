import { createEvaluator, type Evaluate } from '../model/formula/evaluate.ts';
import { type Figure, type Named, named, none } from '../model/formula/tree.ts';
import { figuresWithin, namedPartsOf } from '../model/formula/walk.ts';
import type { Parameters } from '../model/parameters.ts';
import { type Level, SETTINGS } from '../model/settings.ts';
import type { PortfolioResult } from './calculate.ts';
import type { Parameter } from './parameter.ts';
import { defaultsOf, timingsOf } from './settings.ts';
import { type Stated, statedFigures } from './stated.ts';
import { findUses } from './uses.ts';

/** One parameter file, with the settings that hold for the cases that use it. */
export interface ParameterFile {
  readonly parameters: Parameters;
  /** Those of the file, of the portfolio, of cases and of lines; last the method's defaults. */
  readonly settings: readonly Parameter[];
  readonly values: readonly Parameter[];
}

/**
 * The parameter files that the cases use, with every figure on them, its value and who uses it.
 *
 * @param results of portfolios; a file that several of them share is given once
 */
export function listParameters(results: readonly PortfolioResult[]): readonly ParameterFile[] {
  const files = new Map<string, ParameterFile>();
  for (const file of results.flatMap(filesOf)) {
    const known = files.get(file.parameters.path);
    files.set(file.parameters.path, known ? joined(known, file) : file);
  }
  return [...files.values()];
}

function filesOf(result: PortfolioResult): readonly ParameterFile[] {
  const stated = statedFigures(result.portfolio);
  const evaluate = createEvaluator(() => undefined);
  const describe = describer(result, stated, evaluate);
  const shelves = new Set(result.portfolio.cases.map(({ parameters }) => parameters));
  return [...shelves].map((parameters) => {
    const own = stated.filter((one) => one.case.parameters === parameters);
    const cases = result.cases.filter((one) => one.case.parameters === parameters);
    return {
      parameters,
      settings: [
        ...own
          .filter(({ kind }) => kind === 'setting')
          .sort(inOrder)
          .map(describe),
        ...timingsOf(cases, result.portfolio.settings.timing),
        ...defaultsOf(cases),
      ],
      values: own
        .filter(({ kind, level }) => kind === 'value' && level === 'parameters')
        .map(describe),
    };
  });
}

/** Makes of a stated figure what is known of it in a portfolio. */
function describer(
  result: PortfolioResult,
  all: readonly Stated[],
  evaluate: Evaluate,
): (stated: Stated) => Parameter {
  const uses = findUses(result);
  const naming = gather(
    all.filter(({ level }) => level === 'parameters' || level === 'portfolio'),
    (stated) => namedPartsOf(nodeOf(stated)).flatMap(({ figure }) => figure ?? []),
  );
  const deriving = gather(
    all.filter(({ figure }) => figure.derivation),
    ({ figure, scope }) => figuresWithin(figure.derivation ? [scope.bind(figure.derivation)] : []),
  );
  return (stated) => {
    const { address, level, figure, scope } = stated;
    const { parameters } = stated.case;
    // A file that extends another shares its figures, and each answers for its own cases.
    const among = (found: readonly Stated[] = []): readonly Stated[] =>
      found.filter((one) => one.case.parameters === parameters);
    const node = nodeOf(stated);
    const derivation = figure.derivation && scope.bind(figure.derivation);
    return {
      address,
      level,
      node,
      value: evaluate(node),
      figure,
      derivation: derivation && { formula: derivation, value: evaluate(derivation) },
      uses: (uses.get(figure) ?? []).filter((use) => use.case.parameters === parameters),
      usedBy: among(naming.get(figure)).map((one) => one.address),
      inDerivations: among(deriving.get(figure)).map((one) => ({
        address: one.address,
        place: one.figure.derivation?.place ?? one.figure.place,
      })),
    };
  };
}

function nodeOf({ name, address, figure, scope }: Stated): Named {
  if (name === undefined) return named(address, scope.bind(figure.formula), figure);
  return scope.lookUp(name) ?? named(name, none('unread'));
}

/** For each figure, who rests on it. */
function gather(
  all: readonly Stated[],
  rest: (stated: Stated) => Iterable<Figure>,
): ReadonlyMap<Figure, readonly Stated[]> {
  const found = new Map<Figure, Stated[]>();
  for (const stated of all) {
    for (const figure of rest(stated)) {
      const known = found.get(figure) ?? [];
      known.push(stated);
      found.set(figure, known);
    }
  }
  return found;
}

const LEVELS: readonly Level[] = ['parameters', 'portfolio', 'case', 'line', 'default'];

/** Each setting with those that it comes before: the file's, the portfolio's, a case's, a line's. */
function inOrder(a: Stated, b: Stated): number {
  const order = ({ name, level }: Stated): number => {
    const index = (SETTINGS as readonly (string | undefined)[]).indexOf(name);
    return (index < 0 ? SETTINGS.length : index) * LEVELS.length + LEVELS.indexOf(level);
  };
  return order(a) - order(b);
}

/** The same file as two portfolios use it: what both state once, with the uses of both. */
function joined(one: ParameterFile, other: ParameterFile): ParameterFile {
  const merge = (all: readonly Parameter[]): readonly Parameter[] => {
    const merged = new Map<string, Parameter>();
    for (const parameter of all) {
      const key = identityOf(parameter);
      const known = merged.get(key);
      merged.set(key, known ? { ...known, uses: [...known.uses, ...parameter.uses] } : parameter);
    }
    return [...merged.values()];
  };
  return {
    ...one,
    settings: merge([...one.settings, ...other.settings]),
    values: merge([...one.values, ...other.values]),
  };
}

function identityOf({ address, level, figure, timing }: Parameter): string {
  const { source, line, column } = (figure ?? timing)?.place ?? {};
  return JSON.stringify([address, level, source, line, column]);
}
