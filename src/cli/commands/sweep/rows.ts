import type { SweepPlan } from '../../../analysis/sweep/plan.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { sweepCsv } from '../../../render/formats/sweep/csv.ts';
import { sweepJsonLines } from '../../../render/formats/sweep/json-lines.ts';
import type { Recipe } from '../../../render/formats/sweep/recipe.ts';
import { SWEEP_WORDS } from '../../../render/words/sweep.ts';
import { complain } from '../../complain.ts';
import { EXIT, type ExitCode } from '../../exit.ts';
import type { Io } from '../../io.ts';
import { createProgress } from '../../progress.ts';
import { openStream, unwritable } from '../../stream.ts';
import type { Study } from '../../study.ts';
import type { SweepArguments } from './asked.ts';

/**
 * Writes the rows of a sweep as they are reckoned, so that no more than a block of them is held.
 * An interrupt ends it after a whole row; a file then stays as it was.
 */
export async function writeRows(
  plan: SweepPlan,
  recipe: Recipe,
  { sources, language }: Study,
  { format, excel, out, color }: SweepArguments,
  io: Io,
): Promise<ExitCode> {
  const refuse = async (diagnostic: Diagnostic): Promise<ExitCode> => {
    await complain([diagnostic], sources, { language, color }, io);
    return EXIT.faulty;
  };
  const heard = { interrupt: false };
  // Before anything is written: an interrupt that nobody hears would leave half a file behind.
  const ignore = io.onInterrupt(() => {
    heard.interrupt = true;
  });
  const stream = openStream(out, sources, io);
  if ('code' in stream) {
    ignore();
    return refuse(stream);
  }
  const writer =
    format === 'csv' ? sweepCsv(plan, recipe, language, excel) : sweepJsonLines(plan, recipe);
  const isOnScreen = out === undefined && io.isTerminal;
  // Rows on a screen are their own progress.
  const progress = createProgress(
    plan.points,
    language,
    isOnScreen ? { ...io, isErrorTerminal: false } : io,
  );
  let done = 0;
  try {
    stream.write(new TextEncoder().encode(writer.head));
    for (const block of plan.blocks()) {
      stream.write(writer.rows(block));
      done = block.start + block.length;
      progress.reached(done);
      // A turn of the event loop, in which an interrupt is heard.
      await io.pause();
      if (heard.interrupt) break;
    }
    if (!heard.interrupt) stream.finish();
  } catch (error) {
    stream.abandon();
    const diagnostic = out === undefined ? undefined : unwritable(out, error);
    if (!diagnostic) throw error;
    return refuse(diagnostic);
  } finally {
    progress.end();
    ignore();
  }
  if (!heard.interrupt) return EXIT.sound;
  stream.abandon();
  const words = SWEEP_WORDS[language];
  const stopped = words.stopped(`${done}`, `${plan.points}`);
  io.writeError(`sroi: ${stopped} ${out === undefined ? words.whole : words.unwritten(out)}\n`);
  return EXIT.interrupted;
}
