import type {ReactiveController} from 'lit';
import type {eventData} from '../../../model/event-json-ld.js';
import {placeJsonLd} from '../../../views/place-json-ld.js';
import type {FinderHost} from '../finder-host.js';
import {openJoinUrl} from '../parts/links.js';

/** The attribute `json-ld`: the groups in sight, inside the element as data for search engines. */
export class EventData implements ReactiveController {
  readonly #finder: FinderHost;
  #isPlaced = false;
  /** What makes the data of groups, once a page has asked for it. */
  #eventData?: typeof eventData;

  constructor(finder: FinderHost) {
    this.#finder = finder;
    finder.addController(this);
  }

  hostUpdated() {
    const finder = this.#finder;
    const {answer, now, query} = finder.view;
    // The page must not see what was found for words of a crisis.
    if ((!finder.jsonLd && !this.#isPlaced) || query.isPrivate) return;
    const data = this.#eventData;
    if (!data) return void this.#load();
    this.#isPlaced = finder.jsonLd;
    placeJsonLd(finder, finder.jsonLd && answer ? data(answer.groups, openJoinUrl, now) : undefined);
  }

  /** Without the file there is no data for search engines, which costs a visitor nothing; the next change asks for it again. */
  async #load() {
    const module = await import('../../../model/event-json-ld.js').catch(() => undefined);
    this.#eventData = module?.eventData;
    if (module) this.hostUpdated();
  }
}
