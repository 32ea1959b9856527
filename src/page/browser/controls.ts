import { numberOf, shownText, typedText, unambiguous } from '../../render/typed.ts';
import type { Asked } from '../asked.ts';
import { byId } from './elements.ts';

/** A rate that discounts needs a moment to discount from; this one is the SROI Guide's. */
const PROPOSED_TIMING = 'end-of-year';

/** A figure that a reader moved, as it would be typed; empty where it was put back. */
export interface Moved {
  readonly address: string;
  readonly text: string;
}

/** What an event says of a control; nothing where it is of no control. */
export function movedBy(target: EventTarget | null): Moved | undefined {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement))
    return undefined;
  const control = target.closest<HTMLElement>('.control[data-address]');
  if (!control) return undefined;
  const { address = '', suffix = '', text = '' } = control.dataset;
  const typed =
    target.type === 'range'
      ? unambiguous(target.value + suffix)
      : withSuffix(typedText(target.value), suffix);
  return { address, text: typed === text ? '' : typed };
}

/** A plain number above 1 in a field of shares is meant as a percentage. */
function withSuffix(text: string, suffix: string): string {
  return suffix === '%' && /^\d+(\.\d+)?$/.test(text) && Number(text) > 1 ? `${text}%` : text;
}

/** Shows in each control what is asked of it. */
export function showAsked({ texts, target, language }: Asked): void {
  for (const control of document.querySelectorAll<HTMLElement>('.control[data-address]')) {
    const { address = '', text = '', suffix } = control.dataset;
    const moved = texts.get(address);
    const typed = moved ?? text;
    const shown = shownText(typed, language);
    control.classList.toggle('moved', moved !== undefined);
    for (const field of control.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      'input, select',
    )) {
      if (field.type !== 'range') {
        field.value = field instanceof HTMLSelectElement ? typed : shown;
        continue;
      }
      const at = numberOf(typed, suffix === '%' ? '%' : '');
      if (field !== document.activeElement && at !== undefined) field.value = `${at}`;
      field.setAttribute('aria-valuetext', shown);
    }
  }
  const field = byId('target');
  if (field instanceof HTMLInputElement) field.value = shownText(target, language);
}

/**
 * What is asked once a figure was moved. A discount rate brings a timing where nobody states one, and
 * takes it along again; it is shown like any other move.
 */
export function withMove({ texts: before, ...asked }: Asked, { address, text }: Moved): Asked {
  const texts = new Map(before);
  if (text === '') texts.delete(address);
  else texts.set(address, text);
  if (address === 'discount_rate') {
    const isStated = timingControl()?.dataset.text !== '';
    if (text === '' && texts.get('timing') === PROPOSED_TIMING && !isStated) texts.delete('timing');
    if (text !== '' && !isStated && !texts.has('timing')) texts.set('timing', PROPOSED_TIMING);
  }
  return { ...asked, texts };
}

function timingControl(): HTMLElement | null {
  return document.querySelector<HTMLElement>('.control[data-address=timing]');
}
