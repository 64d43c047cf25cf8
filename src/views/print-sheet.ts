/** Prints something on its own, without the rest of the page. */
import type {TemplateResult} from 'lit/html.js';
import {render} from 'lit/html.js';
import {css} from '../ui/css.js';
import {sheetOf} from '../ui/sheet-of.js';

/** Styles of the page: on paper, only the sheet is visible. On screen, nothing changes. */
const pageStyles = css`
  @media print {
    body > :not([data-support-sheet]) {
      display: none !important;
    }

    /* Ink on white paper, the whole width of it, whatever the page looks like. */
    html,
    body {
      display: block !important;
      inline-size: auto !important;
      max-inline-size: none !important;
      block-size: auto !important;
      margin: 0 !important;
      padding: 0 !important;
      overflow: visible !important;
      color-scheme: light !important;
      background: #fff !important;
    }
  }

  @media not print {
    [data-support-sheet] {
      display: none !important;
    }
  }
`;

const sheetStyles = css`
  :host {
    color: #000;
    background: #fff;
  }

  ul {
    padding: 0;
    list-style: none;
  }

  li {
    margin-block-end: 0.5em;
    break-inside: avoid;
  }
`;

/**
 * Events that show that the print dialog has closed. On some phones, `afterprint` fires too early, before the pages are
 * rendered.
 */
const BACK_ON_THE_PAGE = ['pointermove', 'pointerdown', 'keydown', 'support-clear'] as const;

/** Removes the last sheet. Can be called again without effect. */
let clear = (): void => undefined;

/**
 * Creates a sheet: an element with `styles`, as CSS text, and without any of the page's. `language` is a BCP 47 tag.
 */
export function sheetElement(
  content: TemplateResult,
  language: string,
  direction: string,
  styles: string,
): HTMLElement {
  const sheet = document.createElement('div');
  sheet.lang = language;
  sheet.dir = direction;
  const root = sheet.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [sheetOf(sheetStyles + styles)];
  render(content, root);
  return sheet;
}

/** Opens the print dialog with only `content` on paper. */
export function printSheet(content: TemplateResult, language: string, direction: string, styles: string): void {
  clear();
  const sheet = sheetElement(content, language, direction, styles);
  sheet.dataset.supportSheet = '';
  document.body.append(sheet);
  const ofPage = sheetOf(pageStyles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, ofPage];
  clear = () => {
    sheet.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== ofPage);
  };
  print();
  whenBackOnPage(clear);
}

/** Calls `clear` when someone does something on the page again. */
export function whenBackOnPage(clear: () => void): void {
  for (const type of BACK_ON_THE_PAGE) document.addEventListener(type, clear, {capture: true, once: true});
}
