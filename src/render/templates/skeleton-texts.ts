/** The texts of a case to be filled in, in one language. */
export interface SkeletonTexts extends Blocks {
  readonly whole: (parts: { readonly id: string; readonly year: string } & Blocks) => string;
}

/** What the case states only where no other file does. */
interface Blocks {
  readonly deadweight: string;
  readonly attribution: string;
  readonly investment: string;
}
