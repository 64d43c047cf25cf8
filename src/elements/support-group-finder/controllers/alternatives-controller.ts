import {Task, TaskStatus} from '@lit/task';
import type {Query, Relaxation} from '../../../model/query.js';
import type {FinderHost} from '../finder-host.js';
import type {OtherGroups} from '../parts/other-groups.js';
import {otherGroups} from '../parts/other-groups.js';
import {mostFirst, widerQueries} from '../../../search/relax.js';
import type {CrisisLines} from '../crisis-lines.js';
import {supportLine} from '../crisis-lines.js';

/** Suggestions if no group matches. */
export interface Alternatives {
  /** How many groups each relaxed search would find, most first. */
  relaxed: readonly Relaxation[];
  others: readonly OtherGroups[];
  /** The country's helpline for questions of every kind. */
  helpline?: CrisisLines;
}

/** Looks for suggestions once no group matches. */
export class AlternativesController {
  readonly #found: Task<readonly unknown[], Pick<Alternatives, 'relaxed' | 'others'>>;
  readonly #helpline: Task<readonly (string | undefined)[], CrisisLines | undefined>;

  constructor(finder: FinderHost) {
    const isNothing = () => !finder.view.isStale && !finder.crisis.isFull && finder.view.answer?.total === 0;
    this.#found = new Task(finder, {
      args: () => [isNothing() && finder.query, finder.directory.search, finder.directory.search?.size],
      task: ([isAsked], {signal}) => (isAsked ? lookAround(finder, signal) : NONE),
    });
    this.#helpline = new Task(finder, {
      args: () => [isNothing() ? finder.view.country : undefined, finder.region],
      task: ([country, region]) => (country ? supportLine(country, region) : undefined),
    });
  }

  /**
   * The suggestions found so far for this query and country. A task keeps its last value while it runs again, so only
   * completed values count.
   */
  get value(): Alternatives {
    return {...(valueOf(this.#found) ?? NONE), helpline: valueOf(this.#helpline)};
  }
}

const valueOf = <T>({status, value}: {status: TaskStatus; value?: T}): T | undefined =>
  status === TaskStatus.COMPLETE ? value : undefined;

const NONE: Pick<Alternatives, 'relaxed' | 'others'> = {relaxed: [], others: []};

async function lookAround({directory: {search}, view: {query, now}}: FinderHost, signal: AbortSignal) {
  if (!search) return NONE;
  const ask = async (wider: Query) => search.ask(wider, now, signal);
  const relaxed = await Promise.all(
    widerQueries(query).map(async ({without, query: wider}) => ({
      without,
      total: (await ask({...wider, limit: 0})).total,
    })),
  );
  return {relaxed: mostFirst(relaxed), others: await otherGroups(query, ask)};
}
