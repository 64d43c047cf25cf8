/** The row of buttons beside the number of groups, and what one of them opens below it. */
import type {ReactiveController, TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {PANELS} from './panels.js';
import type {Group} from '../../../model/group.js';
import type {FinderHost} from '../finder-host.js';
import type {Panel} from './tool.js';

export class ToolsController implements ReactiveController {
  private readonly host: FinderHost;
  private readonly panels = new Map<string, Panel>();
  private openName?: string;
  /** A file that did not come. */
  private isMissing = false;
  private firstVisit?: (group: Group) => unknown;
  private isFirstVisitComing = false;
  /** It did not come. */
  private isFirstVisitMissing = false;
  /** The group that is open: after a failure another one asks again. */
  private firstVisitFor?: string;

  constructor(host: FinderHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected() {
    this.shut();
  }

  hostUpdated() {
    this.open?.updated?.();
    const {details, linked} = this.host;
    void this.loadFirstVisit(details.openId ?? linked.group?.id);
  }

  /** What stands in the details of a group beside what the listing says. */
  detailsOf(group: Group): unknown {
    const {saved, view} = this.host;
    const missing = this.isFirstVisitMissing ? html`<p role="status">${view.strings.missing}</p>` : nothing;
    return [saved.tools(group, view), this.firstVisit?.(group) ?? missing];
  }

  private async loadFirstVisit(id: string | undefined) {
    const isAnother = id !== this.firstVisitFor;
    this.firstVisitFor = id;
    if (!id || !isAnother || this.firstVisit || this.isFirstVisitComing) return;
    this.isFirstVisitComing = true;
    try {
      this.firstVisit = (await import('./first-visit/first-visit.js')).firstVisit(this.host);
      this.isFirstVisitMissing = false;
    } catch {
      this.isFirstVisitMissing = true;
    }
    this.isFirstVisitComing = false;
    this.host.requestUpdate();
  }

  private get open(): Panel | undefined {
    return this.panels.get(this.openName ?? '');
  }

  /** `between` stands between the buttons and what is open. */
  render(between: unknown): TemplateResult {
    const {host, openName, isMissing} = this;
    const {strings} = host.view;
    return html`<div class="tools" role="group" aria-label=${strings.tools}>
        ${Object.entries(PANELS).map(([name, {label, isOffered, act}]) =>
          isOffered?.(host) === false
            ? nothing
            : html`<button
                type="button"
                class="link"
                data-tool=${name}
                aria-expanded=${ifDefined(act ? undefined : openName === name)}
                aria-controls=${act ? nothing : 'tool'}
                @click=${() => void this.press(name)}
              >
                ${label(strings, host)}
              </button>`,
        )}
      </div>
      ${between}
      <div id="tool">${this.open?.render(host.view)}</div>
      <p role="status">${isMissing ? strings.missing : nothing}</p>`;
  }

  /** Closes what is open; says whether anything was. */
  escape(): boolean {
    const {openName} = this;
    if (openName) this.close();
    return Boolean(openName);
  }

  /** Closes what is open and puts the focus back on its button. */
  readonly close = () => {
    const {openName} = this;
    const {host} = this;
    this.shut();
    host.requestUpdate();
    host.shadowRoot.querySelector<HTMLElement>(`[data-tool="${openName}"]`)?.focus();
  };

  /** Closes what is open. */
  shut() {
    this.open?.close?.();
    this.openName = undefined;
  }

  /** Somebody leaves the page at once: nothing of what was chosen stays. */
  clear() {
    this.shut();
    for (const panel of this.panels.values()) panel.clear?.();
  }

  private async press(name: string) {
    const {host} = this;
    const {load, act} = PANELS[name] as (typeof PANELS)[string];
    if (this.openName === name) return this.close();
    this.isMissing = false;
    try {
      if (act) await act(host);
      else {
        this.shut();
        this.openName = name;
        if (load && !this.panels.has(name)) this.panels.set(name, (await load())(host));
      }
    } catch {
      this.isMissing = true;
      this.openName = undefined;
    }
    host.requestUpdate();
  }
}
