import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sroi } from '../../helpers/cli.ts';
import { readCsv, recordsOf } from '../../helpers/csv.ts';
import { readCells, secondReader } from '../../helpers/workbook.ts';
import { FIGURES, type Language, NAMES, numberIn, type Owned, wordsFor } from './shown.ts';
import { type ReadTable, tablesOfHtml, tablesOfMarkdown, tablesOfText } from './tables.ts';

/** A study as it is asked for, and a folder for files. */
interface Asked {
  readonly path: string;
  readonly language: Language;
  readonly folder: string;
}

/** What one format shows of every figure. */
export type Read = (asked: Asked) => Promise<readonly Owned[]>;

/** Every format of one result, each with a reader of its own. */
export const FORMATS: Readonly<Record<string, Read>> = {
  'text of calc, wide': page(['calc'], tablesOfText, 200),
  'text of calc, narrow': page(['calc'], tablesOfText, 80),
  'text of the report': page(['report'], tablesOfText, 200),
  'Markdown of calc': page(['calc', '--format', 'markdown'], tablesOfMarkdown),
  'Markdown of the report': page(['report', '--format', 'markdown'], tablesOfMarkdown),
  HTML: page(['report', '--format', 'html'], tablesOfHtml),
  'CSV of calc': wideCsv([], ',', '.'),
  'CSV of calc for a Dutch Excel': wideCsv(['--excel', 'nl'], ';', ','),
  'CSV of the report': longCsv([], ',', '.'),
  'CSV of the report for a Dutch Excel': longCsv(['--excel', 'nl'], ';', ','),
  workbook: workbook,
};

async function outputOf(
  [command = '', ...argv]: readonly string[],
  { path, language }: Asked,
  columns?: number,
): Promise<string> {
  const { code, output, errors } = await sroi([command, path, '--lang', language, ...argv], {
    columns,
  });
  if (code !== 0) throw new Error(errors);
  return output;
}

/** A page whose table of results is read: that with a column for the gain and one for the ratio. */
function page(
  argv: readonly string[],
  tablesOf: (text: string) => readonly ReadTable[],
  columns?: number,
): Read {
  return async (asked) => {
    const tables = tablesOf(await outputOf(argv, asked, columns));
    const names = NAMES[asked.language];
    const plain = (head: string): string => head.replace(/[\s\u00ad-]/g, '');
    const columnOf = ({ heads }: ReadTable, head: string): number =>
      heads.findIndex((one) => plain(one) === plain(head));
    const results = tables.find((table) =>
      [names.gain, names.sroi].every((head) => columnOf(table, head) > 0),
    );
    if (!results) throw new Error('no table of results');
    return results.rows.flatMap(([name = '', ...cells]) =>
      FIGURES.map((figure) => {
        const column = columnOf(results, names[figure]);
        if (column < 1) throw new Error(`no column ${names[figure]}`);
        const [, text = '', mark = ''] =
          /^(.*?)([⁰¹²³⁴⁵⁶⁷⁸⁹]*)$/.exec(cells[column - 1] ?? '') ?? [];
        const owner = name === names.pool ? 'pool' : name;
        if (text !== names.none) return { owner, figure, ...numberIn(text, asked.language) };
        const note = results.notes.get(mark) ?? `no note ${mark}`;
        return { owner, figure, reasons: wordsFor(note, asked.language) };
      }),
    );
  };
}

/** A row a case, the reasons of what is missing in one cell. */
function wideCsv(argv: readonly string[], separator: string, mark: string): Read {
  return async (asked) => {
    const text = await outputOf(['calc', '--format', 'csv', ...argv], asked);
    return recordsOf(readCsv(text, separator)).flatMap((record) =>
      FIGURES.map((figure) => {
        const reasons = (record.missing ?? '').split('; ').flatMap((one) => {
          const [name, reason = ''] = one.split(': ');
          return name === figure ? [reason] : [];
        });
        return { owner: record.case ?? '', figure, ...csvShown(record[figure], mark, reasons) };
      }),
    );
  };
}

/** A row a figure. */
function longCsv(argv: readonly string[], separator: string, mark: string): Read {
  return async (asked) => {
    const text = await outputOf(['report', '--format', 'csv', ...argv], asked);
    return recordsOf(readCsv(text, separator)).flatMap((record) => {
      const { address = '', value, missing = '', figure = '' } = record;
      const owner = record.case ?? '';
      if (address !== `${owner}.${figure}`) return [];
      return [{ owner, figure, ...csvShown(value, mark, missing === '' ? [] : [missing]) }];
    });
  };
}

function csvShown(
  cell: string | undefined,
  mark: string,
  reasons: readonly string[],
): Pick<Owned, 'exact' | 'reasons'> {
  if (cell === undefined || cell === '') return { reasons };
  const other = mark === '.' ? ',' : '.';
  if (cell.includes(other)) throw new Error(`${cell} has a ${other}`);
  return { exact: cell.replace(mark, '.') };
}

/** The values that are kept beside the formulas of cells with a name. */
async function workbook({ path, language, folder }: Asked): Promise<readonly Owned[]> {
  const out = join(folder, `${language}.xlsx`);
  const { code, errors } = await sroi(['report', path, '--lang', language, '--out', out]);
  if (code !== 0) throw new Error(errors);
  const bytes = readFileSync(out);
  const cells = await readCells(bytes);
  return (await secondReader(bytes)).definedNames.model.flatMap(
    ({ name, ranges }): readonly Owned[] => {
      const figure = FIGURES.find((one) => name.endsWith(`_${one}`));
      const owner = name.slice(0, -`_${figure}`.length).replaceAll('_', '-');
      const value = cells.get(ranges.join().replaceAll(/['$]/g, ''));
      if (!figure) return [];
      if (typeof value === 'number') return [{ owner, figure, double: value }];
      return [{ owner, figure, reasons: wordsFor(value ?? 'nothing', language) }];
    },
  );
}
