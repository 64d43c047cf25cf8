/** Creates a constructed style sheet, the only kind that a script can create under a strict policy. Only `owner` and its shadow roots accept it. */
export function sheetOf(text: string, owner: Document = document): CSSStyleSheet {
  const {CSSStyleSheet} = owner.defaultView ?? window;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
