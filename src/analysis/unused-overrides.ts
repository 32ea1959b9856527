import type { CaseResult } from '../engine/result.ts';
import { type Diagnostic, fault } from '../model/diagnostic.ts';
import { figuresWithin } from '../model/formula/walk.ts';
import type { Override } from '../model/override/override.ts';
import type { PortfolioResult } from './calculate.ts';

/**
 * The overrides that moved nothing: whoever states one expects it to matter, so it is an error and
 * not a silence.
 */
export function findUnusedOverrides(
  results: readonly PortfolioResult[],
  overrides: readonly Override[],
): readonly Diagnostic[] {
  if (overrides.length === 0) return [];
  const cases = results.flatMap((result) => result.cases);
  const figures = figuresWithin(cases.flatMap(formulasOf));
  const used = new Set([...figures].map(({ place }) => place.source));
  return overrides
    .filter(({ source, address }) => !used.has(source.name) && !shapesThePlan(address, cases))
    .map(({ address, addressPlace }) => fault('override-unused', { address }, addressPlace));
}

function formulasOf({ figures, lines }: CaseResult) {
  const ofLines = lines.flatMap(({ gain, impact, present_value }) => [gain, impact, present_value]);
  return [...Object.values(figures), ...ofLines].map(({ formula }) => formula);
}

/**
 * Duration and start are in no formula: they decide how many terms it has. A timing decides how
 * they are discounted, as soon as anything is.
 */
function shapesThePlan(address: string, cases: readonly CaseResult[]): boolean {
  const last = address.split('.').at(-1);
  const isDiscounted = ({ discounting }: CaseResult): boolean =>
    discounting.rate.outcome.value?.isZero() === false;
  return last === 'timing' ? cases.some(isDiscounted) : last === 'duration' || last === 'starts';
}
