/** Adds a style sheet, as text, to what is drawn already. */
export function addStyles({adoptedStyleSheets}: ShadowRoot, text: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  adoptedStyleSheets.push(sheet);
}
