/** What all groups of a list say of where they come from. */
import type {Group} from '../../model/group.js';
import type {Search} from '../../search/search.js';

/** A source without its key. */
export type NamedSource = Pick<Group['source'], 'name' | 'url' | 'licence' | 'attribution'>;

export interface ListFacts {
  /** Those with a name, an address, a licence or a line of attribution, in the order of the list. */
  sources: NamedSource[];
  /** Epoch ms of the newest `updated` and of the newest `assured`; undefined where no group states one. */
  changed?: number;
  checked?: number;
  /** Some group has an address for reports of its own. */
  hasFeedback: boolean;
}

/** So many groups are looked at before the browser may do something else. */
const SLICE = 500;

const newest = (known: number | undefined, text: string | undefined, now: number): number | undefined => {
  const time = Date.parse(text ?? '');
  // A date to come is a slip.
  return time <= now && !(time <= (known ?? -Infinity)) ? time : known;
};

/** Looks at every group of a list, in slices. */
export async function gatherFacts(search: Search, now: number): Promise<ListFacts> {
  const sources = new Map<string, NamedSource>();
  const facts: ListFacts = {sources: [], hasFeedback: false};
  for (let offset = 0; offset < search.size; offset += SLICE) {
    for (const {source, updated, assured, contact} of search.query({offset, limit: SLICE}, now).groups) {
      const {name, url, licence, attribution} = source;
      if (name || url || licence || attribution)
        sources.set([name, url, licence, attribution].join('\n'), {name, url, licence, attribution});
      facts.changed = newest(facts.changed, updated, now);
      facts.checked = newest(facts.checked, assured?.on, now);
      facts.hasFeedback ||= contact?.feedbackUrl !== undefined;
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
  return {...facts, sources: [...sources.values()]};
}
