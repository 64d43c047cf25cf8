import {localeOf} from '../../i18n/locale.js';
import type {QuickExitStrings} from '../../i18n/support-quick-exit/en.js';
import {strings as english} from '../../i18n/support-quick-exit/en.js';
import {SupportClearEvent} from '../../ui/clear-event.js';
import {warnUnclosed} from '../../ui/unclosed.js';
import {warnOnce} from '../../ui/warn-once.js';
import {coverPage, isCovered} from './cover.js';
import {BLANK, webAddress} from './destination.js';
import {keepInSight} from './keep-in-sight.js';
import {make} from './make.js';
import {PRESS_WITHIN_MS, ShiftPresses} from './shift-presses.js';
import {sheetOf} from '../../ui/sheet-of.js';
import {styles} from './support-quick-exit.styles.js';

/** Number of presses of Shift that leave the page. */
const PRESSES = 3;
const PRESS_EVENTS = ['keydown', 'keyup', 'pointerdown'] as const;

/** All quick exits on the page, in order, without the copies in dialogs. Only the first counts presses; otherwise, each would announce them. */
const all = new Set<SupportQuickExit>();

/** The package can also be imported without a DOM, as on a server. */
const Base = globalThis.HTMLElement ?? class {};

/**
 * A link that leaves the page at once, for people who may need to hide what they're reading. It covers the page, clears what they typed into our
 * elements, and replaces the page with a neutral site in the same tab. Pressing Shift three times does the same anywhere on the page.
 *
 * Put it first in `<body>`, with only a link inside: that link works without JavaScript. The element stores nothing and isn't printed. It can't
 * remove the visit from the browser's history.
 *
 * @tag support-quick-exit
 * @summary A link that leaves the page at once
 *
 * @slot - The link, in your own words, which also works without JavaScript: `<a href="https://…">Leave this page</a>`. If anything else is
 *   inside, the element renders its own link, and only links to the URL in `href` leave the page this way.
 *
 * @fires {SupportClearEvent} support-clear - Fires on the document when someone leaves. Clear whatever you have stored of what the visitor typed.
 *
 * @csspart button - The box around the link.
 * @csspart link - The element's own link, if there is none inside.
 * @csspart note - The note about the Shift key.
 *
 * @cssproperty [--support-text=#1b2430] - Background color of the button.
 * @cssproperty [--support-surface=#fff] - Text color of the button.
 * @cssproperty [--support-radius=0.625rem] - Corner radius.
 * @cssproperty [--support-font=inherit] - Font family. By default, the page's.
 * @cssproperty [--support-font-size=1rem] - Text size.
 */
export class SupportQuickExit extends Base {
  static readonly observedAttributes = ['href'];

  readonly #button = make('section', {part: 'button'});
  readonly #slot = make('slot', {name: '-'});
  readonly #link = make('a', {part: 'link', rel: 'noopener noreferrer'});
  readonly #hint = make('p', {part: 'note', dir: 'auto', class: 'hint'});
  readonly #status = make('p', {part: 'note', dir: 'auto', role: 'status'});
  readonly #presses = new ShiftPresses();
  #translated?: QuickExitStrings;
  #strings?: Partial<QuickExitStrings>;
  #expiry?: ReturnType<typeof setTimeout>;
  #onPage?: AbortController;
  #isCopy = false;
  #copy?: SupportQuickExit;

  constructor() {
    super();
    this.#build();
  }

  /**
   * Full URL of the neutral site, starting with `https://`. It overrides the link inside.
   *
   * @attr
   */
  get href(): string {
    return this.getAttribute('href') ?? '';
  }

  set href(address: string) {
    this.setAttribute('href', address);
  }

  /** Replaces the element's own text, by key. */
  get strings(): Partial<QuickExitStrings> {
    return this.#strings ?? {};
  }

  set strings(strings: Partial<QuickExitStrings>) {
    this.#strings = strings;
    this.#draw();
  }

  connectedCallback() {
    void this.#start();
    if (this.#isCopy) return;
    all.add(this);
    const {signal} = (this.#onPage = new AbortController());
    for (const type of PRESS_EVENTS) document.addEventListener(type, this.#handlePress, {capture: true, signal});
    keepInSight(this.#button, signal, this.#addCopy);
  }

  disconnectedCallback() {
    all.delete(this);
    this.#onPage?.abort();
    this.#forgetPresses();
  }

  attributeChangedCallback() {
    this.#draw();
  }

  /** Leaves the page, as a click on the link does. */
  leave() {
    if (isCovered()) return;
    const destination = this.#destination;
    coverPage(this.#words, this.#button.lang, destination, (address) => this.navigate(address));
    // Navigates before dispatching the event, so that no listener on the page can prevent it.
    this.navigate(destination);
    document.dispatchEvent(new SupportClearEvent());
    this.#forgetPresses();
  }

  /** Replaces this page with another one in the same tab. From inside a frame, it replaces the whole tab, unless the frame isn't allowed to. */
  protected navigate(address: string) {
    try {
      (window.top ?? window).location.replace(address);
    } catch {
      location.replace(address);
    }
  }

  /** Attaching the shadow root hides the children, so it comes after everything that could fail. */
  #build() {
    const sheet = sheetOf(styles);
    this.#button.append(this.#slot, this.#link, this.#hint, this.#status);
    const root = this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [sheet];
    root.append(this.#button, make('slot'));
    root.addEventListener('slotchange', () => this.#draw());
    root.addEventListener('click', this.#handleClick);
  }

  /** The link inside, if nothing else is inside: if the tag was never closed, the links inside belong to the page. */
  get #ownLink() {
    const link = this.querySelector('a[href]');
    return link?.textContent.trim() === this.textContent.trim() ? link : null;
  }

  get #isFirst() {
    const [first] = all;
    return first === this;
  }

  get #destination(): string {
    return webAddress(this.href) ?? webAddress(this.#ownLink?.getAttribute('href')) ?? BLANK;
  }

  get #words(): QuickExitStrings {
    return {...english, ...this.#translated, ...this.#strings};
  }

  /** Renders in English, then loads the strings in the page's language. */
  async #start() {
    // A script that has just created the element may set its attributes next.
    await Promise.resolve();
    this.#draw();
    const {language} = new Intl.Locale(localeOf(this));
    if (language === 'en') return;
    const loaded = await import('../../i18n/support-quick-exit/translations.js').catch(() => undefined);
    this.#translated = loaded?.translations[language];
    this.#draw();
  }

  /** Renders, and warns site developers about mistakes in the page, in English. */
  #draw() {
    if (!this.isConnected) return;
    const {href} = this;
    const words = this.#words;
    const button = this.#button;
    const link = this.#link;
    const hasOwnLink = Boolean(this.#ownLink);
    // Children are assigned to the first unnamed slot: the one in the button, or the one below it. WebKit reports a
    // slot change even if the name is set to the same value.
    if (link.hidden !== hasOwnLink) this.#slot.name = hasOwnLink ? '' : '-';
    link.hidden = hasOwnLink;
    link.href = this.#destination;
    link.textContent = words.leave;
    this.#hint.textContent = words.hint;
    button.setAttribute('aria-label', words.label);
    // The site's own words are in the page's language.
    button.lang = this.#translated || this.#strings ? localeOf(this) : 'en';

    if (!webAddress(href)) warnOnce(`<support-quick-exit href="${href}">: expected an https:// address.`);
    const found = !hasOwnLink && this.querySelector(':scope > :not(a, br)');
    if (found) warnUnclosed(this, found);
  }

  #say(text: string) {
    this.#status.textContent = text;
    this.#hint.hidden = Boolean(text);
    if (this.#copy) this.#copy.#say(text);
  }

  readonly #forgetPresses = () => {
    clearTimeout(this.#expiry);
    this.#presses.count = 0;
    this.#say('');
  };

  /** Adds a copy of this exit, in the top layer, to a modal dialog or a full-screen element, and returns its button. */
  readonly #addCopy = (parent: Element) => {
    if (!this.#isFirst) return undefined;
    const copy = (this.#copy = this.cloneNode() as SupportQuickExit);
    const button = copy.#button;
    copy.#isCopy = true;
    copy.#translated = this.#translated;
    copy.#strings = this.#strings;
    copy.removeAttribute('id');
    copy.lang = localeOf(this);
    // Takes up no space among the dialog's content.
    copy.style.position = 'fixed';
    copy.append(this.#ownLink?.cloneNode(true) ?? '');
    parent.append(copy);
    button.className = this.#button.className;
    button.popover = 'manual';
    // Browsers without popovers show it at its place in the dialog.
    (button as Partial<HTMLElement>).showPopover?.();
    return button;
  };

  /** Also with a modifier key held down: a new tab would leave this page open behind it. */
  readonly #handleClick = (event: Event) => {
    const link = (event.target as Element).closest('a');
    if (!link || (!this.#ownLink && link.href !== this.#destination)) return;
    event.preventDefault();
    this.leave();
  };

  readonly #handlePress = (event: KeyboardEvent | PointerEvent) => {
    const presses = this.#presses;
    if (!this.#isFirst || isCovered() || !presses.take(event)) return;
    clearTimeout(this.#expiry);
    if (presses.count >= PRESSES) return this.leave();
    this.#say(['', this.#words.twoMore, this.#words.oneMore][presses.count] ?? '');
    this.#expiry = setTimeout(this.#forgetPresses, PRESS_WITHIN_MS);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'support-quick-exit': SupportQuickExit;
  }
}
