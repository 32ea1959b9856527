import { createLevels, levelOfLine, type StatedSettings } from '../engine/levels.ts';
import type { Case } from '../model/case.ts';
import type { Scope } from '../model/formula/bind.ts';
import type { Figure } from '../model/formula/tree.ts';
import type { Portfolio } from '../model/portfolio.ts';
import type { Level } from '../model/settings.ts';

/** A figure that a file states, with what the names in its formulas mean there. */
export interface Stated {
  /** Its name in its scope, for what other figures can name: `vdab_budget`, `deadweight`. */
  readonly name?: string | undefined;
  readonly kind: 'setting' | 'value' | 'part';
  /** Its path in the files, by which it can be replaced: `casus-1.benefits.payroll.deadweight`. */
  readonly address: string;
  readonly level: Exclude<Level, 'default'>;
  readonly figure: Figure;
  readonly scope: Scope;
  /** The first case that it was found for; what is shared is found once for a parameter file. */
  readonly case: Case;
}

/** Every figure that the files of a portfolio state, used or not: each once for a scope. */
export function statedFigures(portfolio: Portfolio): readonly Stated[] {
  // Whatever could be at fault was reported when the portfolio was calculated.
  const silent = (): void => undefined;
  const levelsOf = createLevels(portfolio, silent);
  const done = new Set<Scope>();

  return portfolio.cases.flatMap((of) => {
    const levels = levelsOf(of);
    const ofLevels = levels.flatMap((level): readonly Stated[] => {
      if (done.has(level.scope)) return [];
      done.add(level.scope);
      return statedAt(level, level.level === 'case' ? `${of.id}.` : '', of);
    });
    const ofLines = of.lines.flatMap((line) =>
      statedAt(levelOfLine(line, levels, silent), `${of.id}.${line.group}.${line.id}.`, of),
    );
    const [{ scope }] = levels;
    const parts = partsOf(of).map(
      ([address, figure]): Stated => ({
        address,
        kind: 'part',
        level: 'case',
        figure,
        scope,
        case: of,
      }),
    );
    return [...ofLevels, ...ofLines, ...parts];
  });
}

/** The settings and the values of one level. */
function statedAt(
  { level, settings, values, scope }: StatedSettings,
  path: string,
  of: Case,
): readonly Stated[] {
  if (level === 'default') return [];
  const common = { level, scope, case: of };
  const ofValues = level === 'case' ? `${path}values.` : path;
  return [
    ...[...settings.figures].map(
      ([name, figure]) =>
        ({ ...common, kind: 'setting', name, figure, address: path + name }) as const,
    ),
    ...(settings.horizons ?? []).map(
      (figure) => ({ ...common, kind: 'setting', figure, address: `${path}horizon` }) as const,
    ),
    ...[...values].map(
      ([name, figure]) =>
        ({ ...common, kind: 'value', name, figure, address: ofValues + name }) as const,
    ),
  ];
}

/** The figures of a case's lines and inputs, and its clients, by their addresses. */
function partsOf({ id, lines, investment, clients }: Case): readonly [string, Figure][] {
  const users = [
    ...lines.map((line) => ({ ...line, address: `${id}.${line.group}.${line.id}` })),
    ...investment.map((line) => ({ ...line, address: `${id}.investment.${line.id}` })),
  ];
  const all = users.flatMap(({ address, amount, amounts, quantity, duration, starts }) => [
    [address, amount] as const,
    ...(amounts ?? []).map((one, index) => [`${address}.amounts.${index + 1}`, one] as const),
    [`${address}.quantity`, quantity] as const,
    [`${address}.duration`, duration] as const,
    [`${address}.starts`, starts] as const,
  ]);
  return [...all, [`${id}.clients`, clients] as const].flatMap(([address, figure]) =>
    figure ? [[address, figure]] : [],
  );
}
