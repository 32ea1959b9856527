/**
 * sroi as a library: read portfolios from files, calculate them, follow a figure to its sources.
 *
 * @example
 * const { portfolio, diagnostics } = loadPortfolio('cases/');
 * const result = portfolio && calculate(portfolio);
 *
 * @packageDocumentation
 */

export {
  fastSimulate as simulate,
  fastSweep as sweep,
  planFastSweep as planSweep,
} from './analysis/fast.ts';
export * from './browser.ts';
export { loadPortfolio, loadPortfolios } from './load/portfolio.ts';
