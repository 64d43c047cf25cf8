/** The row of buttons beside the number of groups, and what one of them opens below it. */
import {Task, TaskStatus} from '@lit/task';
import type {ReactiveController, TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {PanelKind} from './panels.js';
import {PANELS} from './panels.js';
import type {Group} from '../../../model/group.js';
import type {FinderHost} from '../finder-host.js';
import {icon} from '../parts/icons.js';
import type {Panel} from './tool.js';

export class ToolsController implements ReactiveController {
  private readonly host: FinderHost;
  /** By name; they stay, because a panel knows what was chosen in it. */
  private readonly panels = new Map<string, Panel>();
  private openName?: string;
  /** Of the button that was pressed last. */
  private usedName?: string;
  private readonly opening: Task<readonly [string | undefined], Panel | undefined>;
  /** What a button does that opens nothing. */
  private readonly acting: Task<readonly [string], void>;
  /** Whichever of the two was used last says whether a file is missing. */
  private used: Task<never, unknown>;
  /** What belongs to a first visit; asked for when details are opened. */
  private readonly firstVisit: Task<readonly [string | undefined], ((group: Group) => unknown) | undefined>;

  constructor(host: FinderHost) {
    this.host = host;
    host.addController(this);
    this.opening = new Task(host, {
      args: () => [this.openName],
      task: ([name]) => (name ? this.load(name) : undefined),
    });
    this.used = this.opening;
    this.acting = new Task(host, {autoRun: false, task: ([name]) => PANELS[name]?.act?.(host)});
    this.firstVisit = new Task(host, {
      // Of each group anew: a file that did not come is asked for again.
      args: () => [host.details.openId ?? host.linked.group?.id],
      task: async ([id]) => (id ? (await import('./first-visit/first-visit.js')).firstVisit(host) : undefined),
    });
  }

  hostDisconnected() {
    this.shut();
  }

  hostUpdated() {
    this.open?.updated?.();
  }

  /** What stands in the details of a group beside what the listing says. */
  detailsOf(group: Group): unknown {
    const {host, firstVisit} = this;
    const {view} = host;
    const missing =
      firstVisit.status === TaskStatus.ERROR ? html`<p role="status">${view.strings.missing}</p>` : nothing;
    return [host.saved.tools(group, view), firstVisit.value?.(group) ?? missing];
  }

  private async load(name: string): Promise<Panel | undefined> {
    const {host, panels} = this;
    const make = panels.has(name) ? undefined : await PANELS[name]?.load?.();
    if (make) panels.set(name, make(host));
    return panels.get(name);
  }

  private get open(): Panel | undefined {
    return this.panels.get(this.openName ?? '');
  }

  /** The buttons of one spot, and below them what was opened. What the search box opens has its room below the count. */
  render(spot: 'count' | 'end'): TemplateResult {
    const {host, openName = '', usedName = '', isMissing} = this;
    const {strings} = host.view;
    const names = Object.keys(PANELS).filter((name) => PANELS[name]?.spot === spot);
    const isHere = (name: string) => Boolean(name) && (PANELS[name]?.spot === 'end') === (spot === 'end');
    return html`<div class="tools" role="group" aria-label=${strings.tools}>
        ${names.map((name) => this.button(name))}
      </div>
      ${isHere(openName) ? html`<div id="tool">${this.open?.render(host.view)}</div>` : nothing}
      <p role="status">${isMissing && isHere(usedName) ? strings.missing : nothing}</p>`;
  }

  /** Nothing where the tool is of no use now. */
  button(name: string, look: 'action' | 'bare' = 'bare') {
    const {host, openName, isMissing} = this;
    const {label, isOffered, act, icon: iconName} = PANELS[name] as PanelKind;
    if (isOffered?.(host) === false) return nothing;
    return html`<button
      type="button"
      class=${look}
      data-tool=${name}
      aria-expanded=${ifDefined(act ? undefined : openName === name && !isMissing)}
      aria-controls=${act ? nothing : 'tool'}
      @click=${() => this.press(name)}
    >
      ${iconName ? icon(iconName) : nothing}<span>${label(host.view.strings, host)}</span>
    </button>`;
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

  /** Someone leaves the page at once: nothing of what was chosen stays. */
  clear() {
    this.shut();
    for (const panel of this.panels.values()) panel.clear?.();
  }

  private press(name: string) {
    const {openName, isMissing, opening, acting, host} = this;
    if (openName === name && !isMissing) return this.close();
    this.shut();
    this.usedName = name;
    if (PANELS[name]?.act) {
      this.used = acting;
      return void acting.run([name]);
    }
    this.used = opening;
    this.openName = name;
    // A file that did not come is asked for again.
    if (openName === name) void opening.run();
    host.requestUpdate();
  }

  private get isMissing(): boolean {
    return this.used.status === TaskStatus.ERROR;
  }
}
