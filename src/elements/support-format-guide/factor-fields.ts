import type {TemplateResult} from 'lit';
import {html} from 'lit';
import type {Factor, Statement} from '../../content/content.js';
import {masked} from '../../ui/masked.js';

/** What may matter, a set of boxes to tick for each thing. */
export function factorFields(
  factors: readonly Factor[],
  ticked: ReadonlySet<Statement>,
  onTick: (statement: Statement) => void,
): TemplateResult {
  const box = (statement: Statement) =>
    html`<label>
      <input type="checkbox" .checked=${ticked.has(statement)} @change=${() => onTick(statement)} />
      <span>${statement.text}</span>
    </label>`;
  return html`<div class="factors">
    ${factors.map(
      ({name, statements}) =>
        html`<fieldset part="factor card" ${masked()}>
          <legend>${name}</legend>
          ${statements.map(box)}
        </fieldset>`,
    )}
  </div>`;
}
