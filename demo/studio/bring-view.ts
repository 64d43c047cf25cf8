/** Step 1: a list from a file, from pasted text, or from an address. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {Actions} from './actions.js';
import type {State} from './state.js';

const stay = (event: Event): void => event.preventDefault();

function dropArea({bringFile}: Actions): TemplateResult {
  const bringFirst = (files: FileList | null | undefined): void => {
    const [file] = files ?? [];
    if (file) bringFile(file);
  };
  return html`<div
    class="drop"
    @dragover=${stay}
    @drop=${(event: DragEvent) => {
      stay(event);
      bringFirst(event.dataTransfer?.files);
    }}
  >
    <label for="file">Choose a file, or drop it here</label>
    <input
      type="file"
      id="file"
      aria-describedby="file-hint"
      @change=${(event: Event) => {
        const input = event.currentTarget as HTMLInputElement;
        bringFirst(input.files);
        // So that the same file can be chosen again once it's corrected.
        input.value = '';
      }}
    />
    <p class="hint" id="file-hint">
      A spreadsheet saved as CSV, a Meeting Guide or BMLT feed, a calendar (.ics), or other JSON. The file stays in this
      browser: it isn’t uploaded.
    </p>
  </div>`;
}

function pasteForm({bringText}: Actions): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    stay(event);
    const text = new FormData(event.currentTarget as HTMLFormElement).get('text');
    if (typeof text === 'string' && text.trim()) bringText(text);
  };
  return html`<details>
    <summary>Paste it</summary>
    <form @submit=${submit}>
      <div class="field">
        <label for="text">The list as text</label>
        <textarea id="text" name="text" rows="6" spellcheck="false" aria-describedby="text-hint"></textarea>
        <p class="hint" id="text-hint">
          Cells copied from a spreadsheet work, too. Include the row with the column names.
        </p>
      </div>
      <button>Read this text</button>
    </form>
  </details>`;
}

function addressForm({progress}: State, {bringAddress}: Actions): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    stay(event);
    const address = new FormData(event.currentTarget as HTMLFormElement).get('address');
    if (typeof address === 'string' && address.trim()) bringAddress(address.trim());
  };
  return html`<details>
    <summary>Give its address</summary>
    <form @submit=${submit} novalidate>
      <div class="field">
        <label for="address">Address of the list</label>
        <input
          type="url"
          id="address"
          name="address"
          autocomplete="off"
          placeholder="https://www.example.org/groups.csv"
          aria-describedby="address-hint"
        />
        <p class="hint" id="address-hint">
          If you press “Get the list”, your browser asks that server for the list, so the server sees your IP address.
          That’s the only time this page asks another server for anything.
        </p>
      </div>
      <button ?disabled=${progress.is === 'fetching'}>Get the list</button>
    </form>
  </details>`;
}

/** What to ask for if a server keeps its list to itself. */
const askWebTeam = (origin: string): TemplateResult =>
  html`<div class="advice">
    <p>What you can do:</p>
    <ul>
      <li>Open the address in a new tab, save the file, and choose it above. That always works.</li>
      <li>
        Or ask the people who run that server: “Please let our website read this list. It needs the response header
        <code>Access-Control-Allow-Origin: *</code>, or this page’s address: <code>${origin}</code>.” Visitors of your
        website need the same, unless your website has its own copy of the list.
      </li>
    </ul>
  </div>`;

function failure({failure: words, outcome, isNotShared}: State, origin: string): TemplateResult | typeof nothing {
  const error = words ?? (outcome && 'error' in outcome ? outcome.error : undefined);
  if (!error) return nothing;
  return html`<div class="failure">
    <h3>We couldn’t read the list</h3>
    <p>${error}</p>
    ${isNotShared ? askWebTeam(origin) : nothing}
  </div>`;
}

export function bringView(state: State, actions: Actions, origin: string): TemplateResult {
  return html`<section id="bring" aria-labelledby="bring-title">
    <h2 id="bring-title" tabindex="-1">1. Bring your list</h2>
    <p>
      Use the list you already have. For the crisis banner, the quick exit and the guides you don’t need one:
      <a href="#choose">go to step 3</a>.
    </p>
    ${dropArea(actions)}
    <div class="other-ways">${pasteForm(actions)} ${addressForm(state, actions)}</div>
    <p><button type="button" class="quiet" @click=${actions.bringExample}>Try it with an example list</button></p>
    ${failure(state, origin)}
  </section>`;
}
