import type {ReactiveController} from 'lit';
import type {Query} from '../../../model/query.js';
import type {CrisisAnswer, CrisisKind} from '../../../model/vocabulary/crisis-words.js';
import {crisisAnswer} from '../../../model/vocabulary/crisis-words.js';
import type {CrisisLines} from '../crisis-lines.js';
import {bundledLines, loadLines} from '../crisis-lines.js';
import type {FinderHost} from '../finder-host.js';
import {quickExitLabel} from '../parts/urgent-help.js';
import {REST_MS} from './announcer.js';

/**
 * How long the panel waits for the helplines, in milliseconds. If they arrive later, the helplines below the leading
 * one change.
 */
const MOST_WAIT_MS = 1000;

/**
 * Topics of groups in which people talk about each kind of crisis. None for `danger`: if someone's life is in danger
 * now, no group is fast enough.
 */
const TOPICS: Readonly<Partial<Record<CrisisKind, readonly string[]>>> = {
  'self-harm': ['suicidal-thoughts', 'self-harm'],
  violence: ['domestic-abuse', 'sexual-abuse'],
};

/**
 * Responds to words about a crisis in the search field once typing pauses, because half a word may mean anything.
 * Everything happens on the device: nothing is sent, stored or exposed to the page. The country's helplines are
 * requested with the first words, whatever they are, so that no request reveals them. The field keeps its position and
 * the focus.
 */
export class CrisisController implements ReactiveController {
  /** What the words were about when typing last paused; undefined if it's nothing urgent. */
  answer?: CrisisAnswer;
  /** The country's helplines, as far as they are known. */
  known: CrisisLines = bundledLines(undefined);
  readonly #finder: FinderHost;
  #timer?: ReturnType<typeof setTimeout>;
  /** The words and the country that were last checked. */
  #seen = '';
  /** The words when typing last paused. */
  #words = '';
  /** The words in the field, and what they are about. */
  #read: {words: string; answer?: CrisisAnswer} = {words: ''};
  /** Whether the visitor asked for all groups, whatever the words. */
  #showsAll = false;
  #country?: string;
  #isShown = false;

  constructor(finder: FinderHost) {
    this.#finder = finder;
    finder.addController(this);
  }

  hostUpdated() {
    const finder = this.#finder;
    const {country} = finder.view;
    const {words = ''} = finder.query;
    const seen = `${country} ${words}`;
    if (seen === this.#seen || !(words.trim() || this.#words)) return;
    this.hostDisconnected();
    this.#seen = seen;
    this.#timer = setTimeout(() => void this.#rest(words, country), REST_MS);
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
    this.#seen = '';
  }

  /** Removes the help at once. */
  clear() {
    this.hostDisconnected();
    this.#words = '';
    this.answer = undefined;
    this.#showsAll = false;
    this.#isShown = false;
  }

  /** The words when typing last paused. */
  get restedAt(): string {
    return this.#words;
  }

  /** Whether the full panel replaces the results. */
  get isFull(): boolean {
    return Boolean(this.answer?.isSure && !this.#showsAll);
  }

  /** Topics of the groups to show with the full panel. */
  get topics(): readonly string[] | undefined {
    return this.answer && TOPICS[this.answer.kind];
  }

  /**
   * Whether the words in the field will open the full panel, but typing hasn't paused yet. Until then, the last answer
   * stays, so that there are no results for these words.
   */
  get isHeld(): boolean {
    return !this.answer?.isSure && Boolean(this.#look()?.isSure);
  }

  /**
   * Whether the words may be about a crisis. If so, nothing that leaves the device or the element may depend on them.
   */
  get isPrivate(): boolean {
    return Boolean(this.answer ?? this.#look());
  }

  /** For violence, the label of the page's quick exit. */
  get exit(): string | undefined {
    return this.answer?.kind === 'violence' ? quickExitLabel(this.#finder) : undefined;
  }

  /** Returns the query for the list. With the full panel, it has topics and never the words. */
  asked(query: Query): Query {
    const {isPrivate} = this;
    if (!this.answer?.isSure) return {...query, isPrivate};
    const filters = this.#showsAll ? query.filters : {focus: [...(this.topics ?? [])]};
    return {...query, words: undefined, meant: undefined, filters, isPrivate};
  }

  readonly showAll = () => {
    this.#showsAll = true;
    void this.#draw('[part=count]');
  };

  #look(): CrisisAnswer | undefined {
    const {words = ''} = this.#finder.query;
    if (words !== this.#read.words) this.#read = {words, answer: crisisAnswer(words)};
    return this.#read.answer;
  }

  /**
   * Renders. The field keeps its position on the screen. If the focused element is gone, the focus moves to `selector`.
   */
  async #draw(selector: string) {
    const finder = this.#finder;
    const focused = finder.shadowRoot.activeElement;
    const top = () => finder.shadowRoot.querySelector('[part=search]')?.getBoundingClientRect().top ?? 0;
    const before = top();
    finder.requestUpdate();
    await finder.updateComplete;
    // Safari lays out the page once without the new content, and scrolls if the page is shorter then.
    const moved = top() - before;
    if (moved) scrollBy({top: moved, behavior: 'instant'});
    if (focused && !focused.isConnected) finder.shadowRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  async #rest(words: string, country: string | undefined) {
    const finder = this.#finder;
    const seen = this.#seen;
    const loading = this.#load(country);
    await Promise.race([loading, new Promise((resolve) => setTimeout(resolve, MOST_WAIT_MS))]);
    if (seen !== this.#seen) return;
    if (words !== this.#words) this.#showsAll = false;
    this.#words = words;
    this.answer = this.#look();
    await this.#draw('[part=search]');
    if (this.answer && !this.#isShown) {
      const {strings, english} = finder.view;
      // A translation may be a draft, so the English text follows it.
      const announcements = new Set([strings.urgent.announce, english.urgent.announce]);
      finder.announce([...announcements].filter(Boolean).join(' '));
    }
    this.#isShown = Boolean(this.answer);
    await loading;
    finder.requestUpdate();
  }

  /** Loads a country's helplines. If that fails, the bundled ones stay, and the next words trigger another request. */
  async #load(country: string | undefined) {
    if (country === this.#country) return;
    this.#country = country;
    this.known = bundledLines(country);
    const known = await loadLines(country);
    if (country !== this.#country) return;
    this.known = known;
    if (known.isMissing) this.#country = undefined;
  }
}
