import type {ReactiveController} from 'lit';
import {html, nothing} from 'lit';
import type {Group} from '../../../model/group.js';
import {guarded} from '../../../views/guarded.js';
import {SupportSelectEvent} from '../events.js';
import type {FinderHost} from '../finder-host.js';
import {crisisStrip} from '../parts/crisis-strip.js';
import {resultDetails} from '../parts/result-details.js';
import type {Layer} from './layer-controller.js';

/** Shows the details of the group that a visitor opened, in a layer over the page. */
export class DetailsController implements ReactiveController {
  openId?: string;
  readonly #finder: FinderHost;
  /** The group as it was last shown, so that it stays open when the list changes. */
  #seen?: Group;

  constructor(finder: FinderHost) {
    this.#finder = finder;
    finder.addController(this);
  }

  hostUpdated() {
    this.#seen = this.group;
  }

  /** The group whose details are open. */
  get group(): Group | undefined {
    const {openId} = this;
    if (openId === undefined) return undefined;
    return this.#find(openId) ?? (this.#seen?.id === openId ? this.#seen : undefined);
  }

  /** Opens the details of a group, or closes them. */
  toggle(id: string) {
    const isOpening = this.openId !== id;
    this.openId = isOpening ? id : undefined;
    if (isOpening) this.#finder.dispatchEvent(new SupportSelectEvent(id));
    this.#finder.requestUpdate();
  }

  readonly close = () => {
    this.openId = undefined;
    this.#finder.requestUpdate();
  };

  get layer(): Layer | undefined {
    const {group} = this;
    if (!group) return undefined;
    const finder = this.#finder;
    const {view, tools, layers} = finder;
    return {
      name: 'details',
      title: group.name,
      back: view.strings.allGroups,
      close: this.close,
      body: () => [
        guarded(
          group.name,
          () => html`<div part="details">${resultDetails(group, view, tools.detailsOf(group))}</div>`,
          String,
        ),
        layers.hasHelp('details') ? nothing : crisisStrip(finder, view.strings.crisis.now),
      ],
    };
  }

  /** Looks in the results, and in the groups that are suggested if nothing matches. */
  #find(wanted: string): Group | undefined {
    const {view, alternatives} = this.#finder;
    return [view.answer, ...alternatives.value.others.map(({answer}) => answer)]
      .flatMap((answer) => answer?.groups ?? [])
      .find(({id}) => id === wanted);
  }
}
