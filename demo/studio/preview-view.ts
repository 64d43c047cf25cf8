/** The element as it will be, in a page of its own. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {Actions} from './actions.js';
import {switchField} from './field.js';
import {ELEMENTS} from './labels.js';
import type {State} from './state.js';
import {listOf} from './state.js';

const WIDTHS = {phone: 'Phone', desktop: 'Desktop'} as const;
const SCHEMES = {light: 'Light', dark: 'Dark'} as const;

export function previewView(state: State, {show}: Actions): TemplateResult {
  const {choice, width, scheme} = state;
  const isWithoutList = choice.tag === 'support-group-finder' && !listOf(state);
  return html`<div class="preview" data-width=${width}>
    <div class="preview-bar">
      ${switchField('Width', WIDTHS, width, (value) => show({width: value}))}
      ${switchField('Scheme', SCHEMES, scheme, (value) => show({scheme: value}))}
    </div>
    ${
      isWithoutList
        ? html`<p class="advice">There’s no list yet, so the finder has no groups: bring one in step 1.</p>`
        : nothing
    }
    <div class="preview-room">
      <iframe id="preview" src="studio/preview.html" title="Preview: ${ELEMENTS[choice.tag]}, ${width}"></iframe>
    </div>
    <p class="hint" id="preview-note">
      This is the element itself, under the policy of step 4. Links that would leave it aren’t followed here. Files that
      you name in “More options” aren’t loaded.
    </p>
  </div>`;
}
