/** What is printed while something is done, and the sheet it is on. */
import {until} from './until.js';

export const sheet = () => document.querySelector('body > [data-support-sheet]') ?? undefined;

/** Text as it stands on paper: white space folded, hyphens that don't break as ordinary ones. */
export const paperText = (root: {textContent: string | null} | null | undefined): string =>
  (root?.textContent ?? '')
    .replaceAll('\u2011', '-')
    .replace(/[\s\u202f]+/g, ' ')
    .trim();

/** The text of the sheet that is printed while something is done. */
export async function printed(doIt: () => unknown): Promise<string> {
  const sheets: string[] = [];
  const realPrint = window.print.bind(window);
  window.print = () => void sheets.push(paperText(sheet()?.shadowRoot));
  try {
    doIt();
    await until(() => sheets.length, 'nothing was printed');
  } finally {
    window.print = realPrint;
  }
  return sheets[0] ?? '';
}
