import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Search} from '../../../directory/shapes.js';
import type {Answer, Query} from '../../../model/query.js';

/**
 * Asks the visitor's question and keeps the answer. No `Task`, because that always waits for a promise: a list in hand answers at once, and is
 * drawn once a key.
 */
export class AnswerController implements ReactiveController {
  /** The last answer; while `isAsking`, or once `hasFailed`, that of an earlier question. */
  answer?: Answer;
  /** The answer to the present question is on its way. */
  isAsking = false;
  /** The present question was not answered. */
  hasFailed = false;
  /** The question went to someone else, whose answer takes time: they are not asked again with each rendering. */
  isAway = false;
  readonly #host: ReactiveControllerHost;
  #search?: Search;
  /** The question without its page, and with it; as text, to compare. */
  #question = '';
  #page = '';
  /** For each page what to ask it by, as far as the page before was seen. */
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

  /** Asks for a page (0 is the first) of `pageSize` groups, unless that was asked already. A list in hand is asked anew: time moves its order. */
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

  /** Asks once more what was not answered. */
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
