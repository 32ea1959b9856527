import type { ChalkInstance } from 'chalk';
import type { Io } from './io.ts';

/**
 * Colour as asked for: `--no-color` and NO_COLOR turn it off, FORCE_COLOR turns it on, else a
 * terminal has it. chalk itself does not obey NO_COLOR, so the level is always explicit.
 *
 * @returns nothing where there is no colour: chalk is then not even loaded
 */
export async function chooseColour(
  wanted: boolean,
  { environment, isTerminal }: Pick<Io, 'environment' | 'isTerminal'>,
): Promise<ChalkInstance | undefined> {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment;
  const off = !wanted || (NO_COLOR !== undefined && NO_COLOR !== '') || FORCE_COLOR === '0';
  const on = (FORCE_COLOR !== undefined && FORCE_COLOR !== '') || (isTerminal && TERM !== 'dumb');
  if (off || !on) return undefined;
  const { Chalk } = await import('chalk');
  return new Chalk({ level: 1 });
}
