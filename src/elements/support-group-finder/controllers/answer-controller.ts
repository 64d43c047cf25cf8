import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Search} from '../../../directory/shapes.js';
import type {Answer, Query} from '../../../model/query.js';

/**
 * Sends the visitor's query to the search and keeps the answer. It isn't a `Task`, which always waits for a promise: a
 * list on this thread answers synchronously, and is rendered once per keystroke.
 */
export class AnswerController implements ReactiveController {
  /** The last answer. While `isAsking`, or if `hasFailed`, it belongs to an earlier query. */
  answer?: Answer;
  /** Whether the answer to the current query is loading. */
  isAsking = false;
  /** Whether the current query failed. */
  hasFailed = false;
  /** Whether the answer comes asynchronously. Such a query isn't sent again on each rendering. */
  isAway = false;
  readonly #host: ReactiveControllerHost;
  #search?: Search;
  /** The query without and with its page, serialized for comparison. */
  #question = '';
  #page = '';
  /** The cursor of each page, as far as the page before it was loaded. */
  #cursors: (string | undefined)[] = [];
  #work = new AbortController();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected() {
    this.#work.abort();
    this.#page = '';
    this.isAsking = false;
  }

  /**
   * Asks for a page (0 is the first) of `pageSize` groups, unless it's the same asynchronous query as before. A
   * synchronous search is asked again each time, because its order changes over time.
   */
  ask(search: Search, query: Query, page: number, pageSize: number, now: number) {
    const question = JSON.stringify(query);
    if (search !== this.#search || question !== this.#question) this.#cursors = [];
    const asked = `${page} ${question}`;
    const isSame = search === this.#search && asked === this.#page;
    if (isSame && this.isAway) return;
    if (!isSame) this.#work.abort();
    this.hasFailed = false;
    this.#search = search;
    this.#question = question;
    this.#page = asked;
    const {signal} = (this.#work = new AbortController());
    const paged = {...query, offset: page * pageSize, limit: pageSize, after: this.#cursors[page]};
    const answer = search.ask(paged, now, signal);
    this.isAway = this.isAsking = answer instanceof Promise;
    if (answer instanceof Promise) void this.#wait(answer, page, signal);
    else this.#take(answer, page);
  }

  /** Repeats a query that failed. */
  readonly retry = () => {
    this.#page = '';
    this.#host.requestUpdate();
  };

  async #wait(asked: Promise<Answer>, page: number, signal: AbortSignal) {
    const answer = await asked.catch(() => undefined);
    if (signal.aborted) return;
    this.isAsking = false;
    this.hasFailed = !answer;
    if (answer) this.#take(answer, page);
    this.#host.requestUpdate();
  }

  #take(answer: Answer, page: number) {
    this.answer = answer;
    this.#cursors[page + 1] = answer.next;
  }
}
