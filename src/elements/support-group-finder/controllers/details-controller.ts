import type {Group} from '../../../model/group.js';
import {SupportSelectEvent} from '../events.js';
import type {FinderHost} from '../finder-host.js';
import {resultDetails} from '../parts/result-details.js';

/** The group whose details are open in the list. */
export class DetailsController {
  openId?: string;
  readonly #finder: FinderHost;

  constructor(finder: FinderHost) {
    this.#finder = finder;
  }

  /** The group whose details are open, if it is in the results. */
  get group(): Group | undefined {
    return this.#finder.view.answer?.groups.find(({id}) => id === this.openId);
  }

  /** Opens the details of a group, or closes them. */
  toggle(id: string) {
    this.openId = this.openId === id ? undefined : id;
    if (this.openId) this.#finder.dispatchEvent(new SupportSelectEvent(id));
    this.#finder.requestUpdate();
  }

  close() {
    this.openId = undefined;
    this.#finder.requestUpdate();
  }

  /** Closes the details and returns the focus to what opened them; says whether any were open. */
  escape(): boolean {
    if (!this.openId) return false;
    this.#finder.shadowRoot.querySelector<HTMLElement>('[part=result] [aria-expanded=true]')?.focus();
    this.close();
    return true;
  }

  /** The details of a group, if it is the one opened. */
  of(group: Group): unknown {
    if (group.id !== this.openId) return undefined;
    return resultDetails(group, this.#finder.view, this.#finder.tools.detailsOf(group));
  }
}
