import type { Language } from '../../model/text.ts';

/** The few words that stand in pictures themselves. */
interface ChartWords {
  readonly target: string;
  readonly base: string;
  /** Before the value of an input at which a figure comes about. */
  readonly at: string;
  /** Under a tornado: what the texts at the ends of its bars are. */
  readonly ends: string;
}

export const CHART_WORDS: Readonly<Record<Language, ChartWords>> = {
  en: {
    target: 'target',
    base: 'now',
    at: 'at',
    ends: 'At each end: what it comes to, and in grey the value that the figure has there.',
  },
  nl: {
    target: 'doel',
    base: 'nu',
    at: 'bij',
    ends: 'Aan elk uiteinde: wat het wordt, en in het grijs de waarde die het cijfer daar heeft.',
  },
};
