import {sheetOf} from './sheet-of.js';

/** One sheet for each text, however many elements use it. */
const sheets = new Map<string, CSSStyleSheet>();

/** Adds a style sheet, as text, to an element that has been drawn; does nothing if it has that already. */
export function addStyles({adoptedStyleSheets}: ShadowRoot, text: string): void {
  const sheet = sheets.get(text) ?? sheetOf(text);
  sheets.set(text, sheet);
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}
