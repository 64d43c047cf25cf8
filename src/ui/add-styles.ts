import {sheetOf} from './sheet-of.js';

/** One style sheet per text, however many elements use it. */
const sheets = new Map<string, CSSStyleSheet>();

/** Adds a style sheet, as text, to an element that has been rendered. Does nothing if the element already has it. */
export function addStyles({adoptedStyleSheets}: ShadowRoot, text: string): void {
  const sheet = sheets.get(text) ?? sheetOf(text);
  sheets.set(text, sheet);
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}
