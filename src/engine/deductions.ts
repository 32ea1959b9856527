import type { Evaluate } from '../model/formula/evaluate.ts';
import { formula } from '../model/formula/template.ts';
import { type Formula, named } from '../model/formula/tree.ts';
import type { StatedSettings } from './levels.ts';
import type { LineSettings } from './result.ts';
import { settingOr } from './settings.ts';

/** What is taken off a line, and the share of it that is left. */
export interface Deductions {
  readonly settings: LineSettings;
  /** (1 − deadweight) × (1 − attribution) × (1 − displacement). */
  readonly kept: Formula;
}

/**
 * The deductions in force at a level. They multiply and are never added up (SROI Guide 2012,
 * stage 4): each one is a share of what the one before it left.
 */
export function findDeductions(levels: readonly StatedSettings[], evaluate: Evaluate): Deductions {
  const settings: LineSettings = {
    deadweight: settingOr(undefined, 'deadweight', levels, evaluate),
    attribution: settingOr(undefined, 'attribution', levels, evaluate),
    displacement: settingOr('0', 'displacement', levels, evaluate),
    drop_off: settingOr('0', 'drop_off', levels, evaluate),
  };
  const deadweight = settings.deadweight.outcome.formula;
  const attribution = settings.attribution.outcome.formula;
  const displacement = settings.displacement.outcome.formula;
  const kept = formula`(1 - ${deadweight}) * (1 - ${attribution}) * (1 - ${displacement})`;
  return { settings, kept: named('kept_share', kept) };
}
