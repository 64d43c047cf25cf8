import {sheetOf} from './sheet-of.js';

/** One style sheet per text and document, however many elements use it. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** Adds a style sheet, as text, to an element that has been rendered. Does nothing if the element already has it. */
export function addStyles({adoptedStyleSheets, ownerDocument}: ShadowRoot, text: string): void {
  const ofDocument = sheets.get(ownerDocument) ?? new Map<string, CSSStyleSheet>();
  const sheet = ofDocument.get(text) ?? sheetOf(text, ownerDocument);
  sheets.set(ownerDocument, ofDocument.set(text, sheet));
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}
