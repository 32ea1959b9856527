export type Language = 'nl' | 'en';

/** Words for people: the same in every language, or one text a language. */
export type Text = string | { readonly nl?: string; readonly en?: string };

/** The words in the language asked for, else in the other one: better foreign than missing. */
export function inLanguage(text: Text, language: Language): string {
  if (typeof text === 'string') return text;
  return text[language] ?? text.nl ?? text.en ?? '';
}
