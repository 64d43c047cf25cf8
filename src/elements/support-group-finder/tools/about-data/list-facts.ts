/** Gathers facts about where a list comes from. */
import {FactsGatherer} from '../../../../directory/list-facts.js';
import {yieldToBrowser} from '../../../../directory/run-sliced.js';
import type {ListFacts, Search} from '../../../../directory/shapes.js';

/** This many groups take a few milliseconds on a slow phone. */
const SLICE = 256;

/**
 * Goes through all groups of a list in slices, unless the list knows its facts. It sends no query, so that the visitor's stays in place, and a
 * backend learns nothing.
 */
export async function gatherFacts(search: Pick<Search, 'size' | 'groupAt' | 'facts'>, now: number): Promise<ListFacts> {
  if (search.facts) return search.facts;
  const gatherer = new FactsGatherer(now);
  // A list from several sources may be replaced in the meantime, possibly by a shorter one.
  for (let position = 0; position < search.size; position++) {
    gatherer.add(search.groupAt(position));
    if (position % SLICE === SLICE - 1) await yieldToBrowser();
  }
  return gatherer.facts;
}
