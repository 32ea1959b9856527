import type { Language } from '../model/text.ts';
import type { Io } from './io.ts';

/**
 * The language to speak: the one asked for, else the portfolio's, else the reader's locale by
 * POSIX (LC_ALL, then LC_MESSAGES, then LANG), else English.
 */
export function chooseLanguage(
  asked: Language | undefined,
  ofPortfolio: Language | undefined,
  { environment }: Pick<Io, 'environment'>,
): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '');
  return asked ?? ofPortfolio ?? (locale?.startsWith('nl') ? 'nl' : 'en');
}
