import type { Reason } from '../../model/reason.ts';

/** The words of the workbook, beside the names of figures and the sentences of pages. */
export interface WorkbookWords {
  readonly sheets: Readonly<
    Record<'pool' | 'whatIf' | 'parameters' | 'sources' | 'provenance' | 'steps', string>
  >;
  readonly steps: string;
  /** What stands in a cell that has no figure: short, as a cell is narrow. */
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly inputs: string;
  readonly heads: Readonly<Record<Head, string>>;
  readonly total: string;
  readonly ofCase: string;
  readonly figures: string;
  readonly upTo: (year: string) => string;
  readonly amounts: (currency: string, year: string, priceYear: string) => string;
  readonly situationWith: string;
  readonly loss: string;
  readonly plan: string;
  readonly annual: string;
  readonly rows: Readonly<Record<AnnualRow, string>>;
  readonly presentByGroup: string;
  readonly outside: string;
  readonly whatIf: string;
  readonly ratios: string;
  readonly made: string;
  readonly checks: Readonly<Record<'share' | 'growing_share' | 'positive' | 'not_zero', string>>;
  readonly charts: Readonly<Record<'sroi' | 'whatIf' | 'standing', string>>;
  readonly grounds: string;
  readonly publications: string;
  readonly version: string;
  readonly files: string;
  readonly overrides: string;
  readonly none: string;
  readonly caveats: string;
  readonly warnings: string;
  readonly using: string;
  readonly use: readonly string[];
  readonly page: (page: string, pages: string) => string;
}

type Head =
  | 'name'
  | 'unit'
  | 'formula'
  | 'usedBy'
  | 'because'
  | 'firstYear'
  | 'years'
  | 'total'
  | 'gain'
  | 'figure'
  | 'title'
  | 'input'
  | 'stated'
  | 'tried'
  | 'used'
  | 'before'
  | 'now'
  | 'difference'
  | 'address'
  | 'id'
  | 'author'
  | 'year'
  | 'page'
  | 'read'
  | 'file'
  | 'fingerprint'
  | 'label';

type AnnualRow =
  | 'amounts'
  | 'values'
  | 'impacts'
  | 'presents'
  | 'inputs'
  | 'presentInputs'
  | 'wholeCase'
  | 'payback'
  | 'discountedPayback';
