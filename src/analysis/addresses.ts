import type { CaseFigures, CaseResult, LineResult, Outcome } from '../engine/result.ts';
import type { PortfolioResult } from './calculate.ts';
import { findParties, type Parties } from './parties.ts';
import type { Pool } from './pool.ts';

/** The figures of a line that have an address below the line's own. */
const LINE_FIGURES = ['value', 'gain', 'impact', 'present_value'] as const;

/** The figures of a year. */
const YEAR_FIGURES = [
  'impact',
  'investment',
  'present_value',
  'cumulative',
  'discounted_cumulative',
] as const;

/**
 * Every figure of a result by its address: `casus-1.sroi`, `casus-1.benefits.payroll.impact`,
 * `casus-1.annual.3.impact`, `casus-1.horizons.5.sroi`, `casus-1.gainers.client`, `pool.gain`.
 */
export function outcomesOf(result: PortfolioResult): ReadonlyMap<string, Outcome> {
  const { cases, pool } = result;
  const parties = findParties(result);
  const figures = (owner: string, all: Pool['figures']): readonly Entry[] =>
    Object.entries(all).map(([name, figure]) => entry(`${owner}.${name}`, figure));
  return new Map([
    ...cases.flatMap(ofCase),
    ...(pool ? figures('pool', pool.figures) : []),
    ...(pool?.horizons ?? []).flatMap((one) =>
      figures(`pool.horizons.${one.horizon}`, one.figures),
    ),
    ...[...parties.cases].flatMap(([one, own]) => ofParties(own, one.case.id)),
    ...(parties.pool ? ofParties(parties.pool, 'pool') : []),
  ]);
}

/** Who is concerned, by the names that the lines state. */
function ofParties(parties: Parties, owner: string): readonly Entry[] {
  return (['stakeholders', 'gainers', 'payers'] as const).flatMap((role) =>
    parties[role].flatMap(({ name, total }) =>
      name === undefined ? [] : [entry(`${owner}.${role}.${name}`, total)],
    ),
  );
}

type Entry = readonly [string, Outcome];

function entry(address: string, outcome: Outcome): Entry {
  return [address, outcome];
}

function ofCase(result: CaseResult): readonly Entry[] {
  const { id } = result.case;
  const { horizon, horizons } = result;
  // A case of one horizon has its figures under that one too.
  const stated = horizons.length === 0 && horizon !== undefined ? [result] : horizons;
  return [
    ...upTo(result, id),
    ...stated.flatMap((one) => upTo(one, `${id}.horizons.${one.horizon}`)),
  ];
}

/** What is reckoned up to one horizon. */
function upTo(
  { figures, lines, investment, annual }: CaseFigures,
  owner: string,
): readonly Entry[] {
  const below = (address: string): string => owner + address.slice(address.indexOf('.'));
  return [
    ...Object.entries(figures).map(([name, figure]) => entry(`${owner}.${name}`, figure)),
    ...lines.flatMap((line) => ofLine(line, below(line.address))),
    ...investment.flatMap(({ address, value, present_value }) => [
      entry(`${below(address)}.value`, value),
      entry(`${below(address)}.present_value`, present_value),
    ]),
    ...annual.flatMap((row) =>
      YEAR_FIGURES.map((name) => entry(`${owner}.annual.${row.year}.${name}`, row[name])),
    ),
  ];
}

function ofLine(line: LineResult, address: string): readonly Entry[] {
  return LINE_FIGURES.map((name) => entry(`${address}.${name}`, line[name]));
}
