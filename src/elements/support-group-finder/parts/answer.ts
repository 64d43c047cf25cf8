import {html, nothing} from 'lit';
import type {IconName} from './icons.js';
import {icon} from './icons.js';

/** A question that people have about a group, with everything that its listing says about it. */
export interface Answer {
  question: string;
  icon: IconName;
  /** The main answer. */
  main?: unknown;
  /** More details. */
  more?: readonly unknown[];
  /** Links and buttons. */
  actions?: readonly unknown[];
}

const isSaid = (piece: unknown) => Boolean(piece) && piece !== nothing;

/** Renders the answers as a description list; questions without an answer are left out. */
export function answerList(answers: readonly Answer[]) {
  const said = answers.map(({question, icon: name, main, more = [], actions = []}) => {
    const pieces = more.flat().filter(isSaid);
    const shown = actions.flat().filter(isSaid);
    if (!isSaid(main) && pieces.length === 0 && shown.length === 0) return nothing;
    return html`<div class="answer">
      <dt>${icon(name)}<span>${question}</span></dt>
      ${isSaid(main) ? html`<dd class="main">${main}</dd>` : nothing} ${pieces.map((piece) => html`<dd>${piece}</dd>`)}
      ${shown.length > 0 ? html`<dd class="actions">${shown.map((action) => html`${action} `)}</dd>` : nothing}
    </div>`;
  });
  return said.some(isSaid) ? html`<dl class="answers">${said}</dl>` : nothing;
}

/** Splits a text from the list into paragraphs. */
export const paragraphs = (text: string | undefined): string[] =>
  (text ?? '').split('\n').filter((line) => line.trim());
