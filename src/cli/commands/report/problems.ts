import type { Language } from '../../../model/text.ts';
import type { Problem, ReportFormat } from './asked.ts';

/** Whether what is asked for is no format, but why there is none. */
export function isProblem(asked: ReportFormat | Problem): asked is Problem {
  return asked in PROBLEMS;
}

/** What is wrong with a command line, in words. */
export const PROBLEMS: Readonly<Record<Problem, Readonly<Record<Language, string>>>> = {
  'unknown-extension': {
    en: 'the extension of --out names no format: use .html, .xlsx, .md, .csv, .txt or .svg, or name it with --format',
    nl: 'de extensie van --out noemt geen formaat: gebruik .html, .xlsx, .md, .csv, .txt of .svg, of noem het met --format',
  },
  'workbook-is-file': {
    en: 'a workbook goes to a file: give one, as in --out report.xlsx',
    nl: 'een werkmap gaat naar een bestand: geef er een, zoals in --out rapport.xlsx',
  },
  'chart-is-svg': {
    en: 'a chart is an SVG file: leave out --format, or --chart',
    nl: 'een grafiek is een SVG-bestand: laat --format weg, of --chart',
  },
  'svg-is-chart': {
    en: 'an SVG file is one chart: say which with --chart',
    nl: 'een SVG-bestand is één grafiek: zeg welke met --chart',
  },
  'several-portfolios': {
    en: 'a report is of one portfolio: name the cases of one folder',
    nl: 'een rapport gaat over één portfolio: noem de casussen van één map',
  },
};

/** That a report lacks the chart asked for. */
export const NO_CHART: Readonly<Record<Language, (name: string) => string>> = {
  en: (name) => `this report has no chart '${name}'`,
  nl: (name) => `dit rapport heeft geen grafiek '${name}'`,
};
