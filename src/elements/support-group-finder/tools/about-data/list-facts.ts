/** Facts about where a list comes from, gathered from its groups. */
import {yieldToBrowser} from '../../../../directory/run-sliced.js';
import type {Search} from '../../../../directory/shapes.js';
import type {Group} from '../../../../model/group.js';

/** A source without its key. */
export type NamedSource = Pick<Group['source'], 'name' | 'url' | 'licence' | 'attribution'>;

export interface ListFacts {
  /** Sources with a name, URL, license or attribution, in the order of the list. */
  sources: NamedSource[];
  /** The newest `updated` and the newest `assured`, in epoch milliseconds; undefined if no group states one. */
  changed?: number;
  checked?: number;
  /** Whether any group has its own URL for reports. */
  hasFeedback: boolean;
}

const newest = (known: number | undefined, text: string | undefined, now: number): number | undefined => {
  const time = Date.parse(text ?? '');
  // A date in the future is a mistake.
  return time <= now && !(time <= (known ?? -Infinity)) ? time : known;
};

/** This many groups take a few milliseconds on a slow phone. */
const SLICE = 256;

/**
 * Goes through all groups of a list in slices. It sends no query, so that the visitor's stays in place, and a backend
 * learns nothing.
 */
export async function gatherFacts(search: Pick<Search, 'size' | 'groupAt'>, now: number): Promise<ListFacts> {
  const sources = new Map<string, NamedSource>();
  const facts: ListFacts = {sources: [], hasFeedback: false};
  // A list from several sources may be replaced in the meantime, possibly by a shorter one.
  for (let position = 0; position < search.size; position++) {
    const {source, updated, assured, contact} = search.groupAt(position);
    const {name, url, licence, attribution} = source;
    if (name || url || licence || attribution)
      sources.set([name, url, licence, attribution].join('\n'), {name, url, licence, attribution});
    facts.changed = newest(facts.changed, updated, now);
    facts.checked = newest(facts.checked, assured?.on, now);
    facts.hasFeedback ||= contact?.feedbackUrl !== undefined;
    if (position % SLICE === SLICE - 1) await yieldToBrowser();
  }
  return {...facts, sources: [...sources.values()]};
}
