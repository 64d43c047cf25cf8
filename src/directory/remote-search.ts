/** Groups behind a search engine: it is sent the visitor's question, and gives a page of what it found. */
import type {Group} from '../model/group.js';
import type {Answer, Query} from '../model/query.js';
import type {Now} from '../model/schedule.js';
import {buildIndex} from '../search/index/build-index.js';
import type {LocalSearch, PlaceMatch} from '../search/open-search.js';
import {openSearch} from '../search/open-search.js';
import type {SearchSource} from '../sources/source.js';
import {answerOf, questionOf, uncounted, withNewer} from './engine-answer.js';
import {mayBeSent} from './may-be-sent.js';
import {rest} from './rest.js';
import {findLoaded} from './search-in-hand.js';
import type {Search} from './shapes.js';

/** People type in bursts. */
const REST_MS = 400;
/** As many groups as can be indexed between two key presses. */
const MOST_LOADED = 500;
/** Turning pages back and drawing a map of them again asks nothing. */
const MOST_ANSWERS = 20;

export class RemoteSearch implements Search {
  readonly isWhole = false;
  /** The last question has words that are not for others, and stayed here. */
  isKeptBack = false;
  readonly #source: SearchSource;
  readonly #viewerZone: string;
  readonly #answers = new Map<string, Answer>();
  /** Groups of all answers; the newest last. */
  #groups: Group[] = [];
  #local?: LocalSearch;
  /** Those of the list that was asked for last; a mere number of groups is asked for without delay. */
  #words?: string;

  constructor(source: SearchSource, viewerZone: string) {
    this.#source = source;
    this.#viewerZone = viewerZone;
  }

  get size(): number {
    return this.#groups.length;
  }

  groupAt(position: number): Group {
    return this.#groups[position] as Group;
  }

  ask(query: Query, now: Now, signal: AbortSignal): Answer | Promise<Answer> {
    this.isKeptBack = Boolean(query.isPrivate) || !mayBeSent(query.words);
    if (this.isKeptBack) return {...this.#loaded(now).query(query, now), of: 'loaded'};
    const question = questionOf(query);
    const known = this.#answers.get(JSON.stringify(question));
    if (known) this.#keep(question, known);
    return known ?? this.#send(question, now, signal);
  }

  find(id: string, signal: AbortSignal): Group | Promise<Group | undefined> | undefined {
    return findLoaded(this, id) ?? this.#source.find?.(id, signal);
  }

  places(text: string): PlaceMatch[] {
    return this.#loaded(0).places(text);
  }

  async #send(question: Query, now: Now, signal: AbortSignal): Promise<Answer> {
    if (question.limit !== 0) {
      const isTyping = this.#words !== undefined && question.words !== this.#words;
      this.#words = question.words ?? '';
      if (isTyping) await rest(REST_MS, signal);
    }
    const page = await this.#source.ask(question, signal);
    signal.throwIfAborted();
    this.#groups = withNewer(this.#groups, page.groups, MOST_LOADED);
    this.#local = undefined;
    const answer = answerOf(page, question, uncounted(this.#loaded(now).query({limit: 0}, now).facets));
    this.#keep(question, answer);
    return answer;
  }

  /** As the newest; the one that was not asked for the longest time goes. */
  #keep(question: Query, answer: Answer) {
    const key = JSON.stringify(question);
    this.#answers.delete(key);
    this.#answers.set(key, answer);
    for (const oldest of this.#answers.keys()) if (this.#answers.size > MOST_ANSWERS) this.#answers.delete(oldest);
  }

  /** A search of the groups that have come. */
  #loaded(now: Now): LocalSearch {
    const groups = this.#groups;
    const viewerZone = this.#viewerZone;
    return (this.#local ??= openSearch(buildIndex(groups, {now, viewerZone}), (position) => groups[position] as Group, {
      viewerZone,
    }));
  }
}
