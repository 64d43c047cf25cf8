/** A directory in front of a backend that searches itself: it is told the visitor's question, and its answer is the list. */
import type {Query} from '../model/query.js';
import type {Now} from '../model/schedule.js';
import type {Loaded, SearchSource} from '../sources/source.js';
import {Debounce} from './debounce.js';
import {LivingDirectory} from './living-directory.js';
import {mayBeSent} from './may-be-sent.js';
import type {Directory, DirectoryContext} from './shapes.js';

/** People type and choose in bursts. */
const REST_MS = 400;
/** Two decimals are about a kilometre. */
const coarse = (degrees: number): number => Math.round(degrees * 100) / 100;

/** What leaves the device: no page numbers, and a place to about a kilometre. */
export function questionOf({words, near, filters}: Query): Query {
  return {
    ...(words?.trim() && {words: words.trim()}),
    ...(near && {near: {...near, latitude: coarse(near.latitude), longitude: coarse(near.longitude)}}),
    ...(filters && Object.values(filters).some((values: unknown[] | undefined) => values?.length) && {filters}),
  };
}

export class BackendSearch {
  /** The last question was not answered; what was there before still is. */
  hasFailed = false;
  /** The last question has words that are not for others, and stayed here. */
  isKeptBack = false;
  private readonly source: SearchSource;
  private readonly onChange: () => void;
  private readonly rest = new Debounce(REST_MS);
  private work = new AbortController();
  /** What was asked last, and its text to compare with. */
  private question: Query = {};
  private asked = '';
  private directory?: LivingDirectory;

  constructor(source: SearchSource, onChange: () => void) {
    this.source = source;
    this.onChange = onChange;
  }

  /** The answer to the first question. Of one with words of a crisis nothing is sent, and everything is asked for instead. */
  first(query: Query, signal: AbortSignal): Promise<Loaded> {
    this.take(query);
    return this.source.search(this.isKeptBack ? {} : this.question, signal);
  }

  /** The directory of what came first. */
  open(loaded: Loaded, context: DirectoryContext, now: () => Now): Directory {
    const {onChange} = this;
    const onQuery = (query: Query) => this.ask(query);
    // The backend has understood the words, and may know more of them than we do; words it was not told are for us.
    const localQuery = (query: Query): Query => (this.isKeptBack ? query : {...query, words: undefined});
    return (this.directory = new LivingDirectory(loaded, {context, now, onChange, onQuery, localQuery}));
  }

  retry() {
    void this.send();
  }

  /** Ends what is under way. */
  stop() {
    this.rest.cancel();
    this.work.abort();
  }

  /** Remembers a question; says whether it is another. */
  private take(query: Query): boolean {
    const question = questionOf(query);
    const asked = JSON.stringify(question);
    if (asked === this.asked) return false;
    this.question = question;
    this.asked = asked;
    this.isKeptBack = !mayBeSent(query.words);
    return true;
  }

  private ask(query: Query) {
    if (!this.take(query)) return;
    this.stop();
    this.onChange();
    if (!this.isKeptBack) this.rest.run(() => void this.send());
  }

  private async send() {
    const {signal} = (this.work = new AbortController());
    this.hasFailed = false;
    this.onChange();
    try {
      const loaded = await this.source.search(this.question, signal);
      if (!signal.aborted) this.directory?.show(loaded);
    } catch {
      if (signal.aborted) return;
      this.hasFailed = true;
      this.onChange();
    }
  }
}
