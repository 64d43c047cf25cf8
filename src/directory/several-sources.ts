/**
 * Several sources as one list. Each is loaded for itself: what has come is shown, one that fails hides no other, and only that one is tried
 * again. An answer that was not wanted any more is dropped.
 */
import type {Problem} from '../model/problem.js';
import type {Query} from '../model/query.js';
import {combine, withAnswer} from '../sources/combine.js';
import type {Area, LiveSource, Loaded, PagedSource, Part, Source} from '../sources/source.js';
import {SourceError} from '../sources/source.js';
import {Debounce} from './debounce.js';

/** A source with what the page calls it. */
export interface NamedSource {
  /** The same as long as the source is the same: it is then not loaded again. */
  key: string;
  name: string;
  source: Source | PagedSource | LiveSource;
}

/** How it stands with one source. */
export interface SourceState {
  readonly key: string;
  readonly name: string;
  readonly isLoading: boolean;
  /** Why the last try failed. */
  readonly problem?: Problem;
  /** Something of it is shown. */
  readonly isShown: boolean;
  /** How many records have not come, where the server says so. */
  readonly missing?: number;
  /** The server has more than a page should hold. */
  readonly hasMore: boolean;
  /** Whom a visitor's place or days are sent to; undefined when they stay on the device. */
  readonly host?: string;
}

interface Entry extends NamedSource {
  /** What came when everything was asked for. */
  loaded?: Loaded;
  /** The same with the answers for areas. */
  withAreas?: Loaded;
  isDone: boolean;
  problem?: Problem;
  missing?: number;
  /** Ends the request under way, if there is one. */
  work?: AbortController;
  /** The area that was asked for last; undefined when it has not been answered for any. */
  area?: string;
}

/** People type and choose in bursts. */
const REST_MS = 600;

const isLive = (source: Entry['source']): source is LiveSource => 'loadArea' in source;
const hasMore = (source: Entry['source']): boolean => 'hasMore' in source && source.hasMore;

/** What of a question a server is told: a place if there is one, else the days. */
export function areaOf({near, filters}: Query): Area | undefined {
  if (near) return {near: {radiusKm: Infinity, ...near}};
  return filters?.day?.length ? {days: filters.day} : undefined;
}

function problemOf(error: unknown): Problem {
  return error instanceof SourceError ? error.problem : {code: 'unknown-format', values: {found: String(error)}};
}

export class SeveralSources {
  private entries: Entry[] = [];
  private readonly onChange: () => void;
  private readonly rest = new Debounce(REST_MS);
  private area?: Area;
  private asked = '';
  private combined: {lists: readonly Loaded[]; loaded?: Loaded} = {lists: []};

  /** `onChange` is called whenever a state or the list is another. */
  constructor(onChange: () => void) {
    this.onChange = onChange;
  }

  get states(): SourceState[] {
    return this.entries.map(({key, name, source, work, problem, withAreas, missing, isDone}) => {
      const more = isDone && hasMore(source);
      const host = more && isLive(source) ? source.host : undefined;
      return {key, name, isLoading: Boolean(work), problem, isShown: Boolean(withAreas), missing, hasMore: more, host};
    });
  }

  /** Everything that has come; undefined as long as nothing has. */
  get loaded(): Loaded | undefined {
    const lists = this.entries.flatMap(({withAreas}) => withAreas ?? []);
    const isSame =
      lists.length === this.combined.lists.length && lists.every((list, at) => list === this.combined.lists[at]);
    if (!isSame) this.combined = {lists, loaded: lists.length ? combine(lists) : undefined};
    return this.combined.loaded;
  }

  /** Names the sources there are from now on. Those that were there before go on as they are. */
  set(sources: readonly NamedSource[]) {
    const before = new Map(this.entries.map((entry) => [entry.key, entry]));
    this.entries = sources.map((named) => {
      const known = before.get(named.key);
      before.delete(named.key);
      return known ?? {...named, isDone: false};
    });
    for (const {work} of before.values()) work?.abort();
    this.resume();
    this.onChange();
  }

  /** Goes on with every source that is neither there nor failed. */
  resume() {
    for (const entry of this.entries) if (!entry.isDone && !entry.work && !entry.problem) this.load(entry);
  }

  /** Ends every request. What has come stays. */
  stop() {
    this.rest.cancel();
    this.asked = '';
    for (const entry of this.entries) {
      if (entry.work) entry.area = undefined;
      entry.work?.abort();
      entry.work = undefined;
    }
  }

  /** Tries one source again, from where it stopped; without a key, every one that failed. */
  retry(key?: string) {
    for (const entry of this.entries) {
      if (!entry.problem || (key !== undefined && entry.key !== key)) continue;
      if (!entry.isDone) this.load(entry);
      else if (this.area) this.loadArea(entry, this.area);
    }
    this.onChange();
  }

  /** Tells servers that hold more than is here what the visitor looks for, once that has come to rest. */
  ask(query: Query) {
    const area = areaOf(query);
    const asked = JSON.stringify([area, query.words]);
    if (asked === this.asked) return;
    this.asked = asked;
    this.rest.cancel();
    // What is asked beside words of a crisis stays here.
    if (query.isPrivate || !area || !this.states.some(({host}) => host)) return;
    this.rest.run(() => void this.send(area, query.words));
  }

  private async send(area: Area, words: string | undefined) {
    const {mayBeSent} = await import('./may-be-sent.js');
    // The visitor may have gone on in the meantime.
    if (!mayBeSent(words) || this.asked !== JSON.stringify([area, words])) return;
    this.area = area;
    for (const entry of this.entries) if (entry.isDone && hasMore(entry.source)) this.loadArea(entry, area);
    this.onChange();
  }

  private load(entry: Entry) {
    const take = (loaded: Loaded) => {
      entry.loaded = entry.withAreas = loaded;
    };
    const work = (signal: AbortSignal, onPart: (part: Part) => void) => entry.source.load(signal, onPart);
    void this.run(entry, work, take);
  }

  private loadArea(entry: Entry, area: Area) {
    const {source} = entry;
    const key = JSON.stringify(area);
    if (!isLive(source) || (entry.area === key && !entry.problem)) return;
    entry.area = key;
    const before = entry.withAreas ?? entry.loaded;
    const take = (answer: Loaded) => {
      entry.withAreas = before ? withAnswer(before, answer) : answer;
    };
    void this.run(entry, (signal, onPart) => source.loadArea(area, signal, onPart), take);
  }

  /** Runs the one request of a source. */
  private async run(
    entry: Entry,
    work: (signal: AbortSignal, onPart: (part: Part) => void) => Promise<Loaded>,
    take: (loaded: Loaded) => void,
  ): Promise<void> {
    entry.work?.abort();
    const {signal} = (entry.work = new AbortController());
    entry.problem = undefined;
    const onPart = ({loaded, missing}: Part) => {
      if (signal.aborted) return;
      take(loaded);
      entry.missing = missing;
      this.onChange();
    };
    try {
      const loaded = await work(signal, onPart);
      if (signal.aborted) return;
      take(loaded);
      entry.missing = undefined;
      // A question may have waited for it.
      if (!entry.isDone) this.asked = '';
      entry.isDone = true;
    } catch (error) {
      if (!signal.aborted) entry.problem = problemOf(error);
    } finally {
      if (!signal.aborted) {
        entry.work = undefined;
        this.onChange();
      }
    }
  }
}
