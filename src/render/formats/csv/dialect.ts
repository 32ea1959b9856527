/** How a CSV file is written: for scripts, or for the spreadsheet of a country. */
export interface CsvDialect {
  /** What the file begins with. */
  readonly start: string;
  readonly separator: string;
  readonly decimalMark: '.' | ',';
  readonly lineEnd: string;
}

/** A country's Excel, by its language: what it opens by double click. */
export type Excel = 'nl';

/** RFC 4180 with a point: the same wherever it is read. */
const INTERNATIONAL: CsvDialect = {
  start: '',
  separator: ',',
  decimalMark: '.',
  lineEnd: '\n',
};

/** Without the byte-order mark Excel takes UTF-8 for an alphabet of its own. */
const SPREADSHEETS: Readonly<Record<Excel, CsvDialect>> = {
  nl: { start: '\ufeff', separator: ';', decimalMark: ',', lineEnd: '\r\n' },
};

/** The dialect of a country's Excel; the international one where none is asked for. */
export function dialectOf(excel: Excel | undefined): CsvDialect {
  return excel === undefined ? INTERNATIONAL : SPREADSHEETS[excel];
}
