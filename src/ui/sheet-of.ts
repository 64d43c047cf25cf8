/** A constructed style sheet: a strict policy blocks every other kind that a script can make. */
export function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
