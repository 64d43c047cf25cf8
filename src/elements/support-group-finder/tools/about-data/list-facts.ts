/** What all groups of a list say of where they come from. */
import {yieldToBrowser} from '../../../../directory/run-sliced.js';
import type {Search} from '../../../../directory/shapes.js';
import type {Group} from '../../../../model/group.js';

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

const newest = (known: number | undefined, text: string | undefined, now: number): number | undefined => {
  const time = Date.parse(text ?? '');
  // A date to come is a slip.
  return time <= now && !(time <= (known ?? -Infinity)) ? time : known;
};

/** So many groups take a few milliseconds on a slow phone. */
const SLICE = 256;

/** Looks at every group of a list, in slices, and asks no question: that of the visitor stands, and a backend is told nothing. */
export async function gatherFacts(search: Pick<Search, 'size' | 'groupAt'>, now: number): Promise<ListFacts> {
  const sources = new Map<string, NamedSource>();
  const facts: ListFacts = {sources: [], hasFeedback: false};
  // A list of several sources may become another one in the meantime, and shorter.
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
