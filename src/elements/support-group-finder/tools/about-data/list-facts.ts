/** What all groups of a list say of where they come from. */
import {FactsGatherer} from '../../../../directory/list-facts.js';
import {yieldToBrowser} from '../../../../directory/run-sliced.js';
import type {ListFacts, Search} from '../../../../directory/shapes.js';

/** So many groups take a few milliseconds on a slow phone. */
const SLICE = 256;

/** Looks at every group of a list, in slices, and asks no question: that of the visitor stands, and a backend is told nothing. */
export async function gatherFacts(search: Pick<Search, 'size' | 'groupAt' | 'facts'>, now: number): Promise<ListFacts> {
  if (search.facts) return search.facts;
  const gatherer = new FactsGatherer(now);
  // A list of several sources may become another one in the meantime, and shorter.
  for (let position = 0; position < search.size; position++) {
    gatherer.add(search.groupAt(position));
    if (position % SLICE === SLICE - 1) await yieldToBrowser();
  }
  return gatherer.facts;
}
