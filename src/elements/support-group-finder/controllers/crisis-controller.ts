import type {TemplateResult} from 'lit';
import {addStyles} from '../../../ui/add-styles.js';
import type {SmallElement} from '../../../ui/small-element.js';
import {REST_MS} from './announcer.js';
import type {View} from '../render-context.js';
import type {UrgentHelp} from '../parts/urgent-help.js';
import {urgentHelp} from '../parts/urgent-help.js';

/** For paper, which has the same lines. */
export * from '../parts/urgent-help.js';

/** The element, as far as help needs it. */
export interface CrisisHost extends SmallElement {
  region?: string;
}

/**
 * Brings help to the top when the words in the field speak of a crisis. Only once typing rests: half a word may mean anything. Nothing is sent,
 * stored or told to the page; the focus and the results stay.
 */
export class CrisisWatch {
  private readonly host: CrisisHost;
  /** Says something to screen readers. */
  private readonly announce: (text: string) => void;
  private readonly urgent: UrgentHelp;
  /** As drawn last. */
  private view!: View;
  private timer?: ReturnType<typeof setTimeout>;
  /** What was looked at last: the words and the country. */
  private seen = '';
  /** The words that help is shown for. */
  private words = '';
  private isShown = false;

  constructor(host: CrisisHost, announce: (text: string) => void) {
    this.host = host;
    this.announce = announce;
    this.urgent = urgentHelp(host);
    addStyles(host.shadowRoot, this.urgent.styles);
  }

  /** After each rendering. */
  look(view: View) {
    const {
      query: {words = ''},
      country,
    } = view;
    this.view = view;
    const seen = `${country} ${words}`;
    if (seen === this.seen || !(words.trim() || this.words)) return;
    this.stop();
    this.seen = seen;
    this.timer = setTimeout(() => void this.rest(words, country), REST_MS);
  }

  stop() {
    clearTimeout(this.timer);
    this.seen = '';
  }

  /** Takes the help away at once. */
  forget() {
    this.stop();
    this.words = '';
    this.isShown = false;
  }

  help(view: View): TemplateResult | undefined {
    return this.urgent.help(this.words, view, this.host.region);
  }

  private async rest(words: string, country: string | undefined) {
    const {host, seen} = this;
    await this.urgent.prepare(country);
    if (seen !== this.seen) return;
    this.words = words;
    host.requestUpdate();
    await host.updateComplete;
    const box = host.shadowRoot.querySelector('.urgent')?.parentElement;
    if (box && !this.isShown) {
      this.announce(this.urgent.announcement(this.view));
      box.scrollIntoView({block: 'nearest'});
    }
    this.isShown = Boolean(box);
  }
}
