import type { Group, Situation } from './case.ts';
import type { Text } from './text.ts';

/**
 * An earlier result, as `sroi calc --format json` wrote it: keys are those of the document
 * (`docs/json.md`), decimals are still texts. Of what it holds beyond these, nothing is lost.
 */
export interface SavedResult {
  readonly sroi_version: string;
  readonly inputs: readonly Fingerprint[];
  /** The overrides it was made with, as they were typed. */
  readonly overrides: readonly string[];
  /** The scenario as it was asked for; absent from older results. */
  readonly scenario?: string | null | undefined;
  readonly portfolios: readonly SavedPortfolio[];
}

/** A file that was read, by the hash of its bytes. */
export interface Fingerprint {
  readonly path: string;
  readonly sha256: string;
}

export interface SavedPortfolio {
  readonly title: Text | null;
  readonly cases: readonly SavedCase[];
  readonly pool: SavedPool | null;
  readonly illustrations: readonly SavedCase[];
}

interface SavedPool {
  readonly figures: SavedFigures;
}

/** A decimal, or why there is none: a reason that another version may have put in other words. */
export type SavedFigure = string | { readonly reason: string };
export type SavedFigures = Readonly<Record<string, SavedFigure>>;

/** A figure, or a word such as a timing, and who stated it. */
export interface SavedSetting {
  readonly value: SavedFigure;
  readonly level: string;
}

/** A case, or an illustration: that has an `amount` and nothing that is reckoned of it. */
export interface SavedCase {
  readonly id: string;
  readonly title: Text;
  readonly year: string;
  readonly currency: string;
  readonly parameters: string;
  readonly pooled?: boolean | undefined;
  readonly clients?: SavedFigure | undefined;
  readonly amounts?: 'per_client' | 'total' | null | undefined;
  readonly settings?:
    | {
        readonly discount_rate: SavedSetting;
        readonly timing: SavedSetting | null;
        readonly discount_after?: number | undefined;
        readonly cost_per_client: SavedSetting | null;
      }
    | undefined;
  /** The last year that counts; null where all do. */
  readonly horizon?: number | null | undefined;
  readonly figures?: SavedFigures | undefined;
  readonly amount?: SavedFigure | undefined;
  readonly lines: readonly SavedLine[];
  readonly investment?: readonly SavedInput[] | undefined;
}

/** An input of a case. */
export interface SavedInput {
  readonly id: string;
  readonly label: Text | null;
  readonly amount: SavedFigure;
  readonly quantity: SavedFigure;
  readonly first_year?: number | undefined;
  readonly last_year?: number | undefined;
  readonly present_value?: SavedFigure | undefined;
}

interface SavedLine extends SavedInput {
  readonly group: Group;
  readonly situation: Situation;
  readonly loss: boolean;
  readonly settings?: Readonly<Record<string, SavedSetting | null>> | undefined;
}
