import { TIMINGS } from '../../../model/settings.ts';
import type { Language } from '../../../model/text.ts';
import { numberOf, shownText } from '../../typed.ts';
import type { Control, WhatIf } from '../../what-if.ts';
import { TIMING_TERMS } from '../../words/terms.ts';
import { WHAT_IF_WORDS } from '../../words/what-if.ts';
import { type Markup, markup } from '../markup.ts';
import { tableMarkup } from './table.ts';

/** Where the controls stand: what a reader typed, by address; and the target. */
export interface Settled {
  readonly texts: ReadonlyMap<string, string>;
  readonly target: string;
}

/**
 * The panel of controls. It is hidden until the script runs that makes it work; what it shows of
 * results is filled in by that script.
 */
export function whatIfMarkup(
  { ratios, controls, timing }: WhatIf,
  settled: Settled,
  language: Language,
): Markup {
  const words = WHAT_IF_WORDS[language];
  return markup`<details id="what-if" hidden><summary><h2>${words.title}</h2></summary>
<p>${words.explained}</p>
<div id="live" aria-live="polite">${tableMarkup(ratios, words.title)}</div>
<div id="controls">${controls.map((control) => controlMarkup(control, settled, language))}
${timingMarkup(timing, settled, language)}
${targetMarkup(settled, language)}</div>
<p id="fault" role="alert"></p>
<p id="moved"></p>
<p class="buttons"><button type="button" data-do="copy-command">${words.copyCommand}</button> <button type="button" data-do="copy-link">${words.copyLink}</button> <button type="button" data-do="reset">${words.reset}</button></p>
<p id="told" role="status"></p>
</details>`;
}

function controlMarkup(
  { address, label, suffix, text, unit, slider }: Control,
  { texts }: Settled,
  language: Language,
): Markup {
  const words = WHAT_IF_WORDS[language];
  const id = `control-${address}`;
  const typed = texts.get(address);
  const shown = shownText(typed ?? text, language);
  const at = typed === undefined ? slider.at : (numberOf(typed, suffix) ?? slider.at);
  const hint = text === '' ? markup` placeholder="${words.differs}"` : markup``;
  return markup`<div class="control" data-address="${address}" data-suffix="${suffix}" data-text="${text}"><label for="${id}">${label}${unit === '' ? markup`` : markup` <span class="unit">${unit}</span>`}</label><input type="text" inputmode="decimal" autocomplete="off" spellcheck="false" id="${id}-value" aria-label="${words.value(label)}" value="${shown}"${hint}><input type="range" id="${id}" min="${slider.low}" max="${slider.high}" step="${slider.step}" value="${at}" aria-valuetext="${shown}"></div>`;
}

function timingMarkup(timing: WhatIf['timing'], { texts }: Settled, language: Language): Markup {
  const words = WHAT_IF_WORDS[language];
  const chosen = texts.get('timing') ?? timing ?? '';
  const unset =
    timing === undefined ? [markup`<option value="">${words.timingUnset}</option>`] : [];
  const options = TIMINGS.map(
    (one) =>
      markup`<option value="${one}"${one === chosen ? markup` selected` : markup``}>${TIMING_TERMS[one][language]}</option>`,
  );
  return markup`<div class="control" data-address="timing" data-suffix="" data-text="${timing ?? ''}"><label for="control-timing">${words.timing}</label><select id="control-timing">${unset}${options}</select></div>`;
}

function targetMarkup({ target }: Settled, language: Language): Markup {
  const words = WHAT_IF_WORDS[language];
  return markup`<div class="control target"><label for="target">${words.target}</label><input type="text" inputmode="decimal" autocomplete="off" id="target" value="${shownText(target, language)}"></div>`;
}
