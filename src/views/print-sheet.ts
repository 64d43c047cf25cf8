/** Prints something alone: what else is on the page is in the way when someone wants to take it along. */
import type {TemplateResult} from 'lit/html.js';
import {render} from 'lit/html.js';
import {css} from '../ui/css.js';
import {sheetOf} from '../ui/sheet-of.js';

/** For the page: on paper there is the sheet and nothing else. On the screen nothing changes. */
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

/** What a person does when the dialog is gone. `afterprint` comes too early on some phones, where the pages are made later. */
const BACK_ON_THE_PAGE = ['pointermove', 'pointerdown', 'keydown', 'support-clear'] as const;

/** Takes the last sheet away; again it does nothing. */
let clear = (): void => undefined;

/** A sheet of paper: an element whose looks are `styles`, as text, and nothing of the page's. `language` is a BCP 47 tag. */
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

/** Opens the print dialog on `content`, which is then alone on the paper. */
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
