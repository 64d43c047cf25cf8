import type {ReactiveController, TemplateResult} from 'lit';
import {loadHelplines} from '../../../helplines/load.js';
import type {Helpline} from '../../../model/helpline.js';
import type {CrisisKind} from '../../../model/vocabulary/crisis-words.js';
import {crisisKind} from '../../../model/vocabulary/crisis-words.js';
import type {FinderHost} from '../finder-host.js';
import {quickExitLabel, urgentHelp} from '../parts/urgent-help.js';
import type {View} from '../render-context.js';
import {REST_MS} from './announcer.js';

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
  #helplines: readonly Helpline[] = [];
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
    return this.#kind && urgentHelp(this.#kind, this.#helplines, view, {region: finder.region, exit});
  }

  async #rest(words: string, country: string | undefined) {
    const finder = this.#finder;
    const seen = this.#seen;
    await this.#load(country);
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
  }

  /** Fetches the helplines of a country. Without them the emergency number still stands, and they are asked for again with the next words. */
  async #load(country: string | undefined) {
    if (country === this.#country) return;
    this.#country = country;
    this.#helplines = [];
    const loaded = country ? (await loadHelplines(country).catch(() => undefined))?.lines : [];
    if (country !== this.#country) return;
    this.#helplines = loaded ?? [];
    if (!loaded) this.#country = undefined;
  }
}
