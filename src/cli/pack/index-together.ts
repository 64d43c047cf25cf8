/** Builds the parts of an index side by side, so that each group is read from the disk once, and no more than a few are in memory. */
import type {Group} from '../../model/group.js';
import type {FacetIndex} from '../../search/index/facet-index.js';
import {indexFacets} from '../../search/index/facet-index.js';
import type {WordIndex} from '../../search/index/word-index.js';
import {indexWords} from '../../search/index/word-index.js';
import type {PlaceIndex} from '../../search/places/places.js';
import {indexPlaces} from '../../search/places/places.js';
import type {GroupStore} from './group-store.js';

/** More than the groups between two pauses of a part, and a power of two. */
const WINDOW = 256;

export interface TogetherIndex {
  words: WordIndex;
  facets: FacetIndex;
  places: PlaceIndex;
}

/** `visit` gets each group, in order. */
export function indexTogether(
  store: GroupStore,
  now: number,
  visit: (group: Group, position: number) => void,
): TogetherIndex {
  const window = new Array<Group>(WINDOW);
  let read = 0;
  /** The parts stay together, because each pauses after the same number of groups. */
  const groupAt = (position: number): Group => {
    if (position === read) {
      const group = store.at(position);
      window[position % WINDOW] = group;
      visit(group, position);
      read++;
    }
    if (position < read - WINDOW) throw new RangeError('A part of the index has fallen behind.');
    return window[position % WINDOW] as Group;
  };
  function* walk(): Generator<Group> {
    for (let position = 0; position < store.size; position++) yield groupAt(position);
  }
  const parts = {words: indexWords(walk()), facets: indexFacets(walk(), now, 'UTC'), places: indexPlaces(walk())};
  const built: Partial<TogetherIndex> = {};
  const step = <Part extends keyof TogetherIndex>(part: Part): boolean => {
    if (built[part]) return false;
    const {done, value} = parts[part].next() as IteratorResult<void, TogetherIndex[Part]>;
    if (done) built[part] = value;
    return !done;
  };
  while ([step('facets'), step('places'), step('words')].some(Boolean));
  return built as TogetherIndex;
}
