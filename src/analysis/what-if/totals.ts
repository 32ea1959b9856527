import { ratios } from '../../engine/case.ts';
import type { CaseResult } from '../../engine/result.ts';
import { formula } from '../../model/formula/template.ts';
import { type Formula, sum } from '../../model/formula/tree.ts';
import type { PortfolioResult } from '../calculate.ts';

/** The figures that a what-if gives. */
export type WhatIfFigure = 'sroi' | 'net_present_value';

/** The pool as a what-if adds it up. */
export interface PoolTotals {
  readonly cases: readonly CaseResult[];
  /** A figure over its cases as they are, or as they would be: a ratio or a difference of sums. */
  readonly treeOf: (figure: WhatIfFigure, anew?: (one: CaseResult) => CaseResult) => Formula;
  /** The sums of the cases as they are. */
  readonly sums: ReadonlySet<Formula>;
}

/** The cases of the pool. */
export function pooledCases({ cases, pool }: PortfolioResult): readonly CaseResult[] {
  const members = new Set((pool?.members ?? []).map((member) => member.case));
  return cases.filter((one) => members.has(one.case));
}

/**
 * The pool's figures over sums of groups of cases, so that where one case in a thousand moves only
 * its own group is added up again.
 */
export function createPoolTotals(result: PortfolioResult): PoolTotals {
  const cases = pooledCases(result);
  const groups = inGroups(cases);
  const total = (name: TotalName): Total => {
    const own = groups.map((group) => totalOf(group, name));
    return { name, own, whole: sum(own) };
  };
  const [present, investment] = [total('present_value'), total('investment')];
  const known = new Map<WhatIfFigure, Formula>();

  function totalAnew({ name, own }: Total, anew: (one: CaseResult) => CaseResult): Formula {
    return sum(
      groups.map((group, index) => {
        const changed = group.map(anew);
        const isSame = changed.every((one, at) => one === group[at]);
        return (isSame ? own[index] : undefined) ?? totalOf(changed, name);
      }),
    );
  }

  return {
    cases,
    sums: new Set([present, investment].flatMap(({ own, whole }) => [...own, whole])),
    treeOf: (figure, anew) => {
      if (anew) return figureOver(totalAnew(present, anew), totalAnew(investment, anew), figure);
      const tree = known.get(figure) ?? figureOver(present.whole, investment.whole, figure);
      known.set(figure, tree);
      return tree;
    },
  };
}

type TotalName = 'present_value' | 'investment';

interface Total {
  readonly name: TotalName;
  /** Of each group. */
  readonly own: readonly Formula[];
  readonly whole: Formula;
}

function totalOf(cases: readonly CaseResult[], name: TotalName): Formula {
  return sum(cases.map(({ figures }) => figures[name].formula));
}

function figureOver(present: Formula, investment: Formula, figure: WhatIfFigure): Formula {
  return figure === 'sroi' ? ratios(present, investment).sroi : formula`${present} - ${investment}`;
}

/** As many groups as each of them has members. */
function inGroups(cases: readonly CaseResult[]): readonly (readonly CaseResult[])[] {
  const size = Math.ceil(Math.sqrt(cases.length));
  return Array.from({ length: Math.ceil(cases.length / size) }, (_, index) =>
    cases.slice(index * size, (index + 1) * size),
  );
}
