/** One sheet for each text, however many elements use it. */
const sheets = new Map<string, CSSStyleSheet>();

function sheetOf(text: string): CSSStyleSheet {
  const sheet = sheets.get(text) ?? new CSSStyleSheet();
  if (!sheets.has(text)) sheet.replaceSync(text);
  sheets.set(text, sheet);
  return sheet;
}

/** Adds a style sheet, as text, to an element that has been drawn; does nothing if it has that already. */
export function addStyles({adoptedStyleSheets}: ShadowRoot, text: string): void {
  const sheet = sheetOf(text);
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}
