import {html, nothing} from 'lit';
import type {Section} from '../../content/content.js';
import {css} from '../../ui/css.js';
import type {GuideView} from '../../views/guide/guide-view.js';
import {printSheet} from '../../views/print-sheet.js';
import type {Notes} from './notes.js';
import {box, NO_ANSWER, questionsOf} from './notes.js';

const styles = css`
  p {
    margin-block: 0.25em;
    margin-inline-start: 1.5em;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
`;

/** Prints only the list. */
export function printList({content, sections}: GuideView, notes: Notes, direction: string): void {
  printSheet(sheetView(content.title, sections, notes), content.language, direction, styles);
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
