import type { Language } from '../../model/text.ts';

/** The few words that stand in pictures themselves. */
interface ChartWords {
  readonly target: string;
  readonly base: string;
  /** Before the value of an input at which a figure comes about. */
  readonly at: string;
}

export const CHART_WORDS: Readonly<Record<Language, ChartWords>> = {
  en: { target: 'target', base: 'now', at: 'at' },
  nl: { target: 'doel', base: 'nu', at: 'bij' },
};
