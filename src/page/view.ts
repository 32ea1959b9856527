import type { Diagnostic } from '../model/diagnostic.ts';
import type { Language } from '../model/text.ts';
import { diagnosticMessage } from '../render/diagnostics.ts';
import { type Markup, markup } from '../render/formats/markup.ts';
import { WHAT_IF_WORDS } from '../render/words/what-if.ts';

/** What is wrong with what was typed, and what to do; or what there is to know of it. */
export function faultsMarkup(diagnostics: readonly Diagnostic[], language: Language): Markup {
  const texts = diagnostics.map((diagnostic) => {
    const { message, hint } = diagnosticMessage(diagnostic, language);
    return `${message}. ${hint.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())}.`;
  });
  return markup`${[...new Set(texts)].map((text) => markup`<span>${text}</span> `)}`;
}

/** What was moved, as options that a shell takes. */
export function movedMarkup(command: string, language: Language): Markup {
  const words = WHAT_IF_WORDS[language];
  return command === ''
    ? markup`${words.nothing}`
    : markup`${words.command}: <code>${command}</code>`;
}
