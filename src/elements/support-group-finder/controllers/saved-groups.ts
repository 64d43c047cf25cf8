/**
 * The groups that a visitor saves while the page is open, and the buttons that add groups to a calendar, share and
 * print them.
 */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Group} from '../../../model/group.js';
import {nextOccurrence} from '../../../model/schedule.js';
import type {View} from '../render-context.js';
import type {FinderHost} from '../finder-host.js';
import type {IconName} from '../parts/icons.js';
import {icon} from '../parts/icons.js';
import type {Below} from '../tools/tool.js';

/**
 * Performs a button's action, for one group or for all saved groups. Returns what to show below the buttons, if
 * anything.
 */
export type Act = (groups: readonly Group[], finder: FinderHost, isOne: boolean) => Promise<Below | undefined> | Below;

const ACTS = {
  calendar: async () => (await import('../tools/calendar/calendar-box.js')).openCalendarBox,
  share: async () => (await import('../tools/share/share.js')).share,
  print: async () => (await import('../tools/print/print-groups.js')).printGroups,
} satisfies Record<string, () => Promise<Act>>;

/** The style of a button, and its accessible name if its text isn't enough. */
interface Look {
  label?: string;
  look?: string;
}

export class SavedGroups {
  /** By id. Only in memory: they outlast searches and result pages, and are gone with the page or `support-clear`. */
  readonly kept = new Map<string, Group>();
  private readonly host: FinderHost;
  /** What is open below the buttons of which group; `kept` for the buttons of all saved groups. */
  private opened?: {act: string; at: string; below: Below};

  constructor(host: FinderHost) {
    this.host = host;
  }

  /** Renders the buttons of an opened group, apart from the calendar's. */
  tools(group: Group, view: View): TemplateResult {
    const {strings} = view;
    const {id, name} = group;
    const isKept = this.kept.has(id);
    return html`<div class="actions" role="group" aria-label=${strings.detailsOf(strings.takeAlong, name)}>
        ${this.shareButton([group], id, strings.share, strings.copy)}
        <button
          type="button"
          class="bare"
          part="text-button"
          aria-pressed=${isKept}
          @click=${() => this.keep(group, !isKept)}
        >
          ${icon('save')}<span>${isKept ? strings.kept : strings.keep}</span>
        </button>
        ${this.button('print', [group], id, strings.print, 'print')}
      </div>
      ${this.below(id, view)}`;
  }

  /** Renders the calendar button of an opened group, next to its next date. */
  calendar(group: Group, view: View): unknown[] {
    const at = `${group.id} calendar`;
    return [this.calendarButton(group, at, view, {look: 'button tint'}), this.below(at, view)];
  }

  /** Renders nothing if the group has no upcoming date. */
  calendarButton(group: Group, at: string, {strings, now, viewerZone}: View, look?: Look) {
    const isMeeting = group.status !== 'paused' && group.status !== 'ended';
    const hasDates = group.meetings.some(
      (meeting) => !meeting.schedule.officeHours && nextOccurrence(meeting, now, viewerZone),
    );
    return isMeeting && hasDates
      ? this.button('calendar', [group], at, strings.addToCalendar, 'calendar', look)
      : nothing;
  }

  /** Labeled with what it does: if a device can't share, it copies. */
  shareButton(groups: readonly Group[], at: string, share: string, copy: string): TemplateResult {
    return 'share' in navigator
      ? this.button('share', groups, at, share, 'share')
      : this.button('share', groups, at, copy, 'copy');
  }

  button(
    act: keyof typeof ACTS,
    groups: readonly Group[],
    at: string,
    text: string,
    iconName: IconName,
    {label, look = 'bare'}: Look = {},
  ): TemplateResult {
    const {opened} = this;
    const isOpen = opened?.act === act && opened.at === at;
    return html`<button
      type="button"
      class=${look}
      part=${look === 'bare' ? 'text-button' : 'button'}
      data-act=${act}
      aria-label=${label ?? nothing}
      aria-expanded=${ifDefined(act === 'calendar' ? isOpen : undefined)}
      @click=${() => (isOpen ? this.#close() : void this.#run(act, groups, at))}
    >
      ${icon(iconName)}<span>${text}</span>
    </button>`;
  }

  /** Renders what is open below the buttons. */
  below(at: string, view: View) {
    return this.opened?.at === at ? html`<div class="below" data-at=${at}>${this.opened.below(view)}</div>` : nothing;
  }

  keep(group: Group, isKept: boolean) {
    const {host} = this;
    const {strings} = host.view;
    if (isKept) this.kept.set(group.id, group);
    else this.kept.delete(group.id);
    host.announce(isKept ? strings.keptAnnounced : strings.notKept);
    host.requestUpdate();
  }

  /** Removes all saved groups. */
  clear() {
    this.kept.clear();
    this.opened = undefined;
  }

  /** Closes what is open, and returns whether anything was. */
  escape(): boolean {
    const {opened, host} = this;
    const isReached =
      opened && !host.layers.covers(host.shadowRoot.querySelector(`.below[data-at="${CSS.escape(opened.at)}"]`));
    if (isReached) this.#close();
    return Boolean(isReached);
  }

  #close() {
    const {opened, host} = this;
    const {shadowRoot} = host;
    const below = shadowRoot.querySelector('.below');
    this.opened = undefined;
    below?.parentElement?.querySelector<HTMLElement>(`[data-act="${opened?.act}"]`)?.focus();
    host.requestUpdate();
  }

  async #run(act: keyof typeof ACTS, groups: readonly Group[], at: string) {
    const {host} = this;
    let below: Below | undefined;
    try {
      const start: Act = await ACTS[act]();
      below = await start(groups, host, at !== 'kept');
    } catch {
      below = ({strings}) => html`<p role="status">${strings.missing}</p>`;
    }
    this.opened = below && {act, at, below};
    host.requestUpdate();
  }
}
