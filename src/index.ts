/**
 * sroi as a library: read portfolios from files, calculate them, follow a figure to its sources.
 *
 * @example
 * const { portfolio, diagnostics } = loadPortfolio('cases/');
 * const result = portfolio && calculate(portfolio);
 *
 * @packageDocumentation
 */

export * from './browser.ts';
export { loadPortfolio, loadPortfolios } from './load/portfolio.ts';
