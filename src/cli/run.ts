import { CommanderError } from 'commander';
import { fault } from '../model/diagnostic.ts';
import { complain } from './complain.ts';
import { EXIT, type ExitCode } from './exit.ts';
import type { Io } from './io.ts';
import { chooseLanguage } from './language.ts';
import { createProgram } from './program.ts';
import { usageMessage } from './usage.ts';

/**
 * Runs one command line, in a process or in a test.
 *
 * @param argv the arguments after `sroi`
 * @returns the exit code
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const language = chooseLanguage(languageAsked(argv), undefined, io);
  let code: ExitCode = EXIT.sound;
  const keep = (given: ExitCode): void => {
    code = given;
  };
  const program = createProgram(io, language, keep, argv[0]);
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (isClosedPipe(error)) return EXIT.sound;
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.sound; // help and version
      if (error.code === 'commander.help') return EXIT.faulty; // no command: the help is the answer
      const message = usageMessage(error.message, language);
      await complain([fault('usage', { message })], [], { language, color: isPlain(argv) }, io);
      return EXIT.faulty;
    }
    io.writeError(`sroi: ${OWN_FAULT[language]}\n  ${String(error)}\n`);
    return EXIT.broken;
  }
}

const OWN_FAULT = {
  en: 'a fault of its own stopped it; nothing was written. Please report this line:',
  nl: 'een eigen fout hield het tegen; er is niets geschreven. Meld ons deze regel:',
};

/** The language of help and of usage faults, which come before the options are parsed. */
function languageAsked(argv: readonly string[]): 'nl' | 'en' | undefined {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const value = argv[at]?.split('=')[1] ?? (at >= 0 ? argv[at + 1] : undefined);
  return value === 'nl' || value === 'en' ? value : undefined;
}

function isPlain(argv: readonly string[]): boolean {
  return !argv.includes('--no-color');
}

function isClosedPipe(error: unknown): boolean {
  return (error as NodeJS.ErrnoException | undefined)?.code === 'EPIPE';
}
