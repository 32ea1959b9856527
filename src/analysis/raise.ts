import type { Outcome } from '../engine/result.ts';
import type { Case } from '../model/case.ts';
import { addUp, type Decimal, decimal, exactText } from '../model/decimal.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Value } from '../model/formula/evaluate.ts';
import { type Formula, literal } from '../model/formula/tree.ts';
import { writeFormula } from '../model/formula/write.ts';
import { applyOverrides } from '../model/override/apply.ts';
import { parseOverrides } from '../model/override/override.ts';
import type { Parameters } from '../model/parameters.ts';
import type { Portfolio } from '../model/portfolio.ts';
import type { FigureName } from '../model/published.ts';
import { calculate, type PortfolioResult } from './calculate.ts';
import type { Parameter } from './parameter.ts';

/** What comes of one figure being 10% higher while all else stays as it is. */
export interface Raise {
  /** The portfolio as it stands. */
  readonly before: PortfolioResult;
  /** The figure as the cases of each parameter file see it, and what was put in its place. */
  readonly raised: readonly Raised[];
  /** Each case, and last the pool; none where the figure can not be raised. */
  readonly moves: readonly Move[];
  /** Why it can not be raised: a share would be more than 100%. */
  readonly faults: readonly Diagnostic[];
  /** The cases and lines that state the setting themselves, and so keep theirs. */
  readonly spared: readonly string[];
}

export interface Raised {
  readonly parameters: Parameters;
  readonly parameter: Parameter;
  readonly to: Value;
  /** As `--set` takes it: `deadweight=50% * 110%`. */
  readonly override: string;
}

/** One headline figure before and after. */
export interface Move {
  /** Absent for the pool. */
  readonly case?: Case | undefined;
  /** The ratio; the net present value of a case that has none, the gain of an illustration. */
  readonly figure: FigureName;
  readonly before: Outcome;
  readonly after: Outcome;
  /** After − before, exactly; absent where either is no figure. */
  readonly change?: Decimal | undefined;
  readonly isMoved: boolean;
}

/**
 * Raises a figure by 10% as `--set` would, and calculates again: nothing is estimated.
 *
 * @param stated the figure as the cases of each parameter file see it
 */
export function raise(
  before: PortfolioResult,
  address: string,
  stated: readonly Pick<Raised, 'parameters' | 'parameter'>[],
): Raise {
  const attempt = (textOf: (parameter: Parameter) => string): Raise => {
    const raised = stated.map(({ parameters, parameter }): Raised => {
      const { value } = parameter;
      const to = typeof value === 'object' ? value.times(RATE) : (value ?? 'unread');
      return { parameters, parameter, to, override: `${address}=${textOf(parameter)}` };
    });
    return calculateWith(before, raised);
  };
  const digitsOf = ({ value }: Parameter): Formula =>
    literal(typeof value === 'object' ? exactText(value) : '0');
  const exact = attempt((one) => raisedText(one.figure?.formula ?? digitsOf(one)));
  if (exact.faults.length === 0) return exact;
  // A formula may use names that another file does not know; its digits are known everywhere.
  const byDigits = attempt((one) => raisedText(digitsOf(one)));
  return byDigits.faults.length === 0 ? byDigits : exact;
}

const RATE = decimal('1.1');

/** `783000000 * 110%`, `(budget / people) * 110%`. */
function raisedText(formula: Formula): string {
  const rate: Formula = { kind: 'percentage', of: literal('110') };
  return writeFormula({ kind: 'operation', operator: '*', left: formula, right: rate });
}

function calculateWith(before: PortfolioResult, raised: readonly Raised[]): Raise {
  const applied = raised.map(({ parameters, override }) => {
    const { overrides, diagnostics } = parseOverrides([override], '--set ');
    const changed = applyOverrides([before.portfolio], overrides);
    const [portfolio = before.portfolio] = changed.portfolios;
    return { parameters, portfolio, diagnostics: [...diagnostics, ...changed.diagnostics] };
  });
  // Two files may state it differently: each case takes what was raised in its own.
  const portfolio: Portfolio = {
    ...(applied[0]?.portfolio ?? before.portfolio),
    cases: before.portfolio.cases.map((of, index) => {
      const own = applied.find(({ parameters }) => parameters === of.parameters);
      return own?.portfolio.cases[index] ?? of;
    }),
  };
  const after = calculate(portfolio);
  const diagnostics = applied.flatMap((one) => one.diagnostics);
  const faults = [...diagnostics, ...after.diagnostics].filter(
    ({ severity }) => severity === 'error',
  );
  const moves = faults.length > 0 ? [] : movesOf(before, after);
  return { before, raised, moves, faults, spared: [...new Set(diagnostics.flatMap(sparedBy))] };
}

function sparedBy({ code, facts }: Diagnostic): readonly string[] {
  return code === 'override-shadowed' && 'by' in facts ? facts.by : [];
}

function movesOf(before: PortfolioResult, after: PortfolioResult): readonly Move[] {
  const ofCases = before.cases.flatMap(({ case: of, figures }, index) => {
    const figure = headlineOf(of, figures.sroi);
    const then = after.cases[index]?.figures[figure];
    return then ? [{ case: of, ...move(figure, figures[figure], then) }] : [];
  });
  if (!before.pool || !after.pool) return ofCases;
  const figure = before.pool.figures.sroi.value ? 'sroi' : 'net_present_value';
  return [...ofCases, move(figure, before.pool.figures[figure], after.pool.figures[figure])];
}

function headlineOf({ illustration }: Case, sroi: Outcome): FigureName {
  if (illustration) return 'gain';
  return sroi.value ? 'sroi' : 'net_present_value';
}

function move(figure: FigureName, before: Outcome, after: Outcome): Omit<Move, 'case'> {
  if (!before.value || !after.value) {
    return { figure, before, after, isMoved: before.reason !== after.reason };
  }
  const change = addUp([after.value, before.value.negated()]);
  return { figure, before, after, change, isMoved: !change.isZero() };
}
