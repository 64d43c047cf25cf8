/** Prints the list alone: what else is on the page is on the way when somebody wants to take their questions along. */
import {css, html, nothing, render} from 'lit';
import type {Section} from '../../content/content.js';
import type {GuideView} from '../../views/guide-view.js';
import type {Notes} from './notes.js';
import {box, NO_ANSWER, questionsOf} from './notes.js';

/** For the page: on paper there is the sheet and nothing else. On the screen nothing changes. */
const pageStyles = css`
  @media print {
    body > :not([data-support-sheet]) {
      display: none !important;
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

  p {
    margin-block: 0.25em;
    margin-inline-start: 1.5em;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
`;

/** What a person does when the dialog is gone. `afterprint` comes too early on some phones, where the pages are made later. */
const BACK_ON_THE_PAGE = ['pointermove', 'pointerdown', 'keydown', 'support-clear'] as const;

let lastSheet: AbortController | undefined;

export function printList({content, sections}: GuideView, notes: Notes, direction: string): void {
  lastSheet?.abort();
  const {signal} = (lastSheet = new AbortController());
  const sheet = document.createElement('div');
  sheet.dataset.supportSheet = '';
  sheet.lang = content.language;
  sheet.dir = direction;
  const root = sheet.attachShadow({mode: 'open'});
  const [ofPage, ofSheet] = [pageStyles.styleSheet, sheetStyles.styleSheet] as [CSSStyleSheet, CSSStyleSheet];
  root.adoptedStyleSheets = [ofSheet];
  render(sheetView(content.title, sections, notes), root);
  document.body.append(sheet);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, ofPage];
  signal.addEventListener('abort', () => {
    sheet.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((styles) => styles !== ofPage);
  });
  print();
  for (const type of BACK_ON_THE_PAGE)
    document.addEventListener(type, () => lastSheet?.abort(), {capture: true, signal});
}

function sheetView(title: string, sections: readonly Section[], notes: Notes) {
  const question = (text: string) => {
    const answer = notes.get(text) ?? NO_ANSWER;
    return html`<li>${box(answer)} ${text} ${answer.note ? html`<p>${answer.note}</p>` : nothing}</li>`;
  };
  return html`<h1>${title}</h1>
    ${sections
      .filter((section) => questionsOf(section).length > 0)
      .map(
        (section) =>
          html`<h2>${section.heading}</h2>
            <ul>
              ${questionsOf(section).map(question)}
            </ul>`,
      )}`;
}
