/** A file that is to be written where there is none yet. */
export interface NewFile {
  /** Within the project, or as the reader would type it. */
  readonly path: string;
  readonly text: string;
  /** What it is for, in the reader's language. */
  readonly purpose: string;
}
