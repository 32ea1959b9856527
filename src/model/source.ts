/** An entry of the sources shelf. */
export interface Publication {
  readonly id: string;
  readonly author?: string | undefined;
  readonly year?: string | undefined;
  readonly title?: string | undefined;
  readonly page?: string | undefined;
  /** The day it was consulted. */
  readonly read?: string | undefined;
}

/** What a figure rests on: an entry of the shelf and where in it, or words. */
export interface Citation {
  readonly text: string;
  readonly publication?: Publication | undefined;
}
