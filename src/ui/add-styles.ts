/** Adds a style sheet, as text, to what is drawn already; gives the sheet to whoever takes it away again. */
export function addStyles({adoptedStyleSheets}: DocumentOrShadowRoot, text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  adoptedStyleSheets.push(sheet);
  return sheet;
}
