import type {Group} from '../model/group.js';
import type {Answer} from '../model/query.js';
import type {LocalSearch} from '../search/open-search.js';
import type {Search} from './shapes.js';

/** The loaded group with this id. */
export function findLoaded(search: Pick<LocalSearch, 'size' | 'groupAt'>, id: string): Group | undefined {
  for (let position = 0; position < search.size; position++) {
    const group = search.groupAt(position);
    if (group.id === id) return group;
  }
  return undefined;
}

/** A list in hand, as whatever else can be asked: it answers at once. */
export const searchInHand = (local: LocalSearch): Search => ({
  size: local.size,
  isWhole: true,
  groupAt: (position) => local.groupAt(position),
  ask: (query, now) => local.query(query, now),
  find: (id) => local.find(id),
  places: (text) => local.places(text),
});

/** Searches a list that is only partly loaded. */
export const loadedOf = (search: Search): Search => ({
  ...search,
  isWhole: false,
  ask(query, now, signal) {
    const asked = search.ask(query, now, signal);
    const saidOf = (answer: Answer): Answer => ({...answer, of: 'loaded'});
    return asked instanceof Promise ? asked.then(saidOf) : saidOf(asked);
  },
});
