import { type Diagnostic, fault, type Report } from '../model/diagnostic.ts';
import type { Source } from '../model/place.ts';
import type { SavedResult } from '../model/saved.ts';
import { createLocate } from './lines.ts';
import { savedResult } from './schema/saved.ts';
import { type Limit, readTextFile } from './text-file.ts';

/** The `schema_version` of the results that can be read. */
export const READABLE_VERSION = 1;

/** Far more than the cases of any study: a result is some ten times as long as its files. */
const LARGEST: Limit = { bytes: 64 * 1024 * 1024, name: '64 MiB' };

/** Reads an earlier result from the file that `sroi calc --format json` made. */
export function loadSaved(
  name: string,
  { folder }: { readonly folder: string },
): {
  readonly saved: SavedResult | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly Source[];
} {
  const diagnostics: Diagnostic[] = [];
  const sources: Source[] = [];
  const report: Report = (diagnostic) => diagnostics.push(diagnostic);
  const run = { folder, report, remember: (source: Source) => sources.push(source) };
  const file = readTextFile(run, name, undefined, LARGEST);
  return { saved: file && readSaved(name, file.source.text, report), diagnostics, sources };
}

/**
 * A text as a result; reports a text that is none, or that another version wrote.
 *
 * @param path the file that it stands in
 */
export function readSaved(path: string, text: string, report: Report): SavedResult | undefined {
  const document = parse(text);
  if (document.at !== undefined) {
    report(fault('not-a-result', { path }, createLocate(path, text)(document.at, 1)));
    return undefined;
  }
  const { schema_version: version } = Object(document.data) as { schema_version?: unknown };
  if (typeof version === 'number' && version !== READABLE_VERSION) {
    const facts = { path, version: `${version}`, expected: `${READABLE_VERSION}` };
    report(fault('other-result-version', facts));
    return undefined;
  }
  if (version !== READABLE_VERSION) {
    report(fault('not-a-result', { path, key: 'schema_version' }));
    return undefined;
  }
  const { data, error } = savedResult.safeParse(document.data, { jitless: true });
  if (data) return data as SavedResult;
  report(fault('not-a-result', { path, key: error.issues[0]?.path.join('.') }));
  return undefined;
}

/** JSON, or where it stops being that. */
function parse(
  text: string,
): { readonly data: unknown; readonly at?: undefined } | { readonly at: number } {
  try {
    return { data: JSON.parse(text) as unknown };
  } catch (error) {
    const [, position] = / position (\d+)/.exec(String(error)) ?? [];
    // Node says no position where the text ends too soon.
    return {
      at: position === undefined ? Math.max(0, text.trimEnd().length - 1) : Number(position),
    };
  }
}
