/**
 * A link to one group: `#group=` and its id at the end of the page's URL. The group is shown above the list, with its
 * details open, whatever else is searched for. The part after `#` isn't sent to any server.
 */
import type {ReactiveController, TemplateResult} from 'lit';
import {html} from 'lit';
import type {Search} from '../../../directory/shapes.js';
import type {Group} from '../../../model/group.js';
import {css} from '../../../ui/styles.js';
import {scrollTo} from '../../../views/scroll-to.js';
import {SupportSelectEvent} from '../events.js';
import {resultCard} from '../parts/result-card.js';
import {resultDetails} from '../parts/result-details.js';
import type {View} from '../render-context.js';
import type {FinderHost} from '../finder-host.js';

const START = '#group=';

/** Returns the id in a URL fragment; undefined if it doesn't name a group. */
export function groupIdIn(hash: string): string | undefined {
  if (!hash.startsWith(START)) return undefined;
  try {
    return decodeURIComponent(hash.slice(START.length)) || undefined;
  } catch {
    return undefined;
  }
}

/** Shows the group that the page's URL links to, above the list. */
export class LinkedGroup implements ReactiveController {
  group?: Group;
  readonly #host: FinderHost;
  /** The id that was last looked for, so that a closed group stays closed. */
  #id?: string;
  private isMissing = false;
  /** The number of groups when the id was last looked for: lists that load later may have the group. */
  #size = 0;
  #mustShow = false;
  #work = new AbortController();

  constructor(host: FinderHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    addEventListener('hashchange', this.#handleHash);
  }

  hostDisconnected() {
    removeEventListener('hashchange', this.#handleHash);
  }

  hostUpdated() {
    const finder = this.#host;
    const id = groupIdIn(location.hash);
    const {search} = finder.directory;
    const isLonger = this.isMissing && search?.size !== this.#size;
    if (search && (id !== this.#id || isLonger)) {
      this.#id = id;
      this.#size = search.size;
      void this.#find(search, id);
    } else if (this.#mustShow) {
      this.#mustShow = false;
      const box = finder.shadowRoot.querySelector<HTMLElement>('.linked');
      box?.focus({preventScroll: true});
      if (box) scrollTo(box);
    }
  }

  clear() {
    this.#work.abort();
    this.group = undefined;
    this.isMissing = false;
  }

  /** The group counts as missing if it isn't found, or if the search fails. */
  async #find(search: Search, id: string | undefined) {
    this.clear();
    const {signal} = (this.#work = new AbortController());
    const find = async () => (id ? search.find(id, signal) : undefined);
    const group = await find().catch(() => undefined);
    if (signal.aborted) return;
    this.group = group;
    this.isMissing = Boolean(id && !group);
    this.#mustShow = Boolean(id);
    if (group) this.#host.dispatchEvent(new SupportSelectEvent(group.id));
    this.#host.requestUpdate();
  }

  render(view: View): TemplateResult | undefined {
    const {group, isMissing} = this;
    const {strings} = view;
    if (isMissing) {
      const text = this.#host.directory.search?.isWhole ? strings.linkedMissing : strings.linkedUnknown;
      return html`<p class="linked" tabindex="-1">${text}</p>`;
    }
    if (!group) return undefined;
    // Its distance and position belong to another query.
    const alone = {...view, query: {}, answer: undefined};
    return html`<section class="linked" tabindex="-1" aria-label=${strings.linkedGroup}>
      <p>${strings.linkedGroup}</p>
      <ol>
        ${resultCard(group, 'linked', alone, this.#close, () => resultDetails(group, alone, this.#host.tools.detailsOf(group)))}
      </ol>
    </section>`;
  }

  readonly #handleHash = () => this.#host.requestUpdate();

  readonly #close = () => {
    this.clear();
    const finder = this.#host;
    finder.requestUpdate();
    finder.shadowRoot.querySelector<HTMLElement>('[part=count]')?.focus();
  };
}

export const linkedGroupStyles = css`
  .linked {
    flex-basis: 100%;
    padding: var(--_gap);
    background: var(--_tint);
    border-radius: var(--_radius);
  }
`;
