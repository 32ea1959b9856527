import { outcomeOf } from '../engine/outcome.ts';
import type { CaseResult, Outcome } from '../engine/result.ts';
import { createEvaluator } from '../model/formula/evaluate.ts';
import { type Formula, named, sum } from '../model/formula/tree.ts';
import { byName } from './by-name.ts';
import type { PortfolioResult } from './calculate.ts';
import { investmentParts } from './parties.ts';
import { poolCases } from './pool.ts';

/** The keys by which lines are grouped; every other key is a tag, and groups cases. */
const LINE_KEYS = ['stakeholder', 'payer', 'gainer'] as const;
type LineKey = (typeof LINE_KEYS)[number];

export type GroupFigureName = 'gain' | 'present_value' | 'investment' | 'sroi';

/** What has the same tag, or the same party. */
export interface Group {
  /** Absent for all that states none. */
  readonly name?: string | undefined;
  /** Ids of cases; or addresses of lines and, by payer, of what was invested. */
  readonly members: readonly string[];
  readonly figures: Readonly<Partial<Record<GroupFigureName, Outcome>>>;
}

export interface Groups {
  readonly key: string;
  readonly of: 'cases' | 'lines';
  /** The figures that groups of this kind have. */
  readonly names: readonly GroupFigureName[];
  readonly groups: readonly Group[];
  /** Those of the pool, to which the groups add up. */
  readonly pool: Group;
}

/** The keys that results can be grouped by: their tags, and the parties of their lines. */
export function groupKeys(results: readonly PortfolioResult[]): readonly string[] {
  const cases = results.flatMap((result) => result.cases);
  return [...new Set([...cases.flatMap((one) => [...one.case.tags.keys()]), ...LINE_KEYS])];
}

/**
 * The pool in groups: of cases by a tag, each with the figures of a pool of its own; of lines by who
 * is concerned. Every case, or line, of the pool is in one group, so that they add up to it.
 *
 * @returns nothing where there is no pool to add up to
 */
export function groupResults({ cases, pool }: PortfolioResult, key: string): Groups | undefined {
  if (!pool) return undefined;
  const members = new Set(pool.members.map((member) => member.case));
  const pooled = cases.filter((one) => members.has(one.case));
  const lineKey = LINE_KEYS.find((known) => known === key);
  return lineKey
    ? groupLines(pooled, lineKey, pool.figures)
    : groupCases(pooled, key, pool.figures);
}

const OF_CASES = ['gain', 'present_value', 'investment', 'sroi'] as const;

function groupCases(pooled: readonly CaseResult[], tag: string, figures: Group['figures']): Groups {
  const groups = byName(pooled, (one) => one.case.tags.get(tag)).map(([name, own]) => ({
    name,
    members: idsOf(own),
    figures: poolCases(own)?.figures ?? {},
  }));
  const pool = { members: idsOf(pooled), figures };
  return { key: tag, of: 'cases', names: OF_CASES, groups, pool };
}

/** One line, or what was invested, with what it adds to its group. */
interface Entry {
  readonly address: string;
  readonly party: string | undefined;
  readonly gain?: Formula;
  readonly present_value?: Formula;
  readonly investment?: Formula;
}

function groupLines(
  pooled: readonly CaseResult[],
  key: LineKey,
  figures: Group['figures'],
): Groups {
  // Sums of figures that were sound bring no faults of their own.
  const evaluate = createEvaluator(() => undefined);
  const names = (['gain', 'present_value', 'investment'] as const).filter(
    (name) => name !== 'investment' || key === 'payer',
  );
  const entries = pooled.flatMap((one) => [
    ...lineEntries(one, key),
    ...(key === 'payer' ? investmentEntries(one) : []),
  ]);
  const members = entries.map(({ address }) => address);
  const groups = byName(entries, ({ party }) => party).map(([name, own]) => {
    const total = (figure: (typeof names)[number]): Outcome => {
      const of = sum(own.flatMap((entry) => entry[figure] ?? []));
      return outcomeOf(named(`groups.${name ?? key}.${figure}`, of), evaluate);
    };
    const totals = Object.fromEntries(names.map((figure) => [figure, total(figure)]));
    return { name, members: own.map(({ address }) => address), figures: totals };
  });
  return { key, of: 'lines', names, groups, pool: { members, figures } };
}

function lineEntries({ lines }: CaseResult, key: LineKey): readonly Entry[] {
  return lines.map(({ address, line, gain, present_value }) => ({
    address,
    party: line[key],
    gain: gain.formula,
    present_value: present_value.formula,
  }));
}

function investmentEntries(result: CaseResult): readonly Entry[] {
  return investmentParts(result).map(({ address, name, amount }) => ({
    address,
    party: name,
    investment: amount.formula,
  }));
}

function idsOf(results: readonly CaseResult[]): readonly string[] {
  return results.map((result) => result.case.id);
}
