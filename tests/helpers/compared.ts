import { annualFigures } from '../../src/analysis/annual.ts';
import { calculate } from '../../src/analysis/calculate.ts';
import { compareResults, type Side } from '../../src/analysis/compare.ts';
import { findParties } from '../../src/analysis/parties.ts';
import { readSaved } from '../../src/load/saved.ts';
import type { Portfolio } from '../../src/model/portfolio.ts';
import type { FigureName } from '../../src/model/published.ts';
import { resultJson } from '../../src/render/formats/json.ts';
import { type CaseText, makePortfolio } from './records.ts';

/** A calculated portfolio as one side of a comparison. Throws at any fault in it. */
export function filesSide(...portfolios: readonly Portfolio[]): Side {
  const results = portfolios.map(calculate);
  const faults = results.flatMap(({ diagnostics }) => diagnostics);
  if (faults.some(({ severity }) => severity === 'error')) throw new Error(JSON.stringify(faults));
  const provenance = { version: '0', inputs: [], overrides: [], diagnostics: [] };
  const text = resultJson(results, provenance, (result) => ({
    annual: annualFigures(result),
    parties: findParties(result),
  }));
  const saved = readSaved('', text, (fault) => {
    throw new Error(JSON.stringify(fault));
  });
  if (!saved) throw new Error('no result');
  return { saved, results };
}

/** The same as it would come back from a file: its values, and nothing of how they were made. */
export function savedSide(...portfolios: readonly Portfolio[]): Side {
  return { saved: filesSide(...portfolios).saved };
}

/** How the ratio of the only case, or of another owner, is explained: address and effect. */
export function effectsOf(
  before: Side,
  after: Side,
  { owner = 'case', figure = 'sroi' }: { owner?: string; figure?: FigureName } = {},
): Readonly<Record<string, string>> {
  const [portfolio] = compareResults(before, after, figure).portfolios;
  const explained = portfolio?.explained.find((one) => one.owner === owner);
  if (!explained) throw new Error(`nothing explains ${owner}`);
  const effects = explained.effects.map(({ inputs, effect }) => [
    inputs.join(' '),
    effect.toFixed(),
  ]);
  return { method: explained.method ?? 'none', ...Object.fromEntries(effects) };
}

/** One case on its own. */
export function only(text: CaseText): Portfolio {
  return makePortfolio([text]);
}
