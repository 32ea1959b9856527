import { type Decimal, decimal } from '../../model/decimal.ts';
import { fault, type Report } from '../../model/diagnostic.ts';
import { isLintCode, type Lint, type RatioThreshold } from '../../model/lint.ts';
import type { Text } from '../../model/text.ts';
import { type Node, placeOf, valueAt } from '../yaml/node.ts';
import { readFormula } from './formula.ts';
import { readText } from './text.ts';

/** Reads what a file says of the method lint. Reports a rule that is off without a reason. */
export function readLint(node: Node | undefined, report: Report): Lint | undefined {
  if (node?.kind !== 'mapping') return undefined;
  const off = [...node.entries.values()].flatMap(({ key, keyPlace, value }) => {
    const because = readText(value);
    if (!isLintCode(key) || because === undefined) return [];
    if (isReason(because)) return [{ code: key, because, place: keyPlace }];
    report(fault('lint-without-reason', { rule: key }, keyPlace));
    return [];
  });
  return { off, ratioThreshold: readThreshold(valueAt(node, 'ratio_threshold'), report) };
}

/** What a file says of the lint, and of the file that it extends what it does not say itself. */
export function overrideLint(base: Lint | undefined, own: Lint | undefined): Lint | undefined {
  if (!base || !own) return own ?? base;
  const others = base.off.filter(({ code }) => own.off.every((one) => one.code !== code));
  return {
    off: [...own.off, ...others],
    ratioThreshold: own.ratioThreshold ?? base.ratioThreshold,
  };
}

/** Words that switch something off, and say nothing of why. */
const SWITCHES = ['true', 'false', 'on', 'off', 'yes', 'no', 'aan', 'uit', 'ja', 'nee', 'ok'];

function isReason(because: Text): boolean {
  const texts = typeof because === 'string' ? [because] : Object.values(because);
  return texts.every(
    (text) => /\p{L}/u.test(text) && !SWITCHES.includes(text.trim().toLowerCase()),
  );
}

function readThreshold(node: Node | undefined, report: Report): RatioThreshold | undefined {
  const stated = valueAt(node, 'value');
  const value = stated && readNumber(stated, report);
  const because = readText(valueAt(node, 'because'));
  if (!stated || !value || because === undefined) return undefined;
  if (isReason(because)) return { value, because, place: placeOf(stated) };
  report(fault('lint-without-reason', { rule: 'ratio_threshold' }, placeOf(stated)));
  return undefined;
}

/** A ratio that is stated as a number: a formula would hide what is found high. */
function readNumber(node: Node, report: Report): Decimal | undefined {
  const formula = readFormula(node, report);
  if (formula.kind === 'literal') return decimal(formula.text);
  if (formula.kind !== 'none' && node.kind === 'text') {
    report(fault('not-a-plain-number', { text: node.value }, placeOf(node)));
  }
  return undefined;
}
