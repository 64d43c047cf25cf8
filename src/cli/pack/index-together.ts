/** Builds the parts of an index in one walk through all groups. */
import type {Group} from '../../model/group.js';
import type {FacetIndex} from '../../search/index/facet-index.js';
import {indexFacets} from '../../search/index/facet-index.js';
import type {WordIndex} from '../../search/index/word-index.js';
import {indexWords} from '../../search/index/word-index.js';
import type {PlaceIndex} from '../../search/places/places.js';
import {indexPlaces} from '../../search/places/places.js';
import type {GroupStore} from './group-store.js';
import {walkTogether} from './walk-together.js';

export interface TogetherIndex {
  words: WordIndex;
  facets: FacetIndex;
  places: PlaceIndex;
}

/** `visit` gets each group, in order. `now` is epoch ms. */
export const indexTogether = (
  store: GroupStore,
  now: number,
  visit: (group: Group, position: number) => void,
): TogetherIndex =>
  walkTogether<TogetherIndex>(store, visit, (walk) => ({
    facets: indexFacets(walk(), now, 'UTC'),
    places: indexPlaces(walk()),
    words: indexWords(walk()),
  }));
