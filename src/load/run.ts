import type { Report } from '../model/diagnostic.ts';
import type { Locate, Source } from '../model/place.ts';

/** What every step of one run of loading shares. */
export interface Run {
  /** The folder that relative paths start from. */
  readonly folder: string;
  readonly report: Report;
  /** Receives every text that is read, sound or not. */
  readonly remember: (source: Source) => void;
}

/** A text that was read, with the way from an offset in it to a place. */
export interface TextFile {
  readonly source: Source;
  readonly locate: Locate;
}
