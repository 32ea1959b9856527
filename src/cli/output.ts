import { type Diagnostic, fault } from '../model/diagnostic.ts';
import type { Source } from '../model/place.ts';
import type { Io } from './io.ts';
import { openStream, unwritable } from './stream.ts';

/**
 * Gives a result to whom it is meant for: standard output, or a file, which is written whole or not
 * at all and is never one of the files that were read.
 *
 * @param content text, or the bytes of a file that is no text: those go to a file only
 * @returns what is wrong with the file, if anything
 */
export function deliver(
  content: string | Uint8Array,
  out: string | undefined,
  sources: readonly Source[],
  io: Io,
): Diagnostic | undefined {
  if (out === undefined) {
    if (typeof content !== 'string') throw new Error('bytes are no text to write');
    io.write(content);
    return undefined;
  }
  const stream = openStream(out, sources, io);
  if ('code' in stream) return stream;
  try {
    stream.write(typeof content === 'string' ? Buffer.from(content) : content);
    stream.finish();
    return undefined;
  } catch (error) {
    stream.abandon();
    return unwritable(out, error) ?? fault('unwritable-output', { path: out, cause: 'unknown' });
  }
}
