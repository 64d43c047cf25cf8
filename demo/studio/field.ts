/** Form fields, each with its label, its hint and what is wrong with it. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';

/** What every field has. `set` is called once someone has finished typing or choosing. */
interface Field {
  id: string;
  label: string;
  hint?: string | TemplateResult;
  error?: string;
  value: string;
  set: (value: string) => void;
}

/** `code` in the descriptions of the manifest. */
export const withCode = (text: string): TemplateResult[] =>
  text.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : html`${part}`));

const describedBy = ({id, hint, error}: Field): string | undefined =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;

const below = ({id, hint, error}: Field): TemplateResult => html`
  ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
  ${error ? html`<p class="wrong" id="${id}-error">${error}</p>` : nothing}
`;

const valueOf = (event: Event): string => (event.currentTarget as HTMLInputElement).value;

/** `suggestions` is the id of a `<datalist>`. */
export function textField(field: Field & {suggestions?: string; placeholder?: string}): TemplateResult {
  const {id, label, value, error, suggestions, placeholder, set} = field;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      list=${ifDefined(suggestions)}
      placeholder=${ifDefined(placeholder)}
      aria-describedby=${ifDefined(describedBy(field))}
      aria-invalid=${error ? 'true' : 'false'}
      .value=${live(value)}
      @change=${(event: Event) => set(valueOf(event).trim())}
    />
    ${below(field)}
  </div>`;
}

/** `options` are words by value. */
export function choiceField(field: Field & {options: Readonly<Record<string, string>>; none?: string}): TemplateResult {
  const {id, label, value, options, none, set} = field;
  const option = ([key, words]: readonly [string, string]) =>
    html`<option value=${key} .selected=${key === value}>${words}</option>`;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} aria-describedby=${ifDefined(describedBy(field))} @change=${(event: Event) => set(valueOf(event))}>
      ${none === undefined ? nothing : option(['', none])} ${Object.entries(options).map(option)}
    </select>
    ${below(field)}
  </div>`;
}

/** A box to tick. */
export function tickField(field: Omit<Field, 'value' | 'set'> & {isTicked: boolean; set: (isTicked: boolean) => void}) {
  const {id, label, hint, isTicked, set} = field;
  return html`<div class="field tick">
    <input
      type="checkbox"
      id=${id}
      .checked=${live(isTicked)}
      aria-describedby=${ifDefined(hint ? `${id}-hint` : undefined)}
      @change=${(event: Event) => set((event.currentTarget as HTMLInputElement).checked)}
    />
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
  </div>`;
}

/** Two choices of which one is on. */
export function switchField<Value extends string>(
  legend: string,
  options: Readonly<Record<Value, string>>,
  value: Value,
  set: (value: Value) => void,
): TemplateResult {
  const entries = Object.entries(options) as [Value, string][];
  return html`<fieldset class="switch">
    <legend>${legend}</legend>
    ${entries.map(
      ([key, words]) =>
        html`<label
          ><input type="radio" name=${legend} .checked=${key === value} @change=${() => set(key)} /><span
            >${words}</span
          ></label
        >`,
    )}
  </fieldset>`;
}
