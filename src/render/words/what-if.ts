import type { Language } from '../../model/text.ts';

/** The words of the controls of a report. */
interface WhatIfWords {
  readonly title: string;
  readonly explained: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly value: (label: string) => string;
  readonly differs: string;
  readonly timing: string;
  readonly timingUnset: string;
  readonly target: string;
  readonly reset: string;
  readonly copyCommand: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly command: string;
  readonly nothing: string;
  readonly figure: string;
  readonly before: string;
  readonly now: string;
  readonly kept: string;
}

export const WHAT_IF_WORDS: Readonly<Record<Language, WhatIfWords>> = {
  nl: {
    title: 'Wat als?',
    explained:
      'Verschuif een aanname en alle cijfers volgen, met dezelfde exacte rekenkern als de opdrachtregel.',
    settings: {
      deadweight: 'Deadweight',
      attribution: 'Attributie aan anderen',
      displacement: 'Verdringing',
      drop_off: 'Drop-off per jaar',
      cost_per_client: 'Kost per cliënt',
      discount_rate: 'Discontovoet',
    },
    value: (label) => `${label}, waarde`,
    differs: 'verschilt',
    timing: 'Moment van verdiscontering',
    timingUnset: 'niet opgegeven',
    target: 'Streefwaarde van de SROI',
    reset: 'Alles terugzetten',
    copyCommand: 'Kopieer als --set',
    copyLink: 'Kopieer de link',
    copied: 'Gekopieerd.',
    command: 'Op de opdrachtregel',
    nothing: 'Niets verschoven: dit zijn de cijfers van de bestanden.',
    figure: 'SROI',
    before: 'Was',
    now: 'Nu',
    kept: 'De cijfers zijn die van voor deze invoer.',
  },
  en: {
    title: 'What if?',
    explained:
      'Move an assumption and all figures follow, by the same exact engine as the command line.',
    settings: {
      deadweight: 'Deadweight',
      attribution: 'Attribution to others',
      displacement: 'Displacement',
      drop_off: 'Drop-off a year',
      cost_per_client: 'Cost per client',
      discount_rate: 'Discount rate',
    },
    value: (label) => `${label}, value`,
    differs: 'varies',
    timing: 'Timing of discounting',
    timingUnset: 'not stated',
    target: 'Target of the SROI',
    reset: 'Put all back',
    copyCommand: 'Copy as --set',
    copyLink: 'Copy the link',
    copied: 'Copied.',
    command: 'On the command line',
    nothing: 'Nothing moved: these are the figures of the files.',
    figure: 'SROI',
    before: 'Was',
    now: 'Now',
    kept: 'The figures are those from before this entry.',
  },
};
