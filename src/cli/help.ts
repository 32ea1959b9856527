import type { Language } from '../model/text.ts';
import { ENGLISH } from './help/en.ts';
import { DUTCH } from './help/nl.ts';
import type { HelpWords } from './help/words.ts';

/** The words of the help, in both languages. */
export const HELP: Readonly<Record<Language, HelpWords>> = { en: ENGLISH, nl: DUTCH };
