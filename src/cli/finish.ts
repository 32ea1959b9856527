import { complain } from './complain.ts';
import { EXIT, type ExitCode } from './exit.ts';
import type { Io } from './io.ts';
import { deliver } from './output.ts';
import type { Study, StudyOptions } from './study.ts';

/**
 * The end of every study: what is wrong with it, and then the result, or no result at all.
 *
 * @param write makes the result, as text or as bytes; called only when it may be shown
 */
export async function finish(
  { diagnostics, sources, language, sound }: Study,
  options: StudyOptions,
  io: Io,
  write: () => string | Promise<string | Uint8Array>,
): Promise<ExitCode> {
  const manner = { language, color: options.color, strict: options.strict === true };
  await complain(diagnostics, sources, manner, io);
  if (!sound) return EXIT.faulty;
  const refusal = deliver(await write(), options.out, sources, io);
  if (!refusal) return EXIT.sound;
  await complain([refusal], sources, manner, io);
  return EXIT.faulty;
}
