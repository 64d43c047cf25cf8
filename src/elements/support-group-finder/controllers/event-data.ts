import type {ReactiveController} from 'lit';
import {eventData} from '../../../model/event-json-ld.js';
import {placeJsonLd} from '../../../views/place-json-ld.js';
import type {FinderHost} from '../finder-host.js';
import {openJoinUrl} from '../parts/links.js';

/** The attribute `json-ld`: the groups in sight, inside the element as data for search engines. */
export class EventData implements ReactiveController {
  readonly #finder: FinderHost;
  #isPlaced = false;

  constructor(finder: FinderHost) {
    this.#finder = finder;
    finder.addController(this);
  }

  hostUpdated() {
    const finder = this.#finder;
    const {answer, now, query} = finder.view;
    // The page must not see what was found for words of a crisis.
    if ((!finder.jsonLd && !this.#isPlaced) || query.isPrivate) return;
    this.#isPlaced = finder.jsonLd;
    placeJsonLd(finder, finder.jsonLd && answer ? eventData(answer.groups, openJoinUrl, now) : undefined);
  }
}
