import { type Decimal, ONE } from '../../../model/decimal.ts';
import type { Diagnostic, Report } from '../../../model/diagnostic.ts';
import { createScope } from '../../../model/formula/bind.ts';
import { createEvaluator, isReason } from '../../../model/formula/evaluate.ts';
import { parseFormula } from '../../../model/formula/parser.ts';
import type { Source } from '../../../model/place.ts';
import type { Study } from '../../study.ts';

/** The ratio that switching values lead to, and the study with what is wrong with it. */
interface Aimed {
  readonly target: Decimal;
  readonly asked: Study;
}

/** Reads `--target`: a number, or a formula of numbers; 1 where it is not given. */
export function aim(asked: Study, given: string | undefined): Aimed {
  if (given === undefined) return { target: ONE, asked };
  const source: Source = { name: `--target ${given}`, kind: 'argument', text: given };
  const faults: Diagnostic[] = [];
  const target = numberOf(source, (fault) => faults.push(fault));
  return {
    target: target ?? ONE,
    asked: {
      ...asked,
      diagnostics: [...asked.diagnostics, ...faults],
      sources: [...asked.sources, source],
      sound: asked.sound && target !== undefined,
    },
  };
}

/** What a formula without names comes to; nothing where it is at fault. */
function numberOf({ name, text }: Source, report: Report): Decimal | undefined {
  const formula = parseFormula(
    text,
    (start, length) => ({ source: name, line: 1, column: start + 1, length }),
    report,
  );
  if (!formula) return undefined;
  const value = createEvaluator(report)(createScope(new Map(), report).bind(formula));
  return isReason(value) ? undefined : value;
}
