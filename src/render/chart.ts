/**
 * A picture as data: where its marks lie, in doubles, since a picture has no more digits than its
 * pixels; and every number that it shows as text. A `Chart` of a page says the same in words.
 */
export type Picture = Tornado | Heat | Histogram | Curve | Waterfall;

/** How far a figure swings as each input goes from low to high: the widest bar on top. */
export interface Tornado {
  readonly kind: 'tornado';
  /** The figure as it stands: where the bars meet. */
  readonly base: Mark;
  /** The value to be reached, as a line. */
  readonly target?: Mark | undefined;
  readonly bars: readonly TornadoBar[];
}

export interface TornadoBar {
  readonly label: string;
  /** The figure with the input at its low and at its high value, and these values. */
  readonly low: Mark & { readonly input: string };
  readonly high: Mark & { readonly input: string };
}

/** A figure over two inputs; `rows[y][x]`. */
export interface Heat {
  readonly kind: 'heat';
  readonly across: Axis;
  readonly down: Axis;
  readonly rows: readonly (readonly (Mark | undefined)[])[];
  /** Cells on either side of it are told apart, and the line between them drawn. */
  readonly target?: Mark | undefined;
  /** Which side of the target is the good one: above it if left out; a payback is best below. */
  readonly good?: 'above' | 'below' | undefined;
}

export interface Axis {
  readonly label: string;
  readonly values: readonly string[];
}

export interface Histogram {
  readonly kind: 'histogram';
  readonly label: string;
  /** Of equal width, from the lowest on. */
  readonly bins: readonly { readonly from: Mark; readonly to: Mark; readonly share: number }[];
  /** Percentiles and the like, as lines. */
  readonly marks: readonly (Mark & { readonly label: string })[];
  readonly target?: Mark | undefined;
}

/** The chance that a figure is at most a value: rises from 0 to 1. */
export interface Curve {
  readonly kind: 'curve';
  readonly label: string;
  /** From the lowest value on. */
  readonly points: readonly (Mark & { readonly share: number })[];
  readonly marks: readonly (Mark & { readonly label: string })[];
  readonly target?: Mark | undefined;
}

/** From a first total by steps up and down to a last one. */
export interface Waterfall {
  readonly kind: 'waterfall';
  readonly bars: readonly {
    readonly label: string;
    /** A total stands on zero; a step hangs between what was before it and what is after it. */
    readonly step: 'total' | 'gain' | 'loss';
    readonly from: number;
    readonly to: Mark;
    /** What is added or taken away, or the total. */
    readonly text: string;
  }[];
}

export interface Mark {
  readonly at: number;
  readonly text: string;
}
