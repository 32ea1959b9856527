/** How likely the values of an uncertain figure are. */
export type DistributionKind = Distribution<unknown>['kind'];

/**
 * A distribution as a file states it, its numbers formulas; or as draws are made from it, its
 * numbers doubles. Its values are in the unit of the figure, and cut to what is legal for it.
 */
export type Distribution<N> =
  | { readonly kind: 'uniform'; readonly low: N; readonly high: N }
  | Peaked<'triangular', N>
  /** The beta distribution with shape 4 (Malcolm, Roseboom, Clark and Fazar 1959). */
  | Peaked<'pert', N>
  | { readonly kind: 'normal'; readonly mean: N; readonly standard_deviation: N }
  | {
      readonly kind: 'lognormal';
      /** Two of its percentiles, the lower first: `at` 5 means that 5% lies below `value`. */
      readonly percentiles: readonly [Percentile<N>, Percentile<N>];
    }
  | {
      readonly kind: 'discrete';
      /** The chances add up to 1. */
      readonly values: readonly { readonly value: N; readonly chance: N }[];
    };

// A type and not an interface, so that it is plain JSON where its numbers are texts.
type Peaked<K, N> = {
  readonly kind: K;
  readonly low: N;
  readonly most_likely: N;
  readonly high: N;
};

export interface Percentile<N> {
  /** One of `PERCENTILES`. */
  readonly at: number;
  readonly value: N;
}

/** The percentiles that a file may state, as `p5` and `p95`. */
export const PERCENTILES = [1, 5, 10, 25, 50, 75, 90, 95, 99] as const;

/** The same distribution with other numbers: the values of its formulas, or words for them. */
export function mapDistribution<N, M>(
  of: Distribution<N>,
  change: (number: N) => M,
): Distribution<M> {
  switch (of.kind) {
    case 'uniform':
      return { kind: of.kind, low: change(of.low), high: change(of.high) };
    case 'triangular':
    case 'pert': {
      const { kind, low, most_likely, high } = of;
      return { kind, low: change(low), most_likely: change(most_likely), high: change(high) };
    }
    case 'normal': {
      const { kind, mean, standard_deviation } = of;
      return { kind, mean: change(mean), standard_deviation: change(standard_deviation) };
    }
    case 'lognormal': {
      const [lower, higher] = of.percentiles;
      const changed = ({ at, value }: Percentile<N>): Percentile<M> => ({
        at,
        value: change(value),
      });
      return { kind: of.kind, percentiles: [changed(lower), changed(higher)] };
    }
    case 'discrete': {
      const values = of.values.map(({ value, chance }) => ({
        value: change(value),
        chance: change(chance),
      }));
      return { kind: of.kind, values };
    }
    default:
      return of satisfies never;
  }
}
