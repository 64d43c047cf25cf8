/** Renders a part of a view on its own, and returns the text that a person reads in it. */
import {render} from 'lit';

/** Returns text as a person reads it: with whitespace collapsed, and no narrow spaces. */
export const textOf = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

export function drawn(piece: unknown): HTMLElement {
  const box = document.createElement('div');
  render(piece, box);
  return box;
}

/** Returns the first element of a rendered part. */
export function drawnElement(piece: unknown): Element {
  const {firstElementChild} = drawn(piece);
  if (!firstElementChild) throw new Error('nothing was drawn');
  return firstElementChild;
}

export const textsIn = (box: Element, selector: string): string[] =>
  [...box.querySelectorAll(selector)].map((element) => textOf(element));

/** Returns attributes of an element; null for those it doesn't have. */
export const attributesOf = (element: Element, ...names: string[]) => names.map((name) => element.getAttribute(name));
