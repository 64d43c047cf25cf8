import type {ReactiveController} from 'lit';
import type {eventData} from '../../../model/event-json-ld.js';
import {placeJsonLd} from '../../../views/place-json-ld.js';
import type {FinderHost} from '../finder-host.js';
import {openJoinUrl} from '../parts/links.js';

/** Implements `json-ld`: adds the groups shown as JSON-LD inside the element. */
export class EventData implements ReactiveController {
  readonly #finder: FinderHost;
  #isPlaced = false;
  /** Converts groups to JSON-LD; loaded when a page first needs it. */
  #eventData?: typeof eventData;

  constructor(finder: FinderHost) {
    this.#finder = finder;
    finder.addController(this);
  }

  hostUpdated() {
    const finder = this.#finder;
    const {answer, now, query} = finder.view;
    // The page must not see the groups that were found for words about a crisis.
    if ((!finder.jsonLd && !this.#isPlaced) || query.isPrivate) return;
    const data = this.#eventData;
    if (!data) return void this.#load();
    this.#isPlaced = finder.jsonLd;
    placeJsonLd(finder, finder.jsonLd && answer ? data(answer.groups, openJoinUrl, now) : undefined);
  }

  /** Without this file, the page has no JSON-LD, which doesn't affect visitors. The next change requests it again. */
  async #load() {
    const module = await import('../../../model/event-json-ld.js').catch(() => undefined);
    this.#eventData = module?.eventData;
    if (module) this.hostUpdated();
  }
}
