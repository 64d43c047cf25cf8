import type {TemplateResult} from 'lit';
import {html} from 'lit';
import type {Factor, Statement} from '../../content/content.js';

/** What may matter, a set of boxes to tick for each thing; marked for session replay tools by the names of `ui/masked.ts`, whose code the guides do without. */
export function factorFields(
  factors: readonly Factor[],
  ticked: ReadonlySet<Statement>,
  onTick: (statement: Statement) => void,
): TemplateResult {
  const box = (statement: Statement) =>
    html`<label>
      <input class="rr-ignore" type="checkbox" .checked=${ticked.has(statement)} @change=${() => onTick(statement)} />
      <span>${statement.text}</span>
    </label>`;
  return html`<div
    class="factors fs-mask rr-mask rr-ignore ph-no-capture"
    data-private
    data-hj-suppress
    data-sentry-mask
    data-openreplay-obscured
    data-dd-privacy="mask"
    data-clarity-mask="true"
  >
    ${factors.map(
      ({name, statements}) =>
        html`<fieldset part="factor card">
          <legend>${name}</legend>
          ${statements.map(box)}
        </fieldset>`,
    )}
  </div>`;
}
