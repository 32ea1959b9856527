import type { CaseFigures, CaseResult } from '../engine/result.ts';
import { GROUPS, type Group } from '../model/case.ts';
import { type Figure, type Formula, type Named, sum } from '../model/formula/tree.ts';
import { figuresWithin, partsOf } from '../model/formula/walk.ts';
import type { PortfolioResult } from './calculate.ts';
import { listParameters, type ParameterFile } from './parameters.ts';
import { statedFigures } from './stated.ts';

/** What stands in a workbook beside the figures: all that they are made of, and subtotals. */
export interface Workings {
  readonly files: readonly ParameterFile[];
  /** The settings and values that a case states itself, with their names bound. */
  readonly own: ReadonlyMap<CaseResult, readonly Own[]>;
  /** The figures that others rest on: a number of years, which lays the rest out, moves nothing. */
  readonly moving: ReadonlySet<Figure>;
  /** The settings whose default something rests on. */
  readonly movingDefaults: ReadonlySet<string>;
  /** The figures that something is divided by. */
  readonly divisors: ReadonlySet<Figure>;
  readonly subtotals: ReadonlyMap<CaseResult, Subtotals>;
  /** The years of the pool, and of the pool up to its horizons, by their addresses. */
  readonly poolYears: ReadonlyMap<string, Named>;
}

interface Own {
  readonly address: string;
  readonly node: Named;
}

/** What the lines of each group come to, signed. */
type Subtotals = Readonly<
  Record<Group, Readonly<Record<'gain' | 'impact' | 'present_value', Formula>>>
>;

/** Gathers what a workbook of a portfolio is laid out from. */
export function findWorkings(result: PortfolioResult): Workings {
  const formulas = formulasOf(result);
  const divisors = new Set<Figure>();
  const movingDefaults = new Set<string>();
  const poolYears = new Map<string, Named>();
  for (const part of everyPart(formulas)) {
    if (part.kind === 'named' && /^pool\..*\bannual\./.test(part.name))
      poolYears.set(part.name, part);
    if (part.kind === 'named' && !part.figure) movingDefaults.add(part.name);
    const below = part.kind === 'operation' && part.operator === '/' ? part.right : undefined;
    if (below?.kind === 'named' && below.figure) divisors.add(below.figure);
  }
  return {
    files: listParameters([result]),
    own: ownFigures(result),
    moving: figuresWithin(formulas),
    divisors,
    movingDefaults,
    poolYears,
    subtotals: new Map(result.cases.map((one) => [one, subtotalsOf(one)])),
  };
}

function ownFigures({ portfolio, cases }: PortfolioResult): Workings['own'] {
  const own = new Map<CaseResult, Own[]>(cases.map((one) => [one, []]));
  const byCase = new Map(cases.map((one) => [one.case, one]));
  for (const { level, name, address, scope, case: of } of statedFigures(portfolio)) {
    const one = level === 'case' ? byCase.get(of) : undefined;
    const node = name === undefined ? undefined : scope.lookUp(name);
    // A line states settings at its own level, and is shown with them.
    if (one && node) own.get(one)?.push({ address, node });
  }
  return own;
}

function formulasOf({ cases, pool }: PortfolioResult): readonly Formula[] {
  const figures = (all: CaseFigures['figures']): readonly Formula[] =>
    Object.values(all).map(({ formula }) => formula);
  return [
    ...cases.flatMap((one) => [
      ...figures(one.figures),
      ...one.horizons.flatMap((up) => figures(up.figures)),
    ]),
    ...cases.flatMap(({ lines }) =>
      lines.flatMap(({ gain, impact }) => [gain.formula, impact.formula]),
    ),
    ...[pool, ...(pool?.horizons ?? [])].flatMap((one) =>
      Object.values(one?.figures ?? {}).map(({ formula }) => formula),
    ),
  ];
}

function everyPart(formulas: readonly Formula[]): ReadonlySet<Formula> {
  const seen = new Set<Formula>();
  const visit = (part: Formula): void => {
    if (seen.has(part)) return;
    seen.add(part);
    partsOf(part).forEach(visit);
  };
  formulas.forEach(visit);
  return seen;
}

function subtotalsOf({ lines }: CaseResult): Subtotals {
  const total = (group: Group, name: 'gain' | 'impact' | 'present_value'): Formula =>
    sum(lines.filter(({ line }) => line.group === group).map((line) => line[name].formula));
  const entries = GROUPS.map((group) => [
    group,
    {
      gain: total(group, 'gain'),
      impact: total(group, 'impact'),
      present_value: total(group, 'present_value'),
    },
  ]);
  return Object.fromEntries(entries) as Subtotals;
}
