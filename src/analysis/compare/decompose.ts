import { type Decimal, ZERO } from '../../model/decimal.ts';

/** How a change was divided over its causes. */
export type Method =
  /** The Shapley value: the mean over every order in which the inputs may be replaced. */
  | 'shapley'
  /** The same over those orders only in which there is a figure after each step. */
  | 'feasible-orders'
  /** The mean of two orders, that of the files and its reverse. */
  | 'two-orders'
  /** In no order is there a figure after each step, so they have one effect together. */
  | 'together';

/** What one input explains of a change; several only where they can not be told apart. */
interface Effect {
  readonly inputs: readonly string[];
  readonly effect: Decimal;
}

export interface Decomposition {
  readonly method: Method;
  readonly effects: readonly Effect[];
}

/** Above this there are too many states to calculate each of them: 1,024. */
const MOST_INPUTS = 10;
/** Nor is every state calculated where that would take seconds: so many years of lines in all. */
const MOST_EFFORT = 100_000;

/**
 * Divides the change of a figure over the inputs that changed, so that the parts add up to it: the
 * Shapley value (Shorrocks 2013, "Decomposition procedures for distributional analysis: a unified
 * framework based on the Shapley value", Journal of Economic Inequality 11, 99–126). Where there are
 * too many inputs for it, the mean of two opposite orders (Dietzenbacher and Los 1998, "Structural
 * decomposition techniques: sense and sensitivity", Economic Systems Research 10, 307–324).
 *
 * @param figureAt the figure when only the chosen inputs have changed; nothing where it has none
 * @param effort how many years of lines have to be reckoned for it
 */
export function decompose(
  inputs: readonly string[],
  figureAt: FigureAt,
  effort = 1,
): Decomposition {
  const isWithinReach = inputs.length <= MOST_INPUTS && effort * 2 ** inputs.length <= MOST_EFFORT;
  const found = isWithinReach ? allOrders(inputs, figureAt) : twoOrders(inputs, figureAt);
  return found ?? { method: 'together', effects: [{ inputs, effect: change(inputs, figureAt) }] };
}

type FigureAt = (chosen: ReadonlySet<string>) => Decimal | undefined;

function change(inputs: readonly string[], figureAt: FigureAt): Decimal {
  const [before = ZERO, after = ZERO] = [new Set<string>(), new Set(inputs)].map(figureAt);
  return after.minus(before);
}

/**
 * The mean over all orders, reckoned state by state: an input's effect in a state weighs by how many
 * orders lead to the state and on from it. An order that leads through a state without a figure does
 * not count (Faigle and Kern 1992, "The Shapley value for cooperative games under precedence
 * constraints", International Journal of Game Theory 21, 249–266).
 */
function allOrders(inputs: readonly string[], figureAt: FigureAt): Decomposition | undefined {
  const states = 2 ** inputs.length;
  const values = Array.from({ length: states }, (_, state) =>
    figureAt(new Set(inputs.filter((_, index) => state & (1 << index)))),
  );
  const [ways, waysOn] = [Array<number>(states).fill(0), Array<number>(states).fill(0)];
  ways[0] = 1;
  waysOn[states - 1] = 1;
  const steps: (readonly [from: number, to: number, input: number])[] = [];
  for (let from = 0; from < states; from++) {
    for (let input = 0; input < inputs.length; input++) {
      const to = from | (1 << input);
      if (to !== from && values[from] && values[to]) steps.push([from, to, input]);
    }
  }
  for (const [from, to] of steps) ways[to] = (ways[to] ?? 0) + (ways[from] ?? 0);
  for (const [from, to] of steps.toReversed())
    waysOn[from] = (waysOn[from] ?? 0) + (waysOn[to] ?? 0);

  const orders = waysOn[0] ?? 0;
  if (orders === 0) return undefined;
  const sums = inputs.map(() => ZERO);
  for (const [from, to, input] of steps) {
    const weight = (ways[from] ?? 0) * (waysOn[to] ?? 0);
    const effect = (values[to] ?? ZERO).minus(values[from] ?? ZERO);
    sums[input] = (sums[input] ?? ZERO).plus(effect.times(weight));
  }
  const every = inputs.reduce((product, _, index) => product * (index + 1), 1);
  return {
    method: orders === every ? 'shapley' : 'feasible-orders',
    effects: inputs.map((input, index) => ({
      inputs: [input],
      effect: (sums[index] ?? ZERO).dividedBy(orders),
    })),
  };
}

/** The mean of the order of the files and the reverse one. */
function twoOrders(inputs: readonly string[], figureAt: FigureAt): Decomposition | undefined {
  const forward = oneOrder(inputs, figureAt);
  const backward = oneOrder(inputs.toReversed(), figureAt);
  if (!forward || !backward) return undefined;
  return {
    method: 'two-orders',
    effects: inputs.map((input) => ({
      inputs: [input],
      effect: (forward.get(input) ?? ZERO).plus(backward.get(input) ?? ZERO).dividedBy(2),
    })),
  };
}

/** The effects in one order; an input that would leave no figure waits for those behind it. */
function oneOrder(
  inputs: readonly string[],
  figureAt: FigureAt,
): ReadonlyMap<string, Decimal> | undefined {
  const effects = new Map<string, Decimal>();
  let value = figureAt(new Set());
  while (effects.size < inputs.length) {
    const found = firstPossible(inputs, effects, figureAt);
    if (!found || !value) return undefined;
    effects.set(found.input, found.value.minus(value));
    value = found.value;
  }
  return effects;
}

function firstPossible(
  inputs: readonly string[],
  done: ReadonlyMap<string, unknown>,
  figureAt: FigureAt,
): { readonly input: string; readonly value: Decimal } | undefined {
  for (const input of inputs) {
    if (done.has(input)) continue;
    const value = figureAt(new Set([...done.keys(), input]));
    if (value) return { input, value };
  }
  return undefined;
}
