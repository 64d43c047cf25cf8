/** What all groups of a list say of where they come from, gathered one by one. */
import type {GroupOutline, ListFacts, NamedSource} from './shapes.js';

const newest = (known: number | undefined, text: string | undefined, now: number): number | undefined => {
  const time = Date.parse(text ?? '');
  // A date to come is a slip.
  return time <= now && !(time <= (known ?? -Infinity)) ? time : known;
};

export class FactsGatherer {
  readonly #now: number;
  readonly #sources = new Map<string, NamedSource>();
  readonly #facts: Omit<ListFacts, 'sources'> = {hasFeedback: false};

  /** `now` is epoch ms. */
  constructor(now: number) {
    this.#now = now;
  }

  add({source, updated, assured, contact}: GroupOutline): void {
    const {name, url, licence, attribution} = source ?? {};
    if (name || url || licence || attribution)
      this.#sources.set([name, url, licence, attribution].join('\n'), {name, url, licence, attribution});
    const facts = this.#facts;
    facts.changed = newest(facts.changed, updated, this.#now);
    facts.checked = newest(facts.checked, assured?.on, this.#now);
    facts.hasFeedback ||= contact?.feedbackUrl !== undefined;
  }

  get facts(): ListFacts {
    return {...this.#facts, sources: [...this.#sources.values()]};
  }
}
