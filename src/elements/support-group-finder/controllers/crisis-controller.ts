import type {ReactiveController, TemplateResult} from 'lit';
import type {CrisisKind} from '../../../model/vocabulary/crisis-words.js';
import {crisisKind} from '../../../model/vocabulary/crisis-words.js';
import type {FinderHost} from '../finder-host.js';
import type {CrisisLines} from '../parts/urgent-help.js';
import {bundledLines, loadLines, quickExitLabel, urgentHelp} from '../parts/urgent-help.js';
import type {View} from '../render-context.js';
import {REST_MS} from './announcer.js';

/** How long the panel waits for the helplines, in ms: when they come later, those below the leading line change. */
const MOST_WAIT_MS = 1000;

/**
 * Brings help to the top when the words in the field speak of a crisis, once typing rests: half a word may mean anything. Everything happens on
 * the device: nothing is sent, stored or told to the page, and the focus and the results stay. The helplines of the country are fetched with
 * the first words, whatever they are, so that no request reveals them.
 */
export class CrisisController implements ReactiveController {
  readonly #finder: FinderHost;
  #timer?: ReturnType<typeof setTimeout>;
  /** What was looked at last: the words and the country. */
  #seen = '';
  /** The words that help is shown for. */
  #words = '';
  #kind?: CrisisKind;
  #country?: string;
  #lines: CrisisLines = bundledLines(undefined);
  #isShown = false;

  constructor(finder: FinderHost) {
    this.#finder = finder;
    finder.addController(this);
  }

  hostUpdated() {
    const {query, country} = this.#finder.view;
    const words = query.words ?? '';
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
    this.#kind = undefined;
    this.#isShown = false;
  }

  /** The words that typing rested at last. */
  get restedAt(): string {
    return this.#words;
  }

  /** Do they speak of a crisis? */
  get isUrgent(): boolean {
    return this.#kind !== undefined;
  }

  /** The panel for what the words speak of; undefined when they speak of nothing urgent. */
  render(view: View): TemplateResult | undefined {
    const finder = this.#finder;
    const exit = this.#kind === 'violence' ? quickExitLabel(finder) : undefined;
    return this.#kind && urgentHelp(this.#kind, this.#lines, view, {region: finder.region, exit});
  }

  async #rest(words: string, country: string | undefined) {
    const finder = this.#finder;
    const seen = this.#seen;
    const loading = this.#load(country);
    await Promise.race([loading, new Promise((resolve) => setTimeout(resolve, MOST_WAIT_MS))]);
    if (seen !== this.#seen) return;
    this.#words = words;
    this.#kind = crisisKind(words);
    finder.requestUpdate();
    await finder.updateComplete;
    const box = finder.shadowRoot.querySelector('.urgent')?.parentElement;
    if (box && !this.#isShown) {
      const {strings, english} = finder.view;
      // A translation may be a draft, so the English follows it.
      const announcements = new Set([strings.urgent.announce, english.urgent.announce]);
      finder.announce([...announcements].filter(Boolean).join(' '));
      box.scrollIntoView({block: 'nearest'});
    }
    this.#isShown = Boolean(box);
    await loading;
    finder.requestUpdate();
  }

  /** Fetches the helplines of a country. Without them the bundled ones still stand, and they are asked for again with the next words. */
  async #load(country: string | undefined) {
    if (country === this.#country) return;
    this.#country = country;
    this.#lines = bundledLines(country);
    const lines = await loadLines(country);
    if (country !== this.#country) return;
    this.#lines = lines;
    if (lines.isMissing) this.#country = undefined;
  }
}
