/** Creates a constructed style sheet, the only kind that a script can create under a strict policy. */
export function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
