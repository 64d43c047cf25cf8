/** The attribute `json-ld`: the groups in sight, inside the element as data for search engines. */
import {eventData} from '../../../model/event-json-ld.js';
import {placeJsonLd} from '../../../views/place-json-ld.js';
import {openJoinUrl} from '../parts/links.js';
import type {Companion, ExtrasHost} from '../tools/host.js';

export function placingEventData({finder, acts}: ExtrasHost): Companion {
  return {
    updated() {
      const {result, now} = acts.view;
      placeJsonLd(finder, finder.jsonLd && result ? eventData(result.groups, openJoinUrl, now) : undefined);
    },
  };
}
