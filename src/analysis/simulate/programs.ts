import { legalRange } from '../../engine/legal.ts';
import { type Diagnostic, fault } from '../../model/diagnostic.ts';
import { compileColumns, type Limits } from '../../model/formula/columns/compile.ts';
import type { Program } from '../../model/formula/columns/program.ts';
import { createEvaluator } from '../../model/formula/evaluate.ts';
import type { Figure, Formula } from '../../model/formula/tree.ts';
import { applyOverrides } from '../../model/override/apply.ts';
import { parseOverrides } from '../../model/override/override.ts';
import { calculate, type PortfolioResult } from '../calculate.ts';
import { statedFigures } from '../stated.ts';
import type { DrawnYears, SimulatedFigure } from './task.ts';
import type { DrawnInput } from './uncertain.ts';

/** The most choices of years: each is calculated and compiled before the first draw. */
export const MOST_CHOICES = 200;

/**
 * The programs of a simulation, one for each choice of years: the case and the pool as they are with
 * these years put in the place of what the files state.
 *
 * @param numbers the figures that are drawn and decide no years, in the order of their columns
 * @returns no programs where one of the figures can not be drawn, or some years are impossible
 */
export function programsOf(
  result: PortfolioResult,
  figure: SimulatedFigure,
  numbers: readonly DrawnInput[],
  years: readonly DrawnYears[],
): {
  readonly programs?: readonly Program[] | undefined;
  readonly diagnostics: readonly Diagnostic[];
} {
  const programs: Program[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const overrides of choicesOf(years)) {
    const changed = overrides.length > 0 ? withYears(result, overrides) : result;
    diagnostics.push(...changed.diagnostics.filter(({ severity }) => severity === 'error'));
    const { program, opaque } = compiled(changed, figure, numbers);
    diagnostics.push(...opaque);
    if (diagnostics.length > 0) return { diagnostics };
    programs.push(program);
  }
  return { programs, diagnostics };
}

/** Every choice of years, as overrides: the last figure changes first. */
function choicesOf(years: readonly DrawnYears[]): readonly (readonly string[])[] {
  return years.reduce<readonly (readonly string[])[]>(
    (choices, { stream, first, count }) =>
      choices.flatMap((before) =>
        Array.from({ length: count }, (_, more) => [...before, `${stream}=${first + more}`]),
      ),
    [[]],
  );
}

function withYears({ portfolio }: PortfolioResult, texts: readonly string[]): PortfolioResult {
  const { overrides } = parseOverrides(texts, '');
  const { portfolios } = applyOverrides([portfolio], overrides);
  return calculate(portfolios[0] ?? portfolio);
}

function compiled(
  result: PortfolioResult,
  figure: SimulatedFigure,
  numbers: readonly DrawnInput[],
): { readonly program: Program; readonly opaque: readonly Diagnostic[] } {
  const inputs = new Map(numbers.map(({ stated }, index) => [stated.figure, index]));
  const evaluate = createEvaluator(() => undefined);
  const formulas = formulasOf(result, figure);
  const { program } = compileColumns(formulas, inputs, evaluate, limitsOf(result, inputs));
  if (formulas.every((_, root) => program.roots[root] !== undefined)) {
    return { program, opaque: [] };
  }
  // Which of the figures it is that no column can follow.
  const opaque = numbers.flatMap(({ address, stated }) => {
    const alone = compileColumns(formulas, new Map([[stated.figure, 0]]), evaluate);
    const isOpaque = formulas.some((_, root) => alone.program.roots[root] === undefined);
    const { place } = stated.figure;
    return isOpaque ? [fault('not-drawable', { address, because: 'power' }, place)] : [];
  });
  return { program, opaque };
}

/** What is legal for the figures that are made of others. */
function limitsOf(
  { portfolio }: PortfolioResult,
  inputs: ReadonlyMap<Figure, number>,
): ReadonlyMap<Figure, Limits> {
  const limits = statedFigures(portfolio).flatMap((stated) => {
    const { low, high } = legalRange(stated);
    const isHeld = (low !== undefined || high !== undefined) && !inputs.has(stated.figure);
    return isHeld ? [[stated.figure, { low, high }] as const] : [];
  });
  return new Map(limits);
}

/** The formula of each case that counts, and last of the pool. */
function formulasOf({ cases, pool }: PortfolioResult, figure: SimulatedFigure): readonly Formula[] {
  const counted = cases.filter(({ case: of }) => !of.illustration);
  const all = [...counted, ...(pool ? [pool] : [])];
  return all.map(({ figures }) => figures[figure].formula);
}
