import type { Language } from '../../model/text.ts';

/** The words around groups. */
interface GroupWords {
  /** Head of the column that counts what is in a group. */
  readonly counts: Readonly<Record<'cases' | 'lines', string>>;
  readonly noPool: string;
}

export const GROUP_WORDS: Readonly<Record<Language, GroupWords>> = {
  en: {
    counts: { cases: 'Cases', lines: 'Lines' },
    noPool: 'There are no groups: they add up to a pool, and there is none.',
  },
  nl: {
    counts: { cases: 'Casussen', lines: 'Posten' },
    noPool: 'Er zijn geen groepen: die tellen op tot een totaal, en dat is er niet.',
  },
};
