import type { Language } from '../../model/text.ts';
import { WORKBOOK_EN } from './workbook-en.ts';
import { WORKBOOK_NL } from './workbook-nl.ts';
import type { WorkbookWords } from './workbook-words.ts';

export const WORKBOOK_WORDS: Readonly<Record<Language, WorkbookWords>> = {
  nl: WORKBOOK_NL,
  en: WORKBOOK_EN,
};
