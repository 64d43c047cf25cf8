import {localeOf} from '../../i18n/locale.js';
import type {QuickExitStrings} from '../../i18n/support-quick-exit/en.js';
import {strings as english} from '../../i18n/support-quick-exit/en.js';
import {SupportClearEvent} from '../../ui/clear-event.js';
import {coverPage, isCovered} from './cover.js';
import {BLANK, webAddress} from './destination.js';
import {emptyFields} from './empty-fields.js';
import {keepInSight} from './keep-in-sight.js';
import {PRESS_WITHIN_MS, ShiftPresses} from './shift-presses.js';
import {sheetOf} from './sheet-of.js';
import {styles} from './support-quick-exit.styles.js';

/** How many presses of Shift leave the page. */
const PRESSES = 3;
const PRESS_EVENTS = ['keydown', 'keyup', 'pointerdown'] as const;

/** All that are on the page, the first placed first: that one alone counts presses, or each would speak. */
const all = new Set<SupportQuickExit>();

/** The package can also be imported where there is no page. */
const Base = globalThis.HTMLElement ?? class {};

/**
 * A link that leaves the page at once, for people who must not be seen reading it: it covers the page, empties what they entered into our
 * elements, and puts a neutral site in the page's place in the same tab. Pressing Shift three times does the same from anywhere on the page.
 *
 * Put it first into `<body>`, with a link inside: that link works without script. It stores nothing, and is not printed. It cannot take the
 * visit out of the browser's history.
 *
 * @tag support-quick-exit
 * @summary Leave the page at once.
 *
 * @slot - The link, for pages without script and in the site's own words: `<a href="https://…">Leave this page</a>`.
 *
 * @fires {SupportClearEvent} support-clear - On the document, when somebody leaves: whoever keeps what the visitor entered may forget it.
 *
 * @csspart button - The box around the link.
 * @csspart link - Our own link, when there is none inside.
 * @csspart note - What is said of the key Shift.
 *
 * @cssproperty [--support-text=#1b2430] - Background of the button.
 * @cssproperty [--support-surface=#fff] - Text on the button.
 * @cssproperty [--support-radius=0.625rem] - Roundness of corners.
 * @cssproperty [--support-font=inherit] - Font family; the page's own unless set.
 * @cssproperty [--support-font-size=1rem] - Size of text.
 */
export class SupportQuickExit extends Base {
  static readonly observedAttributes = ['href'];

  private readonly button = make('section', 'button');
  private readonly link = make('a', 'link');
  private readonly hint = make('p', 'note');
  private readonly status = make('p', 'note');
  private readonly presses = new ShiftPresses();
  private translated?: QuickExitStrings;
  private ownStrings?: Partial<QuickExitStrings>;
  private warning?: string;
  private expiry?: ReturnType<typeof setTimeout>;
  private onPage?: AbortController;

  constructor() {
    super();
    this.draw();
  }

  /**
   * Address of the neutral site, whole and starting with `https://`. It goes before that of the link inside.
   *
   * @attr
   */
  get href(): string {
    return this.getAttribute('href') ?? '';
  }

  set href(address: string) {
    this.setAttribute('href', address);
  }

  /** Other words for what it says, by key; the rest stays. */
  get strings(): Partial<QuickExitStrings> {
    return this.ownStrings ?? {};
  }

  set strings(strings: Partial<QuickExitStrings>) {
    this.ownStrings = strings;
    this.update();
  }

  connectedCallback() {
    all.add(this);
    const {signal} = (this.onPage = new AbortController());
    for (const type of PRESS_EVENTS) document.addEventListener(type, this.handlePress, {capture: true, signal});
    keepInSight(this.button, signal);
    this.update();
    void this.translateWords();
    // A script that has just made the element sets its attributes next.
    queueMicrotask(() => this.warn());
  }

  disconnectedCallback() {
    all.delete(this);
    this.onPage?.abort();
    this.forgetPresses();
  }

  attributeChangedCallback() {
    if (!this.isConnected) return;
    this.update();
    this.warn();
  }

  /** Leaves the page, as a click on the link does. */
  leave() {
    if (isCovered()) return;
    coverPage(this.words.loading, this.button.lang);
    // Going comes before tidying up: whatever a listener of the page does, the way out is taken.
    this.navigate(this.destination);
    document.dispatchEvent(new SupportClearEvent());
    emptyFields();
    this.forgetPresses();
  }

  /** Puts another page in the place of this one, in the same tab. Within a frame the whole tab goes, unless that is forbidden. */
  protected navigate(address: string) {
    try {
      (window.top ?? window).location.replace(address);
    } catch {
      location.replace(address);
    }
  }

  private draw() {
    const {button, link, hint, status} = this;
    const root = this.attachShadow({mode: 'open'});
    const slot = document.createElement('slot');
    root.adoptedStyleSheets = [sheetOf(styles)];
    link.rel = 'noopener noreferrer';
    hint.className = 'hint';
    status.setAttribute('role', 'status');
    hint.dir = status.dir = 'auto';
    button.append(slot, link, hint, status);
    root.append(button);
    slot.onslotchange = () => this.update();
    button.onclick = this.handleClick;
  }

  private get ownLink() {
    return this.querySelector('a[href]');
  }

  private get destination(): string {
    return webAddress(this.href) ?? webAddress(this.ownLink?.getAttribute('href')) ?? BLANK;
  }

  private get words(): QuickExitStrings {
    return {...english, ...this.translated, ...this.ownStrings};
  }

  /** Fetches the words in the page's language. English serves until they are here, and when they do not come. */
  private async translateWords() {
    const {language} = new Intl.Locale(localeOf(this));
    if (language === 'en') return;
    const loaded = await import('../../i18n/support-quick-exit/translations.js').catch(() => undefined);
    this.translated = loaded?.translations[language];
    this.update();
  }

  private update() {
    const {button, link, hint, words, translated, ownStrings} = this;
    button.setAttribute('aria-label', words.label);
    // The site's own words are in the page's language.
    button.lang = translated || ownStrings ? localeOf(this) : 'en';
    link.textContent = words.leave;
    link.href = this.destination;
    link.hidden = Boolean(this.ownLink);
    hint.textContent = words.hint;
  }

  /** For the people who build the page, hence in English. */
  private warn() {
    const {href} = this;
    if (webAddress(href) || href === this.warning) return;
    this.warning = href;
    console.warn(`<support-quick-exit href="${href}">: expected an https:// address.`);
  }

  private say(text: string) {
    this.status.textContent = text;
    this.hint.hidden = Boolean(text);
  }

  private readonly forgetPresses = () => {
    clearTimeout(this.expiry);
    this.presses.count = 0;
    this.say('');
  };

  /** With another key held down too: this page left open behind a new tab is not what anybody wants of this link. */
  private readonly handleClick = (event: Event) => {
    if (!(event.target as Element).closest('a')) return;
    event.preventDefault();
    this.leave();
  };

  private readonly handlePress = (event: KeyboardEvent | PointerEvent) => {
    const [first] = all;
    if (first !== this || isCovered() || !this.presses.take(event)) return;
    const {count} = this.presses;
    clearTimeout(this.expiry);
    if (count >= PRESSES) return this.leave();
    this.say(['', this.words.twoMore, this.words.oneMore][count] ?? '');
    this.expiry = setTimeout(this.forgetPresses, PRESS_WITHIN_MS);
  };
}

function make<Tag extends 'section' | 'a' | 'p'>(tag: Tag, part: string): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.setAttribute('part', part);
  return element;
}

declare global {
  interface HTMLElementTagNameMap {
    'support-quick-exit': SupportQuickExit;
  }
}
