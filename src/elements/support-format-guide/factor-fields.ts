import type {TemplateResult} from 'lit';
import {html} from 'lit';
import type {Factor, Statement} from '../../content/content.js';

/**
 * Renders the factors, each with its checkboxes. It carries the classes and attributes that make session replay tools
 * leave out what is selected. They repeat `ui/masked.ts`, so that guides don't load its code.
 */
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
