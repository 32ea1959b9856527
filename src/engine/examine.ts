import { exactlyEqual, exactText } from '../model/decimal.ts';
import { fault, type Report } from '../model/diagnostic.ts';
import type { Scope } from '../model/formula/bind.ts';
import type { Evaluate } from '../model/formula/evaluate.ts';
import type { Figure } from '../model/formula/tree.ts';
import { figuresWithin } from '../model/formula/walk.ts';
import { SETTINGS, type SettingName } from '../model/settings.ts';
import { guard } from './guards.ts';
import { legalSetting, legalValue } from './legal.ts';
import { outcomeOf } from './outcome.ts';
import type { ExamineUncertainty } from './uncertainty.ts';

/** Evaluates every figure that a level states, used or not: a fault in any of them is told. */
export function examineFigures(
  figures: ReadonlyMap<string, Figure>,
  scope: Scope,
  evaluate: Evaluate,
  report: Report,
  examineUncertainty: ExamineUncertainty,
): void {
  for (const [name, figure] of figures) {
    const node = scope.lookUp(name);
    if (!node) continue;
    const legal = isSetting(name) ? legalSetting(name) : legalValue(figure.unit);
    guard(name, outcomeOf(node, evaluate), figure, legal, report);
    examineDerivation(figure, scope, evaluate, report);
    examineUncertainty(name, figure, legal, scope);
  }
}

/** Holds a figure to its derivation; a difference wants a reason. */
export function examineDerivation(
  figure: Figure,
  scope: Scope,
  evaluate: Evaluate,
  report: Report,
): void {
  if (!figure.derivation) return;
  const derivation = scope.bind(figure.derivation);
  const derived = outcomeOf(derivation, evaluate).value;
  const stated = outcomeOf(scope.bind(figure.formula), evaluate).value;
  if (!derived || !stated || figure.because || exactlyEqual(derived, stated)) return;
  // An override moves what the derivation rests on; the stated value is then no longer its result.
  if ([...figuresWithin([derivation])].some(({ overridden }) => overridden)) return;
  const facts = { value: exactText(stated), derived: exactText(derived) };
  report(fault('derivation-differs', facts, figure.derivation.place));
}

function isSetting(name: string): name is SettingName {
  return (SETTINGS as readonly string[]).includes(name);
}
