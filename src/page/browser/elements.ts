import type { Markup } from '../../render/formats/markup.ts';

/** An element of the page, which is there: the page is of the same making as its script. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element;
}

export function fill(id: string, drawn: Markup): void {
  put(byId(id), drawn);
}

/** Gives an element what it is to hold, where that has changed; what a reader opened stays open. */
export function put(element: HTMLElement, drawn: Markup): void {
  if (shown.get(element) === drawn.markup) return;
  shown.set(element, drawn.markup);
  const opened = [...element.querySelectorAll<HTMLDetailsElement>('details[open][data-key]')].map(
    ({ dataset }) => dataset.key,
  );
  element.innerHTML = drawn.markup;
  for (const details of element.querySelectorAll<HTMLDetailsElement>('details[data-key]')) {
    if (opened.includes(details.dataset.key)) details.open = true;
  }
}

const shown = new WeakMap<HTMLElement, string>();
