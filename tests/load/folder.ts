import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { type Loaded, type LoadOptions, loadPortfolios } from '../../src/load/portfolio.ts';
import type { Case, Line } from '../../src/model/case.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Place } from '../../src/model/place.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

const made: string[] = [];
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A temporary folder with these files in it; gone when the tests of the file are done. */
export function folderWith(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'sroi-load-'));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Loads from a folder with these files, by default its folder `cases`. */
export function load(
  files: Files,
  paths: readonly string[] = ['cases'],
  options: LoadOptions = {},
): Loaded {
  return loadPortfolios(paths, { folder: folderWith(files), ...options });
}

/** Parameters in which nothing is missing. */
export const SHELF = `
year: 2024
currency: EUR
sources:
  evaluation:
    title: The evaluation
method:
  deadweight:
    value: 50%
    source: evaluation
  attribution:
    value: 75%
    source: evaluation
  cost_per_client:
    value: 448.60
    source: evaluation
values:
  day_price:
    value: 16.40
    label: Price of a day
    source: evaluation, page 3
  days:
    value: 220
    label: Days a year
    source: evaluation, page 4
`;

/** The first lines of a case in which nothing is missing but its lines: four of them. */
export const HEAD = `case: a
title: A
year: 2024
`;

/** Loads one case of which the text after its head is given. */
export function loadCase(body: string, shelf: string = SHELF): Loaded {
  return load({ 'parameters/2024.yaml': shelf, 'cases/a.yaml': HEAD + body });
}

export function onlyCase(loaded: Loaded): Case {
  const cases = loaded.portfolios.flatMap((portfolio) => portfolio.cases);
  if (cases.length !== 1 || !cases[0]) throw new Error(`${cases.length} cases`);
  return cases[0];
}

export function onlyLine(loaded: Loaded): Line {
  const { lines } = onlyCase(loaded);
  if (lines.length !== 1 || !lines[0]) throw new Error(`${lines.length} lines`);
  return lines[0];
}

/**
 * What is wrong, one line each: place, code and facts, other places. Errors stand bare, warnings
 * say so.
 */
export function faultsOf({ diagnostics }: Pick<Loaded, 'diagnostics'>): readonly string[] {
  return diagnostics.map(tell);
}

function tell({ code, severity, facts, place, also = [] }: Diagnostic): string {
  const parts = [
    place ? at(place) : '-',
    ...(severity === 'warning' ? ['warning'] : []),
    code,
    ...Object.entries(facts).map(([name, value]) => `${name}=${String(value)}`),
    ...(also.length > 0 ? [`(${also.map(at).join(', ')})`] : []),
  ];
  return parts.join(' ');
}

function at({ source, line, column, length }: Place): string {
  return `${source}:${line}:${column}+${length}`;
}

/** The same without the name of the only case file, to keep tables short. */
export function faultsOfCase(body: string, shelf?: string): readonly string[] {
  return faultsOf(loadCase(body, shelf)).map((fault) => fault.replaceAll('cases/a.yaml:', ''));
}
