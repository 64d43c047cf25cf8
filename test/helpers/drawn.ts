/** A piece of a view drawn alone, and what a person reads in it. */
import {render} from 'lit';

/** Text as a person reads it: white space folded, no narrow spaces. */
export const textOf = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

export function drawn(piece: unknown): HTMLElement {
  const box = document.createElement('div');
  render(piece, box);
  return box;
}

/** The first of its elements. */
export function drawnElement(piece: unknown): Element {
  const {firstElementChild} = drawn(piece);
  if (!firstElementChild) throw new Error('nothing was drawn');
  return firstElementChild;
}

export const textsIn = (box: Element, selector: string): string[] =>
  [...box.querySelectorAll(selector)].map((element) => textOf(element));

/** Attributes of an element, null for those it doesn't have. */
export const attributesOf = (element: Element, ...names: string[]) => names.map((name) => element.getAttribute(name));
