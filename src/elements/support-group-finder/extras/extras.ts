/** What one may do besides finding. Comes once finding works, so that nobody waits for it. */
import type {TemplateResult} from 'lit';
import {html, nothing, render} from 'lit';
import {extrasStrings} from '../../../i18n/support-group-finder/extras/en.js';
import type {Group} from '../../../model/group.js';
import {addStyles} from '../../../ui/add-styles.js';
import type {Finder, Interaction} from '../interaction.js';
import type {PlaceField} from '../place-field.js';
import {attributeFaults} from './attribute-faults.js';
import {extrasStyles} from './extras.styles.js';
import type {MorePlaces} from './more-places.js';
import type {Panel, PanelView} from './panels.js';
import {PANELS} from './panels.js';
import {siteNotes} from './site-notes.js';

/** What a panel may reach. */
export interface ExtrasHost {
  readonly finder: Finder;
  readonly interaction: Interaction;
  /** Says something to screen readers. */
  readonly announce: (text: string) => void;
  /** Closes the open panel and puts the focus back on its button. */
  readonly close: () => void;
}

export class Extras implements ExtrasHost {
  readonly finder: Finder;
  readonly interaction: Interaction;
  readonly announce: (text: string) => void;
  private readonly panels = new Map<string, Panel>();
  private openPanel?: string;
  /** A file that did not come. */
  private isMissing = false;
  private readonly warned = new Set<string>();
  /** The codes whose filters were chosen already: what a visitor took back stays away. */
  private preselected?: string;
  /** Places from outside the list: fetched when somebody first turns to the field for a place. */
  private places?: Promise<MorePlaces | undefined>;

  constructor(finder: Finder, interaction: Interaction, announce: (text: string) => void) {
    this.finder = finder;
    this.interaction = interaction;
    this.announce = announce;
    addStyles(finder.shadowRoot, extrasStyles);
    interaction.placeField.input.addEventListener('focus', this.withPlaces);
  }

  private get view(): PanelView {
    const {view} = this.interaction;
    return {...view, strings: {...extrasStrings, ...view.strings}};
  }

  /** After each rendering. */
  updated() {
    for (const text of attributeFaults(this.finder)) {
      if (!this.warned.has(text)) console.warn(text);
      this.warned.add(text);
    }
    const {icd10} = this.finder;
    if (icd10 && icd10 !== this.preselected)
      import('./preselect.js').then(
        ({preselect}) => preselect(this.finder, icd10),
        () => undefined, // What could not be loaded is not there; the list is.
      );
    this.preselected = icd10;
    this.open?.updated?.();
    this.withPlaces();
  }

  private readonly withPlaces = () => {
    const {finder, interaction} = this;
    const {placeField: field} = interaction;
    const isUsed = finder.shadowRoot.activeElement === field.input || (field.text && !field.label);
    if (!isUsed || !finder.placesSrc) return;
    this.places ??= this.loadPlaces(field);
    void this.places.then((places) => places?.look());
  };

  private async loadPlaces(field: PlaceField) {
    const {find} = field;
    // What the list does not know may be known in a moment.
    field.find = (text) => {
      const matches = find(text);
      return matches?.length ? matches : undefined;
    };
    const loaded = await import('./more-places.js').catch(() => undefined);
    field.find = find;
    if (loaded) return new loaded.MorePlaces(this.finder, field);
    // The places of the list are there.
    if (field.text && !field.label) field.handleInput();
    return undefined;
  }

  /** The element has left the page, or somebody leaves it at once. */
  stop() {
    this.open?.close?.();
    this.openPanel = undefined;
    void this.places?.then((places) => places?.stop());
  }

  private get open(): Panel | undefined {
    return this.panels.get(this.openPanel ?? '');
  }

  /** For the people who build the page. */
  notes(): TemplateResult {
    return siteNotes(attributeFaults(this.finder), this.finder.loader.directory?.account, this.view.strings);
  }

  /** Between the number of groups and the list. */
  tools(): TemplateResult {
    const {view, openPanel, isMissing} = this;
    return html`<div class="tools" role="group" aria-label=${view.strings.tools}>
        ${Object.entries(PANELS).map(
          ([name, {label}]) =>
            html`<button
              type="button"
              class="link"
              data-tool=${name}
              aria-expanded=${openPanel === name}
              aria-controls="tool"
              @click=${() => this.toggle(name)}
            >
              ${label(view.strings)}
            </button>`,
        )}
      </div>
      <div id="tool">${this.open?.render(view)}</div>
      <p role="status">${isMissing ? view.strings.missing : nothing}</p>`;
  }

  /** In the details of an opened group. */
  groupTools(_group: Group): TemplateResult | typeof nothing {
    return nothing;
  }

  /** At the end of the list. */
  about(): TemplateResult {
    return html`<details part="about" @toggle=${this.tellAbout}>
      <summary class="link">${this.view.strings.aboutList}</summary>
      <div></div>
    </details>`;
  }

  /** Closes what is open; says whether anything was. */
  escape(): boolean {
    const {openPanel} = this;
    if (openPanel) this.close();
    return Boolean(openPanel);
  }

  readonly close = () => {
    const {openPanel, finder} = this;
    this.stop();
    finder.requestUpdate();
    finder.shadowRoot.querySelector<HTMLElement>(`[data-tool="${openPanel}"]`)?.focus();
  };

  private toggle(name: string) {
    if (this.openPanel === name) this.close();
    else void this.openTool(name);
  }

  private async openTool(name: string) {
    this.stop();
    this.openPanel = name;
    this.isMissing = false;
    try {
      if (!this.panels.has(name)) this.panels.set(name, (await (PANELS[name] as (typeof PANELS)[string]).load())(this));
    } catch {
      this.isMissing = true;
      this.openPanel = undefined;
    }
    this.finder.requestUpdate();
  }

  private readonly tellAbout = ({target}: Event) => {
    const details = target as HTMLElement;
    const {finder, view} = this;
    void Promise.all([import('./about-data.js'), this.places]).then(
      ([{tellAbout}, places]) => tellAbout(details, finder, view, places?.sources ?? []),
      () => render(view.strings.missing, details.lastElementChild as HTMLElement),
    );
  };
}
