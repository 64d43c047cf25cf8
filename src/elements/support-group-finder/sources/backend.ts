/** A finder that uses a search engine: its property `source` is an object with the method `ask`. */
import {RemoteSearch} from '../../../directory/remote-search.js';
import type {LivingList} from '../../../directory/shapes.js';
import type {SearchSource} from '../../../sources/source.js';
import type {FinderHost} from '../finder-host.js';

/** Sends the finder's current query to the engine. If its words must not be sent, it starts with an empty query. */
export async function loadFromBackend(
  finder: FinderHost,
  source: SearchSource,
  signal: AbortSignal,
): Promise<LivingList> {
  const {query, crisis, directory} = finder;
  const search = new RemoteSearch(source, directory.options.viewerZone());
  const question = crisis.isPrivate ? {} : query;
  const first = await search.ask({...question, limit: directory.options.pageSize}, finder.clock(), signal);
  finder.said = () => {
    const {words: strings} = finder;
    const {host} = source;
    const sent =
      search.isKeptBack || crisis.isPrivate ? strings.notSent : host ? strings.sentSearchTo(host) : strings.sentSearch;
    return finder.source === source ? {sent: [sent], notes: []} : undefined;
  };
  return {...NOTHING_READ, open: () => ({first, search: Promise.resolve(search)})};
}

const NOTHING_READ = {
  type: 'native',
  groups: [],
  rejected: [],
  merged: 0,
  records: 0,
  warnings: [],
} as const satisfies Omit<LivingList, 'open'>;
