import { type Diagnostic, fault } from '../model/diagnostic.ts';
import type { Source } from '../model/place.ts';
import type { Language } from '../model/text.ts';
import { renderText } from '../render/formats/text.ts';
import { newPage, type Written } from '../render/pages/new.ts';
import { chooseColour } from './colour.ts';
import { complain } from './complain.ts';
import { EXIT, type ExitCode } from './exit.ts';
import type { Io } from './io.ts';

/** What `sroi new` and `sroi new case` are both asked with. */
export interface NewOptions {
  readonly year?: string;
  readonly lang?: Language;
  readonly color: boolean;
}

/** A year as it was asked for, and what is wrong with it. */
interface AskedYear {
  readonly year: string;
  readonly faults: readonly Diagnostic[];
  readonly sources: readonly Source[];
}

/** The year asked for, else the year that it is. */
export function readYear(asked: string | undefined): AskedYear {
  const year = asked ?? thisYear();
  if (/^[1-9]\d{3}$/.test(year)) return { year, faults: [], sources: [] };
  const name = `--year ${year}`;
  const place = { source: name, line: 1, column: 1, length: Math.max(1, year.length) };
  const wrong = /^\d+$/.test(year)
    ? fault('out-of-range', { name: 'year', value: year, low: '1000', high: '9999' }, place)
    : fault('not-a-whole-number', { name: 'year', value: year }, place);
  return { year, faults: [wrong], sources: [{ name, kind: 'argument', text: year }] };
}

export function thisYear(): string {
  return `${new Date().getFullYear()}`;
}

/** A path as a shell takes it. */
export function quoted(path: string): string {
  return /^[\w./][\w./-]*$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}

/** Ends a run that wrote nothing. */
export async function refuse(
  diagnostics: readonly Diagnostic[],
  sources: readonly Source[],
  language: Language,
  { color }: NewOptions,
  io: Io,
): Promise<ExitCode> {
  await complain(diagnostics, sources, { language, color }, io);
  return EXIT.faulty;
}

/** Says what was written. */
export async function tell(
  written: Written,
  language: Language,
  { color }: NewOptions,
  io: Io,
): Promise<void> {
  const colour = await chooseColour(color, io);
  io.write(renderText(newPage(written, language), { colour, width: io.columns }));
}
