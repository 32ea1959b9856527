import { type Decimal, ZERO } from '../../model/decimal.ts';
import { type Diagnostic, fault } from '../../model/diagnostic.ts';
import { type Distribution, mapDistribution } from '../../model/distribution.ts';
import { createEvaluator, type Evaluate, isReason } from '../../model/formula/evaluate.ts';
import type { Reason } from '../../model/reason.ts';
import type { PortfolioResult } from '../calculate.ts';
import { type Input, type StatedInput, sortInputs } from '../inputs.ts';
import { statedFigures } from '../stated.ts';

/** A statement of a figure that is drawn. */
export interface DrawnInput {
  readonly address: string;
  readonly input: Input;
  readonly stated: StatedInput;
  readonly distribution: Distribution<Decimal>;
  /** The number of the figure: what several files state of one figure is drawn together. */
  readonly dimension: number;
}

/** A figure with a distribution that is not drawn, since the run puts it at one value. */
export interface HeldInput {
  readonly address: string;
  readonly input: Input;
  readonly stated: StatedInput;
}

interface Uncertain {
  readonly drawn: readonly DrawnInput[];
  readonly held: readonly HeldInput[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The figures with a distribution that the ratios rest on. One that was overridden stays where it
 * was put; one that has no one value, so that a draw can not take its place, is a fault.
 */
export function findUncertain(result: PortfolioResult): Uncertain {
  // What could be at fault was told when the portfolio was calculated.
  const evaluate = createEvaluator(() => undefined);
  const { inputs, unmoved } = sortInputs(result);
  const stating = inputs.filter(
    ({ cases, stated }) =>
      cases.some(({ case: of }) => !of.illustration) && stated.some(statesDistribution),
  );
  const drawn: DrawnInput[] = [];
  for (const input of stating) {
    const { address, stated } = input;
    const dimension = new Set(drawn.map((one) => one.address)).size;
    for (const one of stated.filter(isDrawn)) {
      const distribution = distributionOf(one, evaluate);
      if (distribution) drawn.push({ address, input, stated: one, distribution, dimension });
    }
  }
  const held = stating.flatMap((input): readonly HeldInput[] =>
    input.stated
      .filter((stated) => statesDistribution(stated) && !isDrawn(stated))
      .map((stated) => ({ address: input.address, input, stated })),
  );
  const reasons = new Map(unmoved.map(({ address, because }) => [address, because]));
  const diagnostics = statedFigures(result.portfolio).flatMap(({ address, figure }) => {
    const because = reasons.get(address);
    const isFault = because !== undefined && isDrawn({ figure });
    return isFault ? [fault('not-drawable', { address, because }, figure.place)] : [];
  });
  return { drawn, held, diagnostics };
}

function statesDistribution({ figure }: Pick<StatedInput, 'figure'>): boolean {
  return figure.distribution !== undefined;
}

function isDrawn({ figure }: Pick<StatedInput, 'figure'>): boolean {
  return figure.distribution !== undefined && figure.overridden !== true;
}

function distributionOf(
  { figure, scope }: StatedInput,
  evaluate: Evaluate,
): Distribution<Decimal> | undefined {
  if (!figure.distribution) return undefined;
  const missing: Reason[] = [];
  const distribution = mapDistribution(figure.distribution, (formula): Decimal => {
    const value = evaluate(scope.bind(formula));
    if (!isReason(value)) return value;
    missing.push(value);
    return ZERO;
  });
  return missing.length === 0 ? distribution : undefined;
}
