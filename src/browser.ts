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
export { findInputs, type Input } from './analysis/inputs.ts';
export type { Parameter } from './analysis/parameter.ts';
export { listParameters, type ParameterFile } from './analysis/parameters.ts';
export type { Member, Pool, PoolFigureName } from './analysis/pool.ts';
export type { Move, Raise } from './analysis/raise.ts';
export { type OwnerSensitivity, type Sensitivity, sensitivity } from './analysis/sensitivity.ts';
export {
  type Simulated,
  type Simulation,
  type SimulationOptions,
  simulate,
} from './analysis/simulate.ts';
export type { Axis } from './analysis/sweep/axis.ts';
export type { SweepBlock } from './analysis/sweep/blocks.ts';
export type { FixedConventions } from './analysis/sweep/conventions.ts';
export type { SweepOptions } from './analysis/sweep/options.ts';
export type { SweepPlan } from './analysis/sweep/plan.ts';
export type { RoundedColumn } from './analysis/sweep/rounding.ts';
export type { SweepRow } from './analysis/sweep/row.ts';
export { planSweep, type RowOptions, sweep } from './analysis/sweep.ts';
export type { Switching } from './analysis/switching/found.ts';
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
export { applyScenario, findScenarios, scenariosOf } from './model/override/scenario.ts';
export type { Parameters } from './model/parameters.ts';
export type { Place, Source } from './model/place.ts';
export type { Portfolio } from './model/portfolio.ts';
export type { FigureName, Published, PublishedFigure } from './model/published.ts';
export type { Reason } from './model/reason.ts';
export type { NamedScenario, Scenario } from './model/scenario.ts';
export type { SettingName, Settings, Timing } from './model/settings.ts';
export type { Language, Text } from './model/text.ts';
