import type { Language } from '../../model/text.ts';

/** The words of the page around a report. */
interface HtmlWords {
  readonly skip: string;
  readonly contents: string;
  readonly language: string;
  /** The name of each language in itself. */
  readonly switchTo: string;
  /** Behind a picture: the table with its numbers. */
  readonly numbers: string;
}

export const HTML_WORDS: Readonly<Record<Language, HtmlWords>> = {
  nl: {
    skip: 'Naar de inhoud',
    contents: 'Inhoud',
    language: 'Taal',
    switchTo: 'English',
    numbers: 'De cijfers in een tabel',
  },
  en: {
    skip: 'To the content',
    contents: 'Contents',
    language: 'Language',
    switchTo: 'Nederlands',
    numbers: 'The numbers in a table',
  },
};
