/**
 * Loads the lists of a finder with several sources or a live server, watches its children, and reports the state of
 * each.
 */
import type {LivingList} from '../../../directory/shapes.js';
import {LivingDirectory} from '../../../directory/living-directory.js';
import type {SourceState} from '../../../directory/several-sources.js';
import {SeveralSources} from '../../../directory/several-sources.js';
import {formatNumber} from '../../../i18n/format.js';
import {localeOf} from '../../../i18n/locale.js';
import type {FinderStrings} from '../../../i18n/support-group-finder/strings.js';
import {SourceError} from '../../../sources/source.js';
import type {SourceOptions} from '../../../sources/source.js';
import type {FinderHost} from '../finder-host.js';
import {sourceChildren} from './source-children.js';
import type {SourceNote, SourceNotes} from '../parts/source-notes.js';
import {NO_NOTES} from '../parts/source-notes.js';
import {whenBack} from '../../../ui/when-back.js';

const all = new WeakMap<Element, SeveralLists>();

/**
 * Loads the `<support-source>` children. Resolves with the first list that loads; the others are added as they load.
 */
export function loadSeveral(finder: FinderHost, options: SourceOptions, signal: AbortSignal): Promise<LivingList> {
  const lists = all.get(finder) ?? new SeveralLists(finder);
  all.set(finder, lists);
  return lists.load(options, signal);
}

class SeveralLists {
  private readonly finder: FinderHost;
  private readonly sources = new SeveralSources(() => this.handleChange());
  private readonly observer = new MutationObserver(() => this.readChildren());
  private readonly warned = new Set<string>();
  private isAway = false;
  private onPage = new AbortController();
  private options: SourceOptions = {};
  private directory?: LivingDirectory;
  private shown?: unknown;
  private waiting: {resolve: (list: LivingList) => void; reject: (error: Error) => void}[] = [];

  constructor(finder: FinderHost) {
    this.finder = finder;
  }

  /**
   * `signal` is aborted when the finder leaves the page, and when it loads again. In the second case, sources that are
   * still wanted continue loading.
   */
  load(options: SourceOptions, signal: AbortSignal): Promise<LivingList> {
    this.options = options;
    this.finder.said = () => (this.isWanted ? this.notes() : undefined);
    signal.addEventListener('abort', this.handleAbort, {once: true});
    this.start();
    // All of them failed, and the finder tries again.
    if (!this.sources.loaded) this.sources.retry();
    return new Promise((resolve, reject) => {
      this.waiting.push({resolve, reject});
      this.readChildren();
    });
  }

  private start() {
    this.isAway = false;
    const attributeFilter = ['src', 'type', 'time-zone', 'programme', 'name'];
    this.observer.observe(this.finder, {childList: true, subtree: true, attributes: true, attributeFilter});
    this.onPage.abort();
    this.onPage = new AbortController();
    whenBack(() => this.sources.retry(), this.onPage.signal);
  }

  private readonly handleAbort = () => {
    const {finder, sources} = this;
    if (finder.isConnected && this.isWanted) return;
    this.isAway = true;
    this.observer.disconnect();
    this.onPage.abort();
    sources.stop();
    if (!this.isWanted) sources.set([]);
  };

  /** Called when the finder renders: it may be back on the page, with other children or strings. */
  private handleRender() {
    if (this.isAway && this.isWanted) {
      this.start();
      this.readChildren();
    }
  }

  /** As with `<video>`, the element's own list takes precedence over its children. */
  private get isWanted(): boolean {
    const {src, source, groups} = this.finder;
    return !src && !source && !groups;
  }

  private readChildren() {
    if (!this.isWanted || !this.finder.isConnected) return;
    this.sources.set(sourceChildren(this.finder, this.options, this.warn));
  }

  /** Warns site developers, once per message. */
  private readonly warn = (fault: string) => {
    if (!this.warned.has(fault)) console.warn(fault);
    this.warned.add(fault);
  };

  private async explain({name, problem}: SourceState) {
    if (!problem) return;
    const {problemText} = await import('../../../i18n/problems/en.js');
    this.warn(`<support-source name="${name}">: ${problemText(problem)}`);
  }

  private handleChange() {
    const {sources, finder} = this;
    const {loaded, states} = sources;
    for (const state of states) this.explain(state).catch(() => undefined);
    if (loaded) {
      for (const {resolve} of this.waiting.splice(0)) resolve({...loaded, open: this.open});
      if (loaded !== this.shown) this.directory?.show(loaded);
      this.shown = loaded;
    } else if (states.every(({isLoading}) => !isLoading)) {
      const problem = states.find((state) => state.problem)?.problem ?? {code: 'empty', values: {}};
      for (const {reject} of this.waiting.splice(0)) reject(new SourceError(problem));
    }
    finder.requestUpdate();
  }

  private readonly open: LivingList['open'] = (context, now) => {
    const {sources, finder} = this;
    this.directory = new LivingDirectory(sources.loaded ?? EMPTY, {
      context,
      now: () => finder.clock() || now,
      onChange: () => finder.requestUpdate(),
      onQuery: (query) => {
        this.handleRender();
        sources.ask(query);
      },
      of: () =>
        sources.states.some(({isLoading, hasMore, problem}) => isLoading || hasMore || problem) ? 'loaded' : 'all',
    });
    return this.directory;
  };

  private notes(): SourceNotes {
    const {sources, finder} = this;
    const {states} = sources;
    // If nothing has loaded, the finder itself shows the failure.
    if (!sources.loaded) return NO_NOTES;
    const {words: strings} = finder;
    const hosts = new Set(states.flatMap(({host}) => host ?? []));
    return {
      sent: [...hosts].map(strings.sentArea),
      notes: states.flatMap((state) => noteOf(state, strings, localeOf(finder), () => sources.retry(state.key))),
    };
  }
}

const EMPTY: Omit<LivingList, 'open'> = {
  type: 'native',
  groups: [],
  rejected: [],
  merged: 0,
  records: 0,
  warnings: [],
};

function noteOf(
  {name, isLoading, problem, isShown, missing, hasMore, host}: SourceState,
  strings: FinderStrings,
  locale: string,
  retry: () => void,
): SourceNote[] {
  if (isLoading) return [{text: strings.sourceLoading(name)}];
  if (problem && isShown) {
    const count = missing ? formatNumber(missing, locale) : undefined;
    return [{text: strings.sourcePartMissing(name, count), action: {label: strings.sourceRest(name), run: retry}}];
  }
  if (problem) return [{text: strings.sourceMissing(name), action: {label: strings.sourceRetry(name), run: retry}}];
  if (hasMore) return [{text: host ? strings.sourceMoreByPlace(name) : strings.sourceMore(name)}];
  return [];
}
