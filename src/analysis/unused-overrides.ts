import type { CaseResult } from '../engine/result.ts';
import { type Diagnostic, fault } from '../model/diagnostic.ts';
import type { Formula } from '../model/formula/tree.ts';
import { figuresWithin } from '../model/formula/walk.ts';
import type { Override } from '../model/override/override.ts';
import type { Place } from '../model/place.ts';
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
  const used = new Set([...figures].map(({ place }) => spotOf(place)));
  return overrides
    .filter(({ textPlace, address }) => {
      return !used.has(spotOf(textPlace)) && !shapesFormulas(address, cases);
    })
    .map(({ address, addressPlace }) => fault('override-unused', { address }, addressPlace));
}

/** An argument holds one override, a file that states scenarios many. */
function spotOf({ source, line, column }: Place): string {
  return `${line}:${column}:${source}`;
}

function formulasOf({ figures, lines, investment, discounting }: CaseResult): readonly Formula[] {
  const ofLines = lines.flatMap(({ gain, impact, present_value }) => [gain, impact, present_value]);
  const plans = [...lines, ...investment, discounting].flatMap(({ plan }) => plan);
  return [...[...Object.values(figures), ...ofLines].map(({ formula }) => formula), ...plans];
}

/**
 * A timing and a horizon are in no formula: they decide which formulas there are. A timing does as
 * soon as anything is discounted, its own line's included; a horizon always does.
 */
function shapesFormulas(address: string, cases: readonly CaseResult[]): boolean {
  const [last] = address.split('.').slice(-1);
  const concerned = cases.filter(
    ({ case: { id } }) => address === last || address.startsWith(`${id}.`),
  );
  if (last === 'horizon') return concerned.some(({ horizon }) => horizon !== undefined);
  return (
    last === 'timing' &&
    concerned.some(({ discounting }) => discounting.rate.outcome.value?.isZero() === false)
  );
}
