import type { Language } from '../../model/text.ts';
import { LINT_EN } from './lint-en.ts';
import { LINT_NL } from './lint-nl.ts';
import type { LintWords } from './lint-words.ts';

export const LINT_WORDS: Readonly<Record<Language, LintWords>> = { nl: LINT_NL, en: LINT_EN };
