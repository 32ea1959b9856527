/**
 * The method without the disk: pure functions over records, for a browser as well as for Node.
 *
 * @packageDocumentation
 */
export { calculate, type PortfolioResult } from './analysis/calculate.ts';
export { type Checked, checkPublished } from './analysis/check.ts';
export type { Conventions } from './analysis/conventions.ts';
export { type Explanation, explain, explainable } from './analysis/explain.ts';
export {
  explainableParameters,
  explainParameter,
  type ParameterExplanation,
} from './analysis/explain-parameter.ts';
export type { Parameter } from './analysis/parameter.ts';
export { listParameters, type ParameterFile } from './analysis/parameters.ts';
export type { Member, Pool, PoolFigureName } from './analysis/pool.ts';
export type { Move, Raise } from './analysis/raise.ts';
export type {
  CaseResult,
  InvestmentResult,
  LineResult,
  Outcome,
  UsedSetting,
} from './engine/result.ts';
export type { Case, Group, InvestmentLine, Line, Situation } from './model/case.ts';
export { type Decimal, decimal, exactText } from './model/decimal.ts';
export type { Code, Diagnostic, Severity } from './model/diagnostic.ts';
export { parseFormula } from './model/formula/parser.ts';
export type { Step } from './model/formula/trail.ts';
export type { Figure, Formula } from './model/formula/tree.ts';
export { writeFormula } from './model/formula/write.ts';
export { applyOverrides } from './model/override/apply.ts';
export { type Override, parseOverrides } from './model/override/override.ts';
export type { Parameters } from './model/parameters.ts';
export type { Place, Source } from './model/place.ts';
export type { Portfolio } from './model/portfolio.ts';
export type { FigureName, Published, PublishedFigure } from './model/published.ts';
export type { Reason } from './model/reason.ts';
export type { SettingName, Settings, Timing } from './model/settings.ts';
export type { Language, Text } from './model/text.ts';
