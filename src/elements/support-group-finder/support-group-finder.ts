import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {countryCode} from '../../helplines/emergency.js';
import {formatNumber} from '../../i18n/format.js';
import {localeOf} from '../../i18n/locale.js';
import {strings as english} from '../../i18n/support-group-finder/en.js';
import {loadProblemText} from '../../i18n/support-group-finder/load-problem-text.js';
import {localizer} from '../../i18n/support-group-finder/localize.js';
import type {FinderStrings} from '../../i18n/support-group-finder/strings.js';
import type {Group} from '../../model/group.js';
import type {FacetName, Query} from '../../model/query.js';
import {ownTimeZone} from '../../model/zone.js';
import type {SearchSource, Source} from '../../sources/source.js';
import {baseCss} from '../../ui/base-css.js';
import {SmallElement} from '../../ui/small-element.js';
import {crisisHelp} from '../../views/crisis/crisis-help.js';
import {heading} from '../../views/heading.js';
import {withEnglish} from '../../views/crisis/with-english.js';
import {Announcer} from './controllers/announcer.js';
import {controlStyles} from './controls.styles.js';
import {countLine} from './parts/count-line.js';
import {DirectoryLoader} from './controllers/directory-controller.js';
import {SupportResultsEvent} from './events.js';
import type {Interaction} from './controllers/interaction.js';
import {listOf} from './sources/list-of.js';
import {failureState, loadingState} from './parts/list-states.js';
import {isAsking} from './query-changes.js';
import {quickChoices} from './parts/quick-choices.js';
import {resultCard} from './parts/result-card.js';
import {resultStyles} from './results.styles.js';
import {searchFields} from './parts/search-fields.js';
import {styles} from './support-group-finder.styles.js';
import type {View} from './render-context.js';
import {lookAround} from './render-context.js';
import type {LearnedLanguages} from './controllers/translated.js';

const PAGE_SIZE = 20;

/** Numbers that the site shows itself: they win, and are not shown twice. */
const OWN_NUMBERS = ':scope > a[slot=crisis][href^="tel:"], :scope > [slot=crisis] a[href^="tel:"]' as 'a';

/**
 * Helps people find a peer support group that suits them, and shows crisis help in every state.
 *
 * It reads the list a site already has (our JSON, Meeting Guide, a published spreadsheet, or an HTML list or table inside the element), and
 * searches it on the visitor's own device: no request goes anywhere but to the list.
 *
 * @tag support-group-finder
 * @summary Find a support group by words, place, day, and how one meets.
 *
 * @slot - A list or table of groups in plain HTML: shown without script, and read as the list when there is no `src`; or JSON-LD in a
 *   `<script type="application/ld+json">`. Or `<support-source>` elements, one for each of several lists.
 * @slot crisis - The site's own crisis links (`tel:`, `sms:`, `https:`): shown in every state, and without script.
 * @slot heading - In place of the heading.
 * @slot loading - While the list is on its way.
 * @slot empty - When nothing fits.
 * @slot error - When the list could not be loaded.
 * @slot offline - When the device is offline.
 *
 * @fires {SupportSelectEvent} support-select - A visitor opened a group; `groupId` says which.
 * @fires {SupportResultsEvent} support-results - The results changed; `total` says how many there are.
 *
 * @csspart search - The fields for words and place.
 * @csspart place - The field for a place.
 * @csspart filters - The quick choices, the filters and what is chosen.
 * @csspart sources - What is said of several lists: which is still on its way, which failed.
 * @csspart tools - What one may do besides finding, beside the number of groups.
 * @csspart count - The line that says how many groups there are.
 * @csspart results - The list of groups.
 * @csspart result - One group.
 * @csspart details - What is shown of an opened group.
 * @csspart about - "About this data", at the end of the list.
 * @csspart map - The map, which opens on request.
 * @csspart crisis - Crisis help.
 * @csspart line - One helpline, shown when what somebody looks for speaks of a crisis.
 * @csspart call - A number of a helpline to call.
 * @csspart text - A number of a helpline to text.
 * @csspart chat - Where to write to a helpline.
 * @csspart empty - Shown when nothing fits.
 * @csspart error - Shown when the list could not be loaded.
 *
 * @cssproperty [--support-accent=#1a5a77] - Colour of links, buttons and focus.
 * @cssproperty [--support-accent-tint=#e3f0f5] - Quiet background in that colour.
 * @cssproperty [--support-on-accent=#fff] - Text on the accent colour.
 * @cssproperty [--support-text=#1b2430] - Colour of text.
 * @cssproperty [--support-muted=#46535f] - Colour of quieter text.
 * @cssproperty [--support-surface=#fff] - Background of the element and its cards.
 * @cssproperty [--support-tint=#f2f6f8] - Background of folded parts and of messages.
 * @cssproperty [--support-line=#c9d4dc] - Colour of thin lines.
 * @cssproperty [--support-help=#2c2657] - Colour of crisis help.
 * @cssproperty [--support-help-tint=#edeafb] - Background of crisis help.
 * @cssproperty [--support-good=#1f5a3f] - Colour of "on now".
 * @cssproperty [--support-good-tint=#e5f3ec] - Its background.
 * @cssproperty [--support-warn=#6d4600] - Colour of gentle warnings.
 * @cssproperty [--support-warn-tint=#fdf3df] - Their background.
 * @cssproperty [--support-radius=0.625rem] - Roundness of corners.
 * @cssproperty [--support-gap=1rem] - Space between parts.
 * @cssproperty [--support-font=inherit] - Font family; the page's own unless set.
 * @cssproperty [--support-font-size=1rem] - Size of text.
 */
export class SupportGroupFinder extends SmallElement {
  static override styles = baseCss + styles + controlStyles + resultStyles;
  static override fields = {
    src: String,
    type: String,
    timeZone: String,
    programme: String,
    country: String,
    region: String,
    icd10: String,
    urlState: String,
    jsonLd: Boolean,
    feedbackUrl: String,
    placesSrc: String,
    tiles: String,
    tilesAttribution: String,
    headingLevel: Number,
    debug: Boolean,
    groups: Object,
    source: Object,
    query: Object,
    strings: Object,
    clock: Object,
    viewerZone: Object,
  };
  static override fallbackSlots = ['crisis', ''];
  static override defaults = {
    headingLevel: 2,
    query: {},
    strings: {},
    clock: () => Date.now(),
    viewerZone: ownTimeZone(),
  };

  /**
   * Address of the list. Its format is told from its content.
   * @attr src
   */
  declare src?: string;

  /**
   * Read the list as this format and do not detect: `meeting-guide`, `csv`, `bmlt` and others of docs/data.md. `jsonld` without `src` reads
   * the events that the page itself names in `<script type="application/ld+json">`.
   * @attr type
   */
  declare type?: string;

  /**
   * IANA time zone of meetings that state none, such as `America/Chicago`.
   * @attr time-zone
   */
  declare timeZone?: string;

  /**
   * The programme that the whole list belongs to, such as `aa` or `al-anon`: it explains the type codes of Meeting Guide lists.
   * @attr programme
   */
  declare programme?: string;

  /**
   * Country whose emergency number is shown, as ISO 3166-1 alpha-2. Never guessed.
   * @attr country
   */
  declare country?: string;

  /**
   * Part of the country as ISO 3166-2, such as `GB-ENG`: helplines of other parts are left out.
   * @attr region
   */
  declare region?: string;

  /**
   * Codes of ICD-10 whose groups the finder opens on, such as `F32`, `F32.1`, `F20-F29` or `F32 F41`: chosen as filters that a visitor sees
   * and can take back.
   * @attr icd10
   */
  declare icd10?: string;

  /**
   * Keeps day, time, format and language of the filters in the address of the page, so that a view can be bookmarked; never words, place, or
   * whom and what a group is for. A value is put before their names, for a page with several finders: `url-state="evening"` gives
   * `evening-day=MO`.
   * @attr url-state
   */
  declare urlState?: string;

  /**
   * Puts the groups in sight into the page as JSON-LD, for search engines.
   * @attr json-ld
   */
  declare jsonLd: boolean;

  /**
   * Where somebody reports a mistake in the list: an address that begins with `https:` or `mailto:`. Shown in "About this data".
   * @attr feedback-url
   */
  declare feedbackUrl?: string;

  /**
   * Address of a file of towns and postal codes on the page's own server, or several with spaces between: see docs/places.md. Visitors then find
   * their town even if no group is there. Loaded when somebody first turns to the field for a place.
   * @attr places-src
   */
  declare placesSrc?: string;

  /**
   * Pictures for the map, from a server that you choose: an address with `{z}`, `{x}` and `{y}`, or that of a `.pmtiles` file. Without it the
   * map is an outline that asks nobody: see docs/map.md.
   * @attr tiles
   */
  declare tiles?: string;

  /**
   * What the makers of those pictures ask to be said, such as `© OpenStreetMap contributors`.
   * @attr tiles-attribution
   */
  declare tilesAttribution?: string;

  /**
   * Level of the element's heading, 2 to 6; the names of groups are one below. 2 unless set.
   * @attr heading-level
   */
  declare headingLevel: number;

  /**
   * Shows on the page what the people who build it should mend: wrong attributes, and records of the list that are unclear.
   * @attr debug
   */
  declare debug: boolean;

  /** The list itself, in place of `src`: groups in our own JSON format. */
  declare groups?: readonly unknown[];

  /** Anything that gives groups, in place of `src`: an object with `load(signal)`, or a backend with `search(query, signal)`. */
  declare source?: Source | SearchSource;

  /** What is being looked for. Set it to open the finder on a question; read it to keep one. */
  declare query: Query;

  /** Other words for what the finder says, by key; the rest stays. */
  declare strings: Partial<FinderStrings>;

  /** The clock, in epoch ms: for tests and previews. */
  declare clock: () => number;

  /** The visitor's IANA time zone: for tests, and for travellers. The device's unless set. */
  declare viewerZone: string;

  /** @internal Everything the finder says, in the language of the page, with the site's own words. */
  words: FinderStrings = english;

  /** @internal Other languages. English serves until their words are here, and when they do not come. */
  readonly translations: LearnedLanguages = {};
  private readonly localize = localizer();
  // Fields begin as own ones: other libraries put names such as `later` on HTMLElement.prototype.
  private later?: Interaction = undefined;
  private laterFailed = false;
  private view!: View;
  private asked?: Query = undefined;
  /** @internal */
  announcedTotal?: number = undefined;

  /** @internal */
  readonly loader: DirectoryLoader = new DirectoryLoader(this, {
    key: () => [this.src, this.type, this.timeZone, this.programme, this.groups, this.source, this.viewerZone],
    from: () => listOf(this),
    pageSize: PAGE_SIZE,
    viewerZone: () => this.viewerZone,
    now: () => this.clock(),
  });

  /** @internal */
  readonly announcer = new Announcer(() => this.requestUpdate());

  override connectedCallback() {
    super.connectedCallback();
    if (this.querySelector('[data-words]'))
      import('./controllers/site-words.js')
        .then(async ({siteWords}) => (this.strings = {...(await siteWords(this)), ...this.strings}))
        .catch(() => undefined);
    this.loader.start();
    this.later?.start();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.announcer.stop();
    this.loader.stop();
    this.later?.stop();
  }

  /** Gathers what there is to show. */
  private look() {
    const {later, query, viewerZone, loader, strings, translations} = this;
    loader.look();
    const {search, directory} = loader;
    if (later && this.asked !== query) later.page = 0;
    this.asked = query;
    const now = this.clock();
    const page = {offset: (later?.page ?? 0) * PAGE_SIZE, limit: PAGE_SIZE};
    const country = countryCode(this.country) ?? later?.country;
    const pageLocale = localeOf(this);
    const {language} = new Intl.Locale(pageLocale);
    const isEnglish = language === 'en';
    if (!isEnglish && !(language in translations)) {
      translations[language] = undefined;
      import('./controllers/translated.js').then(({learn}) => learn(this, language)).catch(() => undefined);
    }
    const translation = translations[language];
    const asked = {...query, meant: translation?.meant(query.words)};
    const answer = search?.query({...asked, ...page}, now);
    const localized = this.localize(translation, strings);
    this.words = localized.strings;
    this.view = {
      ...localized,
      ...lookAround(pageLocale, isEnglish || translation || Object.keys(strings)[0], country),
      country,
      viewerZone,
      now,
      query: asked,
      result: answer ?? directory?.first,
      level: this.headingLevel + 1,
      ...later?.extras?.additions,
    };
    if (later) later.view = this.view;
    if (answer && this.announcedTotal !== answer.total) this.announceTotal(answer.total);
  }

  protected override updated() {
    this.later?.updated();
    // The rest is fetched once the list is there or failed: opening a group is then instant, and works offline.
    if ((this.view.result || this.loader.problem) && !this.later && !this.laterFailed) void this.withLater();
  }

  /** The group whose details are open. */
  get selectedGroup(): Group | undefined {
    return this.later?.selectedGroup;
  }

  /** Looks for the list again after a failure; does nothing when all is well. */
  readonly retry = () => {
    this.laterFailed = false;
    this.loader.retry();
  };

  /** Takes the visitor to the search: what comes before it they have met on the page, or need not pass again. */
  override focus(options?: FocusOptions) {
    const search = this.shadowRoot.querySelector<HTMLElement>('[part=search]');
    if (search) search.focus(options);
    else super.focus(options);
  }

  protected override render() {
    this.look();
    const {view, later} = this;
    const {strings, language} = view;
    return html`<section
      aria-label=${strings.title}
      lang=${ifDefined(language)}
      dir=${ifDefined(language ? 'ltr' : undefined)}
      @keydown=${this.handleKeydown}
    >
      <slot name="heading">${heading(this.headingLevel, strings.title)}</slot>
      ${this.debug ? later?.extras?.notes() : nothing} ${this.renderCrisis()}
      ${searchFields(view, later?.placeField, this.handleWords, this.handleNearMe)}
      <div part="filters">
        ${quickChoices(view, later?.filtersOpen ?? false, this.handleToggle, this.handleFilters)}
        <div id="filters">${later?.panel()}</div>
        ${later?.chosen()}
      </div>
      <div part="tools">${this.renderCount()} ${later?.extras?.tools()}</div>
      ${this.renderFailure()} ${this.renderList()}
      <p class="visually-hidden" role="status">${this.announcer.text}</p>
      <div ?hidden=${Boolean(view.result)}><slot @slotchange=${this.handleListChange}></slot></div>
    </section>`;
  }

  private renderCrisis() {
    const {strings, english, country} = this.view;
    const {crisis} = strings;
    const ownNumbers = Array.from(this.querySelectorAll(OWN_NUMBERS), ({href}) => href.slice('tel:'.length));
    const choose = html`<button type="button" class="link" @click=${this.handleChooseCountry}>
      ${withEnglish(crisis.choose, english.crisis.choose)}
    </button>`;
    return crisisHelp(
      crisis,
      english.crisis,
      country,
      ownNumbers,
      this.later?.countries() ?? choose,
      this.later?.urgentHelp(),
    );
  }

  private renderCount() {
    const {query, result} = this.view;
    const {search, searchFailed, directory} = this.loader;
    // Until search is there the number is that of the whole list, if that has been read already.
    const isKnown = search || (directory?.account && (searchFailed || !isAsking(query)));
    // Without search, of a list that was only glanced at, nobody will ever know.
    return result && (isKnown || !searchFailed) ? countLine(this.view, result.total, Boolean(isKnown)) : nothing;
  }

  private renderList() {
    const {view, later} = this;
    const {strings, result} = view;
    if (!result)
      return this.isFailed ? nothing : loadingState(this.loader.isSlow ? strings.loadingSlow : strings.loading);
    if (result.total === 0) return later ? later.empty() : loadingState(strings.loading);
    return html`<ol part="results" aria-label=${strings.results}>
        ${result.groups.map((group, position) =>
          resultCard(group, position, view, this.handleOpen, (opened) => later?.details(opened)),
        )}
      </ol>
      ${this.loader.search && later?.extras?.end(Math.ceil(result.total / PAGE_SIZE))}`;
  }

  private get isFailed(): boolean {
    const {problem, searchFailed} = this.loader;
    return Boolean(problem) || searchFailed || this.laterFailed;
  }

  private renderFailure() {
    const {view, retry} = this;
    const {strings} = view;
    const {problem} = this.loader;
    if (!this.isFailed) return nothing;
    if (!navigator.onLine) return failureState('offline', strings.offlineTitle, strings.offlineText, view, retry);
    return problem
      ? failureState('error', strings.errorTitle, loadProblemText(problem, strings), view, retry)
      : failureState('error', strings.searchFailedTitle, strings.searchFailed, view, retry);
  }

  private announceTotal(total: number) {
    const {strings, locale} = this.view;
    this.announcedTotal = total;
    this.dispatchEvent(new SupportResultsEvent(total));
    this.announcer.announce(strings.announceCount(formatNumber(total, locale), total));
  }

  /** Fetches what a visitor does with the list, and does it. When it cannot be had the visitor is told and can try again. */
  private async withLater(act?: (later: Interaction) => unknown) {
    if (!this.later) {
      try {
        const {Interaction} = await import('./controllers/interaction.js');
        this.later ??= new Interaction(
          this,
          (text) => this.loader.search?.places(text),
          (text) => this.announcer.announce(text),
        );
        this.laterFailed = false;
        if (this.isConnected) this.later.start();
      } catch {
        this.laterFailed = true;
      }
      this.requestUpdate();
      await this.updateComplete;
    }
    if (this.later) act?.(this.later);
  }

  private readonly handleChooseCountry = () => void this.withLater((later) => later.chooseCountry());

  private readonly handleWords = ({currentTarget}: InputEvent & {currentTarget: HTMLInputElement}) => {
    this.query = {...this.query, words: currentTarget.value};
  };

  private readonly handleNearMe = () => void this.withLater((later) => later.placeField.takeMyPlace());

  private readonly handleFilters = () => void this.withLater((later) => later.toggleFilters());

  private readonly handleToggle = (facet: FacetName, value: string) => {
    void this.withLater((later) => later.toggle(facet, value));
  };

  private readonly handleOpen = ({id}: Group) => void this.withLater((later) => later.open(id));

  private readonly handleKeydown = ({key}: KeyboardEvent) => {
    if (key === 'Escape') this.later?.escape();
  };

  private readonly handleListChange = () => {
    if (!this.src && !this.groups && !this.source) void this.loader.reload();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'support-group-finder': SupportGroupFinder;
  }
}
