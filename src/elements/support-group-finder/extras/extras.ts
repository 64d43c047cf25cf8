/** What one may do besides finding. Comes once finding works, so that nobody waits for it. */
import type {TemplateResult} from 'lit';
import {html, nothing, render} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {alongToolStrings} from '../../../i18n/support-group-finder/along/tools/en.js';
import {extrasStrings} from '../../../i18n/support-group-finder/extras/en.js';
import type {Group} from '../../../model/group.js';
import {addStyles} from '../../../ui/add-styles.js';
import type {Finder, Interaction} from '../interaction.js';
import {attributeFaults} from './attribute-faults.js';
import {extrasStyles} from './extras.styles.js';
import type {Panel, PanelView} from './panels.js';
import {PANELS} from './panels.js';
import {siteNotes} from './site-notes.js';
import {TakeAlong} from './take-along.js';

/** What a panel may reach. */
export interface ExtrasHost {
  readonly finder: Finder;
  readonly interaction: Interaction;
  /** What a visitor keeps, and what is done with it. */
  readonly along: TakeAlong;
  /** Says something to screen readers. */
  readonly announce: (text: string) => void;
  /** Closes the open panel and puts the focus back on its button. */
  readonly close: () => void;
  readonly view: PanelView;
}

export class Extras implements ExtrasHost {
  readonly finder: Finder;
  readonly interaction: Interaction;
  readonly announce: (text: string) => void;
  readonly along: TakeAlong = new TakeAlong(this);
  private readonly panels = new Map<string, Panel>();
  private openPanel?: string;
  /** A file that did not come. */
  private isMissing = false;
  private readonly warned = new Set<string>();
  /** The codes whose filters were chosen already: what a visitor took back stays away. */
  private preselected?: string;

  constructor(finder: Finder, interaction: Interaction, announce: (text: string) => void) {
    this.finder = finder;
    this.interaction = interaction;
    this.announce = announce;
    addStyles(finder.shadowRoot, extrasStyles);
  }

  /** What there is to show, with the words of the tools. */
  get view(): PanelView {
    const {view} = this.interaction;
    return {...view, strings: {...extrasStrings, ...alongToolStrings, ...view.strings}};
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
  }

  /** The element has left the page, or somebody leaves it at once. */
  stop() {
    this.shut();
    this.along.forget();
  }

  private shut() {
    this.open?.close?.();
    this.openPanel = undefined;
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
        ${Object.entries(PANELS).map(([name, {label, isOffered, act}]) =>
          isOffered?.(this) === false
            ? nothing
            : html`<button
                type="button"
                class="link"
                data-tool=${name}
                aria-expanded=${ifDefined(act ? undefined : openPanel === name)}
                aria-controls=${act ? nothing : 'tool'}
                @click=${() => this.toggle(name)}
              >
                ${label(view.strings, this)}
              </button>`,
        )}
      </div>
      <div id="tool">${this.open?.render(view)}</div>
      <p role="status">${isMissing ? view.strings.missing : nothing}</p>`;
  }

  /** In the details of an opened group. */
  groupTools(group: Group): TemplateResult {
    return this.along.tools(group, this.view);
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
    if (this.along.escape()) return true;
    if (openPanel) this.close();
    return Boolean(openPanel);
  }

  readonly close = () => {
    const {openPanel, finder} = this;
    this.shut();
    finder.requestUpdate();
    finder.shadowRoot.querySelector<HTMLElement>(`[data-tool="${openPanel}"]`)?.focus();
  };

  private toggle(name: string) {
    if (this.openPanel === name) this.close();
    else void this.openTool(name);
  }

  private async openTool(name: string) {
    const {load, act} = PANELS[name] as (typeof PANELS)[string];
    this.isMissing = false;
    try {
      if (act) await act(this);
      else {
        this.shut();
        this.openPanel = name;
        if (load && !this.panels.has(name)) this.panels.set(name, (await load())(this));
      }
    } catch {
      this.isMissing = true;
      this.openPanel = undefined;
    }
    this.finder.requestUpdate();
  }

  private readonly tellAbout = ({target}: Event) => {
    const details = target as HTMLElement;
    const {finder, view} = this;
    void import('./about-data.js').then(
      ({tellAbout}) => tellAbout(details, finder, view),
      () => render(view.strings.missing, details.lastElementChild as HTMLElement),
    );
  };
}
