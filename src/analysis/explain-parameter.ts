import { exactText } from '../model/decimal.ts';
import { createEvaluator } from '../model/formula/evaluate.ts';
import { type Step, trailOf } from '../model/formula/trail.ts';
import type { Parameters } from '../model/parameters.ts';
import type { PortfolioResult } from './calculate.ts';
import { derivationsOf } from './explain.ts';
import type { Parameter } from './parameter.ts';
import { listParameters } from './parameters.ts';
import { type Raise, type Raised, raise } from './raise.ts';

/** A parameter or a setting: where it is stated, who uses it and what it moves. */
export interface ParameterExplanation {
  readonly address: string;
  /** Each statement of it: a setting may be stated by a parameter file and by the portfolio. */
  readonly statements: readonly Statement[];
  /** What it moves when it is 10% higher, by portfolio; none of a timing or a horizon. */
  readonly raises: readonly Raise[];
}

export interface Statement {
  /** The parameter files that have it so: its own, and those that extend it. */
  readonly files: readonly Parameters[];
  /** With its uses in the cases of all of these. */
  readonly parameter: Parameter;
  /** From it down to every number that it rests on; absent of a timing. */
  readonly trail?: Step | undefined;
}

/**
 * What is known of one parameter or setting.
 *
 * @param address `vdab_budget`, `deadweight`, `casus-1.deadweight`
 * @returns nothing when no file states it
 */
export function explainParameter(
  results: readonly PortfolioResult[],
  address: string,
): ParameterExplanation | undefined {
  const evaluate = createEvaluator(() => undefined);
  const derivationOf = derivationsOf(results.map(({ portfolio }) => portfolio));
  const found = listParameters(results).flatMap(({ parameters, settings, values }) =>
    [...settings, ...values]
      .filter((parameter) => parameter.address === address)
      .map((parameter) => ({ files: [parameters], parameter })),
  );
  const statements = merge(found).map((statement): Statement => {
    const { node } = statement.parameter;
    return { ...statement, trail: node && trailOf(node, evaluate, derivationOf) };
  });
  if (statements.length === 0) return undefined;
  const raises = results.flatMap((result) => {
    const stated = inForce(result, address);
    return stated.length > 0 ? [raise(result, address, stated)] : [];
  });
  return { address, statements, raises };
}

/** Every address that can be explained as a parameter. */
export function explainableParameters(results: readonly PortfolioResult[]): readonly string[] {
  const files = listParameters(results);
  const all = files.flatMap(({ settings, values }) => [...settings, ...values]);
  return [...new Set(all.map(({ address }) => address))];
}

/** What several files have from one, and comes to the same in each, once. */
function merge(all: readonly Omit<Statement, 'trail'>[]): readonly Omit<Statement, 'trail'>[] {
  const merged = new Map<string, Omit<Statement, 'trail'>>();
  for (const { files, parameter } of all) {
    const { level, figure, timing, value } = parameter;
    const { source, line, column } = (figure ?? timing)?.place ?? {};
    const shown = typeof value === 'object' ? exactText(value) : value;
    const key = JSON.stringify([level, source, line, column, shown]);
    const known = merged.get(key);
    merged.set(key, {
      files: [...(known?.files ?? []), ...files],
      parameter: {
        ...parameter,
        uses: [...(known?.parameter.uses ?? []), ...parameter.uses],
        inDerivations: distinct([
          ...(known?.parameter.inDerivations ?? []),
          ...parameter.inDerivations,
        ]),
      },
    });
  }
  return [...merged.values()];
}

function distinct<T extends { readonly address: string }>(all: readonly T[]): readonly T[] {
  return [...new Map(all.map((one) => [one.address, one])).values()];
}

/** The figure as the cases of each parameter file see it: the portfolio's before the file's. */
function inForce(
  result: PortfolioResult,
  address: string,
): readonly Pick<Raised, 'parameters' | 'parameter'>[] {
  return listParameters([result]).flatMap(({ parameters, settings, values }) => {
    const stated = [...settings, ...values].filter(
      (one) => one.address === address && one.node && !isHorizon(one),
    );
    const parameter = stated.find(({ level }) => level === 'portfolio') ?? stated[0];
    return parameter ? [{ parameters, parameter }] : [];
  });
}

/** A last year that counts is no amount, of which there could be more. */
function isHorizon({ address }: Parameter): boolean {
  return address.split('.').at(-1) === 'horizon';
}
