/** The row of buttons next to the number of groups, and the panel that one of them opens below it. */
import {Task, TaskStatus} from '@lit/task';
import type {ReactiveController, TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {PanelKind} from './panels.js';
import {PANELS} from './panels.js';
import type {Group} from '../../../model/group.js';
import type {Layer} from '../controllers/layer-controller.js';
import type {FinderHost} from '../finder-host.js';
import {icon} from '../parts/icons.js';
import type {DetailsTools} from '../parts/result-details.js';
import type {Panel} from './tool.js';

export class ToolsController implements ReactiveController {
  private readonly host: FinderHost;
  /** By name. Panels are kept, because they remember what was selected in them. */
  private readonly panels = new Map<string, Panel>();
  private openName?: string;
  /** The name of the button that was last clicked. */
  private usedName?: string;
  /** Whether the open panel is a layer. Decided when it opens, so that it stays in place when the window changes. */
  private isLayer = false;
  private readonly opening: Task<readonly [string | undefined], Panel | undefined>;
  /** Runs the action of a button that opens no panel, unless it has to ask something first. */
  private readonly acting: Task<readonly [string], void>;
  /** The task that was last used, which knows whether a file failed to load. */
  private used: Task<never, unknown>;
  /** The section about a first visit, loaded when details are opened. */
  private readonly firstVisit: Task<readonly [string | undefined], ((group: Group) => unknown) | undefined>;

  constructor(host: FinderHost) {
    this.host = host;
    host.addController(this);
    this.opening = new Task(host, {
      args: () => [this.openName],
      task: ([name]) => (name ? this.#load(name) : undefined),
    });
    this.used = this.opening;
    this.acting = new Task(host, {autoRun: false, task: ([name]) => this.#act(name)});
    this.firstVisit = new Task(host, {
      // For each group, so that a file that failed to load is requested again.
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

  /** Returns the parts of a group's details that don't come from the listing. */
  detailsOf(group: Group): DetailsTools {
    const {host, firstVisit} = this;
    const {view, saved, feedbackUrl} = host;
    const missing =
      firstVisit.status === TaskStatus.ERROR ? html`<p role="status">${view.strings.missing}</p>` : nothing;
    return {
      take: saved.tools(group, view),
      calendar: saved.calendar(group, view),
      firstMeeting: firstVisit.value?.(group) ?? missing,
      feedbackUrl,
    };
  }

  async #load(name: string): Promise<Panel | undefined> {
    const {host, panels} = this;
    const make = panels.has(name) ? undefined : await PANELS[name]?.load?.();
    if (make) panels.set(name, make(host));
    return panels.get(name);
  }

  async #act(name: string) {
    const panel = await PANELS[name]?.act?.(this.host);
    if (!panel) return;
    this.shut();
    this.panels.set(name, panel);
    this.openName = name;
    this.isLayer = false;
    this.host.requestUpdate();
  }

  private get open(): Panel | undefined {
    return this.panels.get(this.openName ?? '');
  }

  get layer(): Layer | undefined {
    const {open, openName = '', host, isLayer} = this;
    const kind = PANELS[openName];
    if (!open || !kind || !isLayer) return undefined;
    const {view} = host;
    return {name: 'tool', title: kind.label(view.strings, host), close: this.close, body: () => open.render(view)};
  }

  /** Whether the open panel is next to the list. */
  get isBeside(): boolean {
    return Boolean(PANELS[this.openName ?? '']?.hide) && !this.isLayer && !this.isMissing;
  }

  renderBeside() {
    const {open, openName = '', host, isBeside} = this;
    const {view} = host;
    if (!isBeside) return nothing;
    return html`<div id="tool" class="beside-list">
      ${open?.render(view)}
      <button type="button" class="bare" data-action="hide" @click=${this.close}>
        ${PANELS[openName]?.hide?.(view.strings)}
      </button>
    </div>`;
  }

  /**
   * Renders the buttons of one place, with the open panel below them. A panel of the search box opens below the count.
   */
  render(spot: 'count' | 'end'): TemplateResult {
    const {host, openName = '', usedName = '', isMissing} = this;
    const {strings} = host.view;
    const buttons = Object.keys(PANELS)
      .filter((name) => this.#spotOf(name) === spot)
      .map((name) => this.button(name));
    const isGroup = buttons.some((button) => button !== nothing);
    const isHere = (name: string) => Boolean(name) && (this.#spotOf(name) === 'end') === (spot === 'end');
    return html`<div
        class="tools"
        role=${ifDefined(isGroup ? 'group' : undefined)}
        aria-label=${ifDefined(isGroup ? strings.tools : undefined)}
      >
        ${buttons}
      </div>
      ${isHere(openName) && !this.isBeside ? html`<div id="tool">${this.isLayer ? nothing : this.open?.render(host.view)}</div>` : nothing}
      <p role="status">${isMissing && isHere(usedName) ? strings.missing : nothing}</p>`;
  }

  #spotOf(name: string) {
    const spot = PANELS[name]?.spot;
    return typeof spot === 'function' ? spot(this.host) : spot;
  }

  /** Renders nothing if the tool isn't useful at the moment. */
  button(name: string, look: 'action' | 'bare' = 'bare') {
    const {host, openName, isMissing} = this;
    const {label, isOffered, act, icon: iconName, isLayer} = PANELS[name] as PanelKind;
    const opensBelow = (!act || openName === name) && !isLayer?.(host);
    if (isOffered?.(host) === false) return nothing;
    return html`<button
      type="button"
      class=${look}
      part=${look === 'action' ? 'button' : 'text-button'}
      data-tool=${name}
      aria-haspopup=${ifDefined(isLayer?.(host) ? 'dialog' : undefined)}
      aria-expanded=${ifDefined(opensBelow ? openName === name && !isMissing : undefined)}
      aria-controls=${opensBelow ? 'tool' : nothing}
      @click=${() => this.press(name)}
    >
      ${iconName ? icon(iconName) : nothing}<span>${label(host.view.strings, host)}</span>
    </button>`;
  }

  /**
   * Closes the open panel, and returns whether there was one. A panel next to the list stays open while the focus is
   * elsewhere.
   */
  escape(): boolean {
    const {openName, host, isBeside} = this;
    if (!openName || (isBeside && !host.shadowRoot.activeElement?.closest('#tool, [data-tool]'))) return false;
    this.close();
    return true;
  }

  /** Closes the open panel and returns the focus to its button. */
  readonly close = () => {
    const {openName, host} = this;
    if (!openName) return;
    this.shut();
    host.requestUpdate();
    host.layers.focus(`[data-tool="${openName}"]`);
  };

  /** Closes the open panel. */
  shut() {
    this.open?.close?.();
    this.openName = undefined;
  }

  /** Resets everything when someone leaves by the quick exit. */
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
    this.isLayer = PANELS[name]?.isLayer?.(host) ?? false;
    // Requests a file that failed to load again.
    if (openName === name) void opening.run();
    host.requestUpdate();
  }

  private get isMissing(): boolean {
    return this.used.status === TaskStatus.ERROR;
  }
}
