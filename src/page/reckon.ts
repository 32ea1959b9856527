import { findAdjustables } from '../analysis/adjustables.ts';
import { calculate, type PortfolioResult } from '../analysis/calculate.ts';
import { findReported } from '../analysis/report.ts';
import { type Decimal, decimal, ONE } from '../model/decimal.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { applyOverrides } from '../model/override/apply.ts';
import { parseOverrides } from '../model/override/override.ts';
import type { Portfolio } from '../model/portfolio.ts';
import type { PageData } from '../render/formats/html/data.ts';
import { whatIfOf } from '../render/pages/report/what-if.ts';
import { openingOf, reportOf } from '../render/pages/report.ts';
import type { Report } from '../render/report.ts';
import type { WhatIf } from '../render/what-if.ts';
import { type Asked, overridesOf } from './asked.ts';

/** A portfolio with what was asked in it, calculated. */
export interface Reckoned {
  readonly result: PortfolioResult;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the figures may be shown. */
  readonly sound: boolean;
}

/** Calculates a portfolio with figures moved: the walk of `--set`. */
export function reckon(portfolio: Portfolio, { texts }: Asked): Reckoned {
  const typed = [...texts].map(([address, text]) => `${address}=${text}`);
  const { overrides, diagnostics } = parseOverrides(typed, '--set ');
  const applied = applyOverrides([portfolio], overrides);
  const result = calculate(applied.portfolios[0] ?? portfolio);
  const all = [...diagnostics, ...applied.diagnostics, ...result.diagnostics];
  return { result, diagnostics: all, sound: !all.some(({ severity }) => severity === 'error') };
}

/** What is read first of a report: at once, while the rest is still to be made. */
export function openingFrom(
  { result }: Reckoned,
  asked: Asked,
  { origin }: PageData,
): Pick<Report, 'departures' | 'headline'> {
  const overrides = overridesOf(asked, origin.overrides);
  return openingOf(result, { language: asked.language, overrides });
}

/** The report of what was reckoned, by the pages that made the first one. */
export function reportFrom({ result }: Reckoned, asked: Asked, { origin }: PageData): Report {
  return reportOf(findReported(result, targetOf(asked)), {
    language: asked.language,
    origin,
    overrides: overridesOf(asked, origin.overrides),
  });
}

/** The ratio that is asked for, where what was typed is a number above zero. */
function targetOf({ target }: Asked): Decimal {
  return /^\d{1,9}(\.\d{1,9})?$/.test(target) ? decimal(target) : ONE;
}

/** The controls, as the report was made: where nothing is moved. */
export function controlsFrom({ result }: Reckoned, { language }: Asked): WhatIf {
  return whatIfOf(findAdjustables(result), result, language);
}
