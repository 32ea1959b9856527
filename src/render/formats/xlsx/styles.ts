import type { writeXlsx } from 'hucre/xlsx';
import type { NumberFormat, Style } from '../../workbook.ts';

type CellStyle = NonNullable<
  NonNullable<
    NonNullable<Parameters<typeof writeXlsx>[0]['sheets'][number]['columns']>[number]['style']
  >
>;

/** Every style names its font whole: a part of one is shown in another face. */
export const FONT = { name: 'Calibri', size: 11 } as const;

export const FORMATS: Readonly<Record<NumberFormat, string>> = {
  money: '#,##0.00;-#,##0.00',
  share: '0.0##%',
  part: '0.0%',
  ratio: '#,##0.00',
  number: '[>=1000]#,##0;General',
  years: '0',
};

const INK = { rgb: '1F2933' };
const FAINT = { rgb: '7B8794' };
const ACCENT = { rgb: '0B4F6C' };
const LINE = { style: 'thin', color: { rgb: '9AA5B1' } } as const;
const HAIR = { style: 'hair', color: { rgb: 'B7A86B' } } as const;

const LOOKS: Readonly<Record<Style['look'], CellStyle>> = {
  title: { font: { ...FONT, size: 16, bold: true, color: ACCENT } },
  heading: { font: { ...FONT, size: 13, bold: true, color: ACCENT } },
  head: {
    font: { ...FONT, bold: true, color: { rgb: 'FFFFFF' } },
    fill: solid('0B4F6C'),
  },
  plain: { font: { ...FONT, color: INK } },
  strong: { font: { ...FONT, bold: true, color: INK }, fill: solid('E4EDF2') },
  total: {
    font: { ...FONT, bold: true, color: INK },
    fill: solid('E4EDF2'),
    border: { top: LINE },
  },
  faint: { font: { ...FONT, size: 9, color: FAINT } },
};

/** The look of an input: blue on yellow, as modellers expect it. */
const OPEN: CellStyle = {
  font: { ...FONT, color: { rgb: '1D4ED8' } },
  fill: solid('FFF7D6'),
  border: { top: HAIR, right: HAIR, bottom: HAIR, left: HAIR },
  protection: { locked: false },
};

/** The style of a cell, whole: looks, number format, alignment and whether it is locked. */
export function cellStyle({ look, format, open, wrapped, align, indented }: Style): CellStyle {
  return {
    ...LOOKS[look],
    ...(open === true && OPEN),
    ...(format && { numFmt: FORMATS[format] }),
    alignment: {
      vertical: 'center',
      wrapText: look === 'head' || wrapped === true,
      ...(align && { horizontal: align }),
      ...(indented === true && { horizontal: 'left', indent: 1 }),
    },
  };
}

function solid(rgb: string): NonNullable<CellStyle['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb } };
}
