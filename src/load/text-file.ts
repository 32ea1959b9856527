import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fault } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import { createLocate } from './lines.ts';
import type { Run, TextFile } from './run.ts';

/** No case comes near it, and every step of reading takes time in proportion. */
const LARGEST: Limit = { bytes: 256 * 1024, name: '256 KiB' };

/** How large a file may be. */
export interface Limit {
  readonly bytes: number;
  /** As people read it. */
  readonly name: string;
}

/**
 * Reads a file as text, without its byte-order mark. Reports a file that is missing, unreadable,
 * too large or not UTF-8; the answer is then undefined.
 *
 * @param name the path as the reader would type it
 * @param citedAt where another file names this one
 */
export function readTextFile(
  run: Run,
  name: string,
  citedAt?: Place,
  limit: Limit = LARGEST,
): TextFile | undefined {
  const bytes = readBytes(run, name, citedAt, limit);
  if (!bytes) return undefined;
  const sound = isUtf8(bytes);
  const decoded = bytes.toString('utf8');
  const text = decoded.startsWith('\ufeff') ? decoded.slice(1) : decoded;
  const locate = createLocate(name, text);
  const source = { name, kind: 'file', text, bytes } as const;
  run.remember(source);
  if (sound) return { source, locate };
  const skipped = decoded.length - text.length;
  const at = firstBadByte(decoded, bytes) - skipped;
  run.report(fault('not-utf8', { path: name }, locate(at, 1)));
  return undefined;
}

function readBytes(
  run: Run,
  name: string,
  citedAt: Place | undefined,
  limit: Limit,
): Buffer | undefined {
  const path = resolve(run.folder, name);
  try {
    const { size, isFile } = regularFile(path);
    if (!isFile) {
      run.report(fault('file-unreadable', { path: name, cause: 'not-a-file' }, citedAt));
      return undefined;
    }
    const bytes = size > limit.bytes ? undefined : readFileSync(path);
    if (bytes && bytes.length <= limit.bytes) return bytes;
    run.report(fault('file-too-large', { path: name, limit: limit.name }, citedAt));
  } catch (error) {
    const cause = causeOf(error);
    run.report(
      cause === 'ENOENT' || cause === 'ENOTDIR'
        ? fault('file-not-found', { path: name }, citedAt)
        : fault('file-unreadable', { path: name, cause }, citedAt),
    );
  }
  return undefined;
}

/** A pipe or a device would never end: only regular files are read. */
function regularFile(path: string): { readonly size: number; readonly isFile: boolean } {
  const stats = statSync(path);
  return { size: stats.size, isFile: stats.isFile() };
}

/** The system's own word for what went wrong (`EACCES`, `ELOOP`, …). */
export function causeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown';
}

/** Decoding puts U+FFFD for what it cannot read; the first that the bytes do not spell is it. */
function firstBadByte(decoded: string, bytes: Buffer): number {
  const spelled = Buffer.from('\ufffd');
  let offset = 0;
  let from = 0;
  for (let at = decoded.indexOf('\ufffd'); at >= 0; at = decoded.indexOf('\ufffd', at + 1)) {
    offset += Buffer.byteLength(decoded.slice(from, at));
    if (!bytes.subarray(offset, offset + spelled.length).equals(spelled)) return at;
    from = at;
  }
  return 0;
}
