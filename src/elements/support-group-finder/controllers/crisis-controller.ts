import type {ReactiveController} from 'lit';
import type {Query} from '../../../model/query.js';
import type {CrisisAnswer, CrisisKind} from '../../../model/vocabulary/crisis-words.js';
import {crisisAnswer} from '../../../model/vocabulary/crisis-words.js';
import type {CrisisLines} from '../crisis-lines.js';
import {bundledLines, loadLines} from '../crisis-lines.js';
import type {FinderHost} from '../finder-host.js';
import {quickExitLabel} from '../parts/urgent-help.js';
import {REST_MS} from './announcer.js';

/** How long the panel waits for the helplines, in ms: when they come later, those below the leading line change. */
const MOST_WAIT_MS = 1000;

/** What groups are about in which people talk about this. For someone whose life is in danger now no group is quick enough. */
const TOPICS: Readonly<Partial<Record<CrisisKind, readonly string[]>>> = {
  'self-harm': ['suicidal-thoughts', 'self-harm'],
  violence: ['domestic-abuse', 'sexual-abuse'],
};

/**
 * Answers words of a crisis in the field, once typing rests: half a word may mean anything. Everything happens on the device: nothing is sent,
 * stored or told to the page. The helplines of the country are fetched with the first words, whatever they are, so that no request reveals
 * them. The field keeps its place and the focus.
 */
export class CrisisController implements ReactiveController {
  /** What the words at which typing rested speak of; undefined when that is nothing urgent. */
  answer?: CrisisAnswer;
  /** The helplines of the country, as far as they are known. */
  known: CrisisLines = bundledLines(undefined);
  readonly #finder: FinderHost;
  #timer?: ReturnType<typeof setTimeout>;
  /** What was looked at last: the words and the country. */
  #seen = '';
  /** The words at which typing rested. */
  #words = '';
  /** The words in the field, and what they speak of. */
  #read: {words: string; answer?: CrisisAnswer} = {words: ''};
  /** Someone asked for all groups, whatever the words. */
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

  /** Takes the help away at once. */
  clear() {
    this.hostDisconnected();
    this.#words = '';
    this.answer = undefined;
    this.#showsAll = false;
    this.#isShown = false;
  }

  /** The words that typing rested at last. */
  get restedAt(): string {
    return this.#words;
  }

  /** The full form stands instead of the results. */
  get isFull(): boolean {
    return Boolean(this.answer?.isSure && !this.#showsAll);
  }

  /** Ids of what groups are about that fit the full form. */
  get topics(): readonly string[] | undefined {
    return this.answer && TOPICS[this.answer.kind];
  }

  /** Typing hasn't come to rest at words that will bring the full form: until then the last answer stands, so that nothing answers them. */
  get isHeld(): boolean {
    return !this.answer?.isSure && Boolean(this.#look()?.isSure);
  }

  /** Words that speak of a crisis, in doubt too, are for no one else: nothing that leaves the device or the element may depend on them. */
  get isPrivate(): boolean {
    return Boolean(this.answer ?? this.#look());
  }

  /** For violence, what the link says by which one leaves the page. */
  get exit(): string | undefined {
    return this.answer?.kind === 'violence' ? quickExitLabel(this.#finder) : undefined;
  }

  /** What the list is asked. In the full form that is what groups are about, and never the words. */
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

  /** Draws. The field stays where it is on the screen; the focus goes to `selector` where what had it has gone. */
  async #draw(selector: string) {
    const finder = this.#finder;
    const focused = finder.shadowRoot.activeElement;
    const top = () => finder.shadowRoot.querySelector('[part=search]')?.getBoundingClientRect().top ?? 0;
    const before = top();
    finder.requestUpdate();
    await finder.updateComplete;
    // Safari lays the page out once without the new content, and scrolls it when it is shorter then.
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
      // A translation may be a draft, so the English follows it.
      const announcements = new Set([strings.urgent.announce, english.urgent.announce]);
      finder.announce([...announcements].filter(Boolean).join(' '));
    }
    this.#isShown = Boolean(this.answer);
    await loading;
    finder.requestUpdate();
  }

  /** Fetches the helplines of a country. Without them the bundled ones still stand, and they are asked for again with the next words. */
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
