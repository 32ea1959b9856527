import { type Decimal, ONE } from '../../model/decimal.ts';
import type { Scope } from '../../model/formula/bind.ts';
import { createEvaluator, isReason } from '../../model/formula/evaluate.ts';
import type { Figure } from '../../model/formula/tree.ts';
import { writeFormula } from '../../model/formula/write.ts';
import type { Portfolio } from '../../model/portfolio.ts';
import { statedFigures } from '../stated.ts';
import type { Change } from './changes.ts';

/** An input that changed, with what it was and is; undefined on the side where it is not there. */
export interface ChangedInput {
  readonly address: string;
  /** With its label and unit. */
  readonly figure?: Figure | undefined;
  readonly before?: InputValue | undefined;
  readonly after?: InputValue | undefined;
}

/** A number; or words: a timing, several amounts; or neither, of a case as a whole. */
export interface InputValue {
  readonly value?: Decimal | undefined;
  readonly words?: string | undefined;
}

/** The changes with their values on either side. */
export function describeChanges(
  changes: readonly Change[],
  before: Portfolio,
  after: Portfolio,
): readonly ChangedInput[] {
  const [was, is] = [describer(before), describer(after)];
  return changes.map((change) => {
    const [former, present] = [was(change.before), is(change.after)].map((described) =>
      isOthers(change.address) ? asOthers(described) : described,
    ) as [Described, Described];
    return {
      address: change.address,
      figure: labelled(present.figure, former.figure),
      before: former.told,
      after: present.told,
    };
  });
}

/** A figure with the label and the unit of its other side, where it states none itself. */
function labelled(figure: Figure | undefined, other: Figure | undefined): Figure | undefined {
  if (!figure || !other) return figure ?? other;
  return { ...figure, label: figure.label ?? other.label, unit: figure.unit ?? other.unit };
}

interface Described {
  readonly told?: InputValue | undefined;
  readonly figure?: Figure | undefined;
  readonly isContribution?: boolean;
}

/** Where only one side states a contribution, both are told as the attribution to others. */
function isOthers(address: string): boolean {
  return address === 'attribution' || address.endsWith('.attribution');
}

function asOthers({ told, figure, isContribution = false }: Described): Described {
  if (!isContribution || !told?.value) return { told, figure };
  return { told: { value: ONE.minus(told.value) } };
}

/** Tells what a part of the records is, each kind of part by what it holds. */
function describer(portfolio: Portfolio): (part: unknown) => Described {
  // Whatever could be at fault was reported when the portfolio was calculated.
  const evaluate = createEvaluator(() => undefined);
  const scopes = new Map<Figure, Scope>();
  for (const { figure, scope } of statedFigures(portfolio)) scopes.set(figure, scope);

  function ofFigure(figure: Figure): Described {
    const scope = scopes.get(figure);
    const value = scope && evaluate(scope.bind(figure.formula));
    const told =
      value === undefined || isReason(value) ? { words: writeFormula(figure.formula) } : { value };
    return { told, figure };
  }

  return function describe(part): Described {
    if (part === undefined || part === null) return {};
    if (typeof part === 'string') return { told: { words: part } };
    if (typeof part !== 'object') return { told: { words: JSON.stringify(part) } };
    if (Array.isArray(part)) {
      return { told: { words: part.map((item) => wordsOf(describe(item))).join(', ') } };
    }
    const { formula, amounts, amount, attribution, contribution, value } = part as Fields;
    if (formula) return ofFigure(part as Figure);
    if (attribution) return ofFigure(attribution as Figure);
    if (contribution) return { ...ofFigure(contribution as Figure), isContribution: true };
    if (amount) {
      const first = ofFigure(amount as Figure);
      return amounts ? { ...first, ...describe(amounts) } : first;
    }
    return { told: typeof value === 'string' ? { words: value } : {} };
  };
}

type Fields = Readonly<Record<string, unknown>>;

function wordsOf({ told }: Described): string {
  return told?.value?.toFixed() ?? told?.words ?? '';
}
