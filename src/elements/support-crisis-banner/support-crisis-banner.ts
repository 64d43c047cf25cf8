import {html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {Task, TaskStatus} from '@lit/task';
import {chooseLines} from '../../helplines/choose-lines.js';
import {countryCode} from '../../helplines/emergency.js';
import {allEmergencyNumbers} from '../../helplines/emergency-services.js';
import {leadAndOthers} from '../../helplines/lead-and-others.js';
import {leadingLines} from '../../helplines/leading-lines.js';
import {emergencyWays, isLong, waysOf, waysWhenFolded, whomTheyServe} from '../../i18n/helpline-text.js';
import type {Way} from '../../i18n/helpline-text.js';
import {inEnglish} from '../../i18n/in-english.js';
import {localeOf} from '../../i18n/locale.js';
import {strings as english} from '../../i18n/support-crisis-banner/en.js';
import type {BannerStrings} from '../../i18n/support-crisis-banner/en.js';
import {translations} from '../../i18n/support-crisis-banner/translations.js';
import type {Helpline} from '../../model/helpline.js';
import {ClockController} from '../../ui/controllers/clock-controller.js';
import {FallbackSlots} from '../../ui/controllers/fallback-slots.js';
import {LanguageController} from '../../ui/controllers/language-controller.js';
import type {LinesAround} from '../../views/crisis/crisis-lines.js';
import {aboutLine, lineItem, plainLine, SPACE, wayLinks} from '../../views/crisis/crisis-lines.js';
import {placeLinks} from '../../views/crisis/place-links.js';
import {guarded} from '../../views/guarded.js';
import {countryChooser} from './country-chooser.js';
import {KeepFocusInView} from './keep-focus-in-view.js';
import {helplinesOf} from './load-helplines.js';
import {warnSite} from './site-warnings.js';
import {StickWhileSmall} from './stick-while-small.js';
import {styles} from './support-crisis-banner.styles.js';

/** What a rendering shows. */
interface BannerView extends LinesAround {
  country?: string;
  /** Language and direction of the words where they are not those of the page. */
  lang?: string;
  dir?: 'ltr' | 'rtl';
  /** The printed links stay as they are: what is to be drawn is on its way, or never came. */
  isPrinted: boolean;
  /** Only the first ways to get help are shown. */
  isFolded: boolean;
  emergencyId: string;
  emergency: readonly Way[];
  lead?: Helpline;
  others: readonly Helpline[];
  /** The same in English, beside a draft. */
  inEnglish?: string;
}

/**
 * The emergency number and the helplines of a country, as real links to call, text and chat, for someone who needs them now.
 *
 * Paste what `peer-support-widgets crisis --country US` prints: those links are children of the element and work before the script has come,
 * without script and on paper. The element draws around them, and keeps their numbers right.
 *
 * @tag support-crisis-banner
 * @summary Emergency number and crisis lines of a country: call, text, chat.
 *
 * @slot - Links. Those with `data-line` were printed by us and are kept right; any other is the site's own, comes first, and is never changed.
 *
 * @csspart emergency - The emergency numbers, with the words before them.
 * @csspart line - One helpline.
 * @csspart call - A number to call.
 * @csspart text - A number to text.
 * @csspart chat - A chat or a website: a link with the name of the site when the site is known to be the helpline's own, otherwise only the name.
 *
 * @cssproperty [--support-help=#2c2657] - Colour of crisis help.
 * @cssproperty [--support-help-tint=#edeafb] - Background of crisis help.
 * @cssproperty [--support-surface=#fff] - Background of links.
 * @cssproperty [--support-text=#1b2430] - Colour of text.
 * @cssproperty [--support-muted=#46535f] - Colour of quieter text.
 * @cssproperty [--support-radius=0.625rem] - Roundness of corners.
 * @cssproperty [--support-font=inherit] - Font family; the page's own unless set.
 * @cssproperty [--support-font-size=1rem] - Size of text.
 */
export class SupportCrisisBanner extends LitElement {
  static override styles = styles;

  /** Country as ISO 3166-1 alpha-2, such as `US`. Never guessed: without it the element says so and lets the visitor choose. */
  @property() country?: string;

  /** Part of the country as ISO 3166-2, such as `GB-ENG`: helplines of other parts are left out. */
  @property() region?: string;

  /**
   * Who the page is for, one or more of `adults youth women veterans military lgbtq family`: their helplines come first, and those only for others are
   * left out.
   */
  @property() audience?: string;

  /** Level of the heading, 2 to 6. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /**
   * Shows one row: the leading crisis line to call and to text, and the emergency number. A button shows the rest. Windows narrower than 40em leave
   * a chat, a website or a keyword to text to that button as well: their words would need a row more. On paper everything is there.
   */
  @property({type: Boolean}) folded = false;

  /**
   * Keeps the banner in view at the foot of the window while it takes at most a fifth of the height, so use it together with `folded`. A taller one
   * scrolls with the page, as with long numbers or large text on a small phone. Whatever has the focus is scrolled out from under it.
   */
  @property({type: Boolean, reflect: true}) sticky = false;

  /** Lets the visitor choose another country. */
  @property({type: Boolean}) chooser = false;

  /** Address of a JSON file on the page's own server with the helplines to show instead of ours: see docs/helplines.md. */
  @property({attribute: 'helplines-src'}) helplinesSrc?: string;

  /** Other words for what the banner says, by key; the rest stays. */
  @property({attribute: false}) strings?: Partial<BannerStrings>;

  /** The clock, in epoch ms: for tests and previews. */
  @property({attribute: false}) clock: () => number = Date.now;

  /** The country that the visitor chose. */
  @state() private chosen?: string;

  /** Whether the visitor has opened or closed the rest; undefined before that. */
  @state() private toggled?: boolean;

  private readonly helplines = new Task(this, {
    args: () => [this.shownCountry, this.helplinesSrc] as const,
    task: ([country, src]) => helplinesOf(country, src, this),
  });

  private readonly words = new Task(this, {
    args: () => [new Intl.Locale(localeOf(this)).language] as const,
    task: ([language]) => translations[language]?.(),
  });

  constructor() {
    super();
    new FallbackSlots(this);
    new ClockController(this);
    new LanguageController(this);
    new KeepFocusInView(this);
    new StickWhileSmall(this);
  }

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener('support-clear', this.handleClear);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('support-clear', this.handleClear);
  }

  private get shownCountry(): string | undefined {
    return this.chosen ?? countryCode(this.country);
  }

  /** Helplines of the country shown, once they are loaded. */
  private get known() {
    return this.helplines.status === TaskStatus.COMPLETE ? this.helplines.value : undefined;
  }

  /** The words of the page's language; undefined for English, while they are on their way, and where there are none. */
  private get translation() {
    return this.words.status === TaskStatus.COMPLETE ? this.words.value : undefined;
  }

  /** A printed banner can be opened before the script has come. */
  private get isOpen(): boolean {
    return this.toggled ?? this.querySelector(':scope > details[data-line][open]') !== null;
  }

  /** Only the first ways to get help are shown. */
  get isFolded(): boolean {
    return this.folded && !this.isOpen;
  }

  /** What there is while the helplines are on their way, and when they don't come. A site's own file may hold other lines: it is waited for. */
  private get bundledLines(): readonly Helpline[] {
    const isWaiting = this.helplinesSrc && this.helplines.status !== TaskStatus.ERROR;
    return isWaiting ? [] : leadingLines(this.shownCountry);
  }

  private get view(): BannerView {
    const {shownCountry: country, known, translation, strings: own, isFolded} = this;
    const strings = {...english, ...translation?.strings, ...own};
    const pageLocale = localeOf(this);
    const isForeign = !own && !translation && !/^en\b/i.test(pageLocale);
    const prefix = `${country?.toLowerCase()}-`;
    const emergencyId = `${prefix}emergency`;
    const isComplete = known && this.words.status !== TaskStatus.PENDING;
    const isPrinted = !isComplete && this.querySelector(`:scope > a[data-line=${emergencyId}]`) !== null;
    // A region of another country, as when the visitor has chosen one, and words that mean nothing leave every line in place.
    const region = this.region?.startsWith(prefix.toUpperCase()) ? this.region : undefined;
    const audience = this.audience?.split(/\s+/).filter((word) => word in english.audience);
    const {lead, others} = leadAndOthers(chooseLines(known?.lines ?? this.bundledLines, region, audience), audience);
    const numbers = known?.emergency ?? allEmergencyNumbers(country);
    return {
      strings,
      country,
      ...(!isPrinted && isForeign && {lang: 'en'}),
      ...(!isPrinted && (isForeign || translation) && {dir: translation?.isRightToLeft ? 'rtl' : 'ltr'}),
      locale: isForeign ? 'en' : pageLocale,
      now: this.clock(),
      isPrinted,
      isFolded,
      emergencyId,
      emergency: emergencyWays(numbers, strings, isFolded),
      lead,
      others,
      inEnglish: translation?.status === 'draft' ? inEnglish(lead, numbers) : undefined,
    };
  }

  protected override render() {
    const {view, isOpen, isFolded, chooser, chosen} = this;
    const {strings, country, lang, dir, isPrinted, emergency, others, locale} = view;
    // Where no line leads, the few that there are stand open.
    const isShort = !view.lead && !isFolded;
    const children = html`<slot @slotchange=${this.handleChildren}></slot>`;
    return html`<section
      aria-label=${strings.title}
      lang=${ifDefined(lang)}
      dir=${ifDefined(dir)}
      class="${isFolded ? 'folded ' : ''}${isOpen || isShort ? '' : 'closed '}${isPrinted ? 'printed' : ''}"
    >
      ${isPrinted ? children : this.renderHelp(view, children)}${this.renderFold(view)}${
        isPrinted || others.length === 0
          ? nothing
          : html`<div role="list" class="rest">${others.map((line) => lineItem(line, view))}</div>`
      }
      ${
        chooser || chosen !== undefined || emergency.length === 0
          ? countryChooser(country, locale, strings, this.handleCountry)
          : nothing
      }
    </section>`;
  }

  private renderHelp(view: BannerView, children: unknown) {
    const {strings, country, emergency, lead} = view;
    const level = this.headingLevel > 1 && this.headingLevel < 7 ? this.headingLevel : 2;
    return html`<div role="heading" aria-level=${level}>${strings.title}</div>
      ${lead ? html`<p class="extra">${strings.worry}</p>` : nothing}${
        view.inEnglish ? html`<p class="extra" lang="en" dir="ltr"><small>${view.inEnglish}</small></p>` : nothing
      }${children}${lead ? this.renderLead(lead, view) : nothing}${
        emergency.length > 0
          ? this.renderEmergency(view)
          : html`<p>${country ? strings.notListed : strings.unknown}</p>`
      }${!lead && this.known ? html`<p class="extra">${strings.noLines}</p>` : nothing}${
        this.helplines.status === TaskStatus.ERROR ? html`<p class="extra">${strings.notLoaded}</p>` : nothing
      }`;
  }

  private renderLead(line: Helpline, view: BannerView) {
    const ways = waysOf(line, view.strings, view.locale);
    const first = waysWhenFolded(ways);
    const classOf = (way: Way) => {
      if (way === ways[0]) return 'lead';
      if (!first.includes(way)) return 'extra';
      return isLong(way) ? 'long' : undefined;
    };
    return html`<div part="line" class="group">
      ${guarded(
        line.name,
        () => [wayLinks(line.id, ways, classOf), aboutLine(line, view)],
        () => html`<p>${plainLine(line)}</p>`,
      )}
    </div>`;
  }

  /** The numbers of the emergency services; the first leads where there is no crisis line. */
  private renderEmergency({strings, emergencyId, emergency, lead}: BannerView) {
    const classOf = (way: Way) => (way !== emergency[0] ? 'extra' : lead ? undefined : 'lead');
    return html`<div part="emergency" class="group">
      <p>${strings.danger}</p>
      ${wayLinks(emergencyId, emergency, classOf)}
    </div>`;
  }

  /** Shows the rest: the other lines, and of a folded banner everything but its first row. */
  private renderFold({strings, lead, others, isPrinted}: BannerView) {
    const isNeeded = this.folded || (lead && others.length > 0 && !isPrinted);
    const whom = whomTheyServe(others, strings);
    return isNeeded
      ? html`<button type="button" class="fold" aria-expanded=${this.isOpen} @click=${this.handleFold}>
          <span
            ><b>${strings.more}${others.length > 0 ? ` (${others.length})` : ''}</b>${
              whom ? html`${SPACE}<small>${whom}</small>` : nothing
            }</span
          >
        </button>`
      : nothing;
  }

  /** Children get their slots only now: had the drawing failed, they would be where no slot shows them. */
  protected override updated() {
    const {view, known} = this;
    const {strings, locale, isPrinted, country, emergencyId, emergency, lead, others, now} = view;
    const lines = lead ? [lead, ...others] : [];
    const ways = [
      ...emergency.map((way) => [emergencyId, way] as const),
      ...lines.flatMap((line) => waysOf(line, strings, locale).map((way) => [line.id, way] as const)),
    ];
    placeLinks(this, isPrinted ? [] : ways, known && !isPrinted ? undefined : `${country?.toLowerCase()}-`);
    const isLate = known && Date.parse(known.recheckBy) < now;
    warnSite(this, isLate ? known.recheckBy : undefined);
  }

  private readonly handleChildren = () => this.requestUpdate();

  private readonly handleCountry = (country: string) => {
    this.chosen = country;
  };

  /** Someone leaves the page at once: the country they chose doesn't stay. */
  private readonly handleClear = () => {
    this.chosen = undefined;
  };

  private readonly handleFold = () => {
    this.toggled = !this.isOpen;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'support-crisis-banner': SupportCrisisBanner;
  }
}
