import type { Code, Diagnostic, Severity } from '../../model/diagnostic.ts';
import type { Language } from '../../model/text.ts';
import type { DiagnosticWords, Words } from './diagnostics-common.ts';
import { DIAGNOSTICS_EN } from './diagnostics-en.ts';
import { DIAGNOSTICS_NL } from './diagnostics-nl.ts';
import { NOTES } from './diagnostics-notes.ts';

const WORDS: Readonly<Record<Language, DiagnosticWords>> = {
  en: DIAGNOSTICS_EN,
  nl: DIAGNOSTICS_NL,
};

export function wordsOf<C extends Code>(
  { code, facts }: Pick<Diagnostic<C>, 'code' | 'facts'>,
  language: Language,
): Words {
  return WORDS[language][code](facts);
}

/** What a further place of a diagnostic is: where the first of two stands, a step of a circle. */
export function noteOn({ code, facts }: Diagnostic, index: number, language: Language): string {
  const note = NOTES[code] ?? NOTES.other;
  const step = 'names' in facts ? (facts.names[index + 1] ?? '') : '';
  return note[language].replace('{name}', step);
}

/** The words around a diagnostic. */
export const FRAME: Readonly<
  Record<Language, Readonly<Record<Severity | 'note' | 'hint' | 'given', string>>>
> = {
  en: { error: 'error', warning: 'warning', note: 'note', hint: 'hint', given: 'with' },
  nl: { error: 'fout', warning: 'waarschuwing', note: 'noot', hint: 'tip', given: 'met' },
};

const COUNTS: Readonly<Record<Language, Readonly<Record<Severity, readonly [string, string]>>>> = {
  en: { error: ['error', 'errors'], warning: ['warning', 'warnings'] },
  nl: { error: ['fout', 'fouten'], warning: ['waarschuwing', 'waarschuwingen'] },
};

/** `3 errors, 1 warning`; what there is none of is left out. */
export function countsOf(language: Language, errors: number, warnings: number): string {
  const { error, warning } = COUNTS[language];
  const count = (number: number, [one, many]: readonly [string, string]): readonly string[] =>
    number === 0 ? [] : [`${number} ${number === 1 ? one : many}`];
  return [...count(errors, error), ...count(warnings, warning)].join(', ');
}
