/** Helpers for printing: the printed sheet and its text. */
import {until} from './until.js';

export const sheet = () => document.querySelector('body > [data-support-sheet]') ?? undefined;

/** Returns text as printed: with whitespace collapsed, and non-breaking hyphens replaced. */
export const paperText = (root: {textContent: string | null} | null | undefined): string =>
  (root?.textContent ?? '')
    .replaceAll('\u2011', '-')
    .replace(/[\s\u202f]+/g, ' ')
    .trim();

/** Returns the text of the sheet that is printed while `doIt` runs. */
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
