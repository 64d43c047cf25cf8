import {html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {countryCode} from '../../helplines/emergency.js';
import {localeOf} from '../../i18n/locale.js';
import {localizer} from '../../i18n/support-group-finder/localize.js';
import type {FinderStrings} from '../../i18n/support-group-finder/strings.js';
import type {Group} from '../../model/group.js';
import type {Query} from '../../model/query.js';
import {ownTimeZone} from '../../model/zone.js';
import type {SearchSource, Source} from '../../sources/source.js';
import {base} from '../../ui/base.styles.js';
import {ClockController} from '../../ui/controllers/clock-controller.js';
import {FallbackSlots} from '../../ui/controllers/fallback-slots.js';
import {LanguageController} from '../../ui/controllers/language-controller.js';
import {warnOnce} from '../../ui/warn-once.js';
import {heading} from '../../views/heading.js';
import {attributeFaults} from './attribute-faults.js';
import {AlternativesController} from './controllers/alternatives-controller.js';
import {Announcer, REST_MS} from './controllers/announcer.js';
import {AnswerController} from './controllers/answer-controller.js';
import {ChildrenController} from './controllers/children-controller.js';
import {ColorCheck} from './controllers/color-check.js';
import {CountryController} from './controllers/country-controller.js';
import {CrisisController} from './controllers/crisis-controller.js';
import {DetailsController} from './controllers/details-controller.js';
import {DirectoryController} from './controllers/directory-controller.js';
import {EventData} from './controllers/event-data.js';
import {LayerController} from './controllers/layer-controller.js';
import {LinkedGroup} from './controllers/linked-group.js';
import {PagePrint} from './controllers/page-print.js';
import {PlaceController} from './controllers/place-controller.js';
import {Preselection} from './controllers/preselect.js';
import {QueryController} from './controllers/query-controller.js';
import {SavedGroups} from './controllers/saved-groups.js';
import {SteadyField} from './controllers/steady-field.js';
import {TranslationController} from './controllers/translation-controller.js';
import {UrlState} from './controllers/url-state.js';
import {Understanding} from './controllers/understanding.js';
import {WidthController} from './controllers/width-controller.js';
import {SupportResultsEvent} from './events.js';
import type {FinderHost} from './finder-host.js';
import {announcement, countLine, isSayable} from './parts/count-line.js';
import {crisisGroups} from './parts/crisis-groups.js';
import {crisisStrip} from './parts/crisis-strip.js';
import {emptyState} from './parts/empty-state.js';
import {filterRail, filters} from './parts/filters.js';
import {cutNotes, failureState, isFailed, loadingState, unanswered} from './parts/list-states.js';
import {nothingFound} from './parts/nothing-found.js';
import {pager} from './parts/pager.js';
import {resultList} from './parts/result-list.js';
import {searchFields} from './parts/search-fields.js';
import {partlyFound} from './parts/understood.js';
import {siteNotes} from './parts/site-notes.js';
import type {SourceNotes} from './parts/source-notes.js';
import {NO_NOTES, sourceNotes} from './parts/source-notes.js';
import {isAsking} from './query-changes.js';
import {lookAround} from './render-context.js';
import type {Additions, View} from './render-context.js';
import {LIST_SLOT, listChildOf} from './sources/list-child.js';
import {listOf} from './sources/list-of.js';
import {finderStyles} from './support-group-finder.styles.js';
import {aboutList} from './tools/about-data/about-list.js';
import {ToolsController} from './tools/tools.js';

const PAGE_SIZE = 20;

/**
 * Helps people find a peer support group, and shows crisis help in every state.
 *
 * It reads the list that a site already has (our JSON, Meeting Guide, a published spreadsheet, an HTML list or table inside the element, and
 * others), and searches it on the visitor's device. By default, its only request is for the list.
 *
 * @tag support-group-finder
 * @summary A search for support groups by words, place, day and format
 *
 * @slot - A list or table of groups in plain HTML: shown without JavaScript, read as the list if there is no `src`, and hidden once the finder
 *   shows the groups. Or JSON-LD in a `<script type="application/ld+json">`, or one `<support-source>` for each of several lists. All other
 *   children stay visible.
 * @slot crisis - The site's own crisis links (`tel:`, `sms:`, `https:`). Shown in every state, even without JavaScript.
 * @slot heading - Replaces the heading.
 * @slot loading - Replaces the message shown while the list loads.
 * @slot empty - Replaces the message shown when no group matches.
 * @slot error - Replaces the message shown if the list couldn't be loaded.
 * @slot offline - Replaces the message shown while the device is offline.
 *
 * @fires {SupportSelectEvent} support-select - Fires when a visitor opens a group. `groupId` is the group's id.
 * @fires {SupportResultsEvent} support-results - Fires when the results have changed. `total` is the number of groups.
 *
 * @csspart search - The fields for words and place.
 * @csspart place - The place field.
 * @csspart filters - The quick filters, all other filters, and the chosen filters.
 * @csspart sources - Status of several lists: which are still loading, and which failed.
 * @csspart tools - The row with the number of groups and the buttons next to it, such as the map.
 * @csspart count - The number of groups.
 * @csspart results - The list of groups.
 * @csspart result - One group.
 * @csspart details - The details of an opened group.
 * @csspart about - "About this data", below the results.
 * @csspart map - The map, which opens on request.
 * @csspart understood - The recognized parts of the words typed, as chips.
 * @csspart answer - The short answer to a question.
 * @csspart partly - The sentence shown when no group matches everything.
 * @csspart crisis - Crisis help.
 * @csspart line - One helpline, shown for words about a crisis.
 * @csspart call - A number to call.
 * @csspart text - A number to text.
 * @csspart chat - A chat or website of a helpline.
 * @csspart empty - The message shown when no group matches.
 * @csspart error - The message shown if the list couldn't be loaded.
 * @csspart heading - A heading.
 * @csspart box - The frame around the two search fields.
 * @csspart field - A text field or a drop-down list.
 * @csspart pill - A choice that can be switched on and off.
 * @csspart button - A button, or a link that looks like one.
 * @csspart primary - A button that is filled with the accent color. It also has the part `button`.
 * @csspart text-button - A button that looks like a link.
 * @csspart chip - Something chosen or recognized, with a button to remove it.
 * @csspart card - A group, in the list or on the map. In the list, it also has the part `result`.
 *
 * @cssproperty [--support-accent=#1a5a77] - Color of links, buttons and the focus ring.
 * @cssproperty [--support-accent-tint=#e3f0f5] - Light background in that color.
 * @cssproperty [--support-on-accent=#fff] - Color of text on `--support-accent`.
 * @cssproperty [--support-text=#1b2430] - Text color.
 * @cssproperty [--support-muted=#46535f] - Color of secondary text.
 * @cssproperty [--support-surface=#fff] - Background of the element and its cards.
 * @cssproperty [--support-tint=#f2f6f8] - Background of collapsible sections and messages.
 * @cssproperty [--support-line=#c9d4dc] - Color of thin lines.
 * @cssproperty [--support-help=#2c2657] - Color of crisis help.
 * @cssproperty [--support-help-tint=#edeafb] - Background of crisis help.
 * @cssproperty [--support-on-help=#fff] - Color of text on `--support-help`.
 * @cssproperty [--support-good=#1f5a3f] - Color of "on now".
 * @cssproperty [--support-good-tint=#e5f3ec] - Background of "on now".
 * @cssproperty [--support-warn=#6d4600] - Color of gentle warnings.
 * @cssproperty [--support-warn-tint=#fdf3df] - Background of gentle warnings.
 * @cssproperty [--support-radius=0.625rem] - Corner radius.
 * @cssproperty [--support-gap=1rem] - Space between parts.
 * @cssproperty [--support-font=inherit] - Font family. By default, the page's.
 * @cssproperty [--support-font-size=1rem] - Text size.
 */
export class SupportGroupFinder extends LitElement implements FinderHost {
  static override styles = [base, ...finderStyles];

  /** URL of the list. Its format is detected from the content. */
  @property() src?: string;

  /**
   * Format of the list, if it shouldn't be detected: `meeting-guide`, `csv`, `bmlt` and others in docs/data.md. `jsonld` without `src` reads the
   * events in the page's own `<script type="application/ld+json">`.
   */
  @property() type?: string;

  /** IANA time zone for meetings that don't state one, such as `America/Chicago`. */
  @property({attribute: 'time-zone'}) timeZone?: string;

  /** Program that the whole list belongs to, such as `aa` or `al-anon`. It explains the type codes of Meeting Guide lists. */
  @property() programme?: string;

  /** Country whose emergency number is shown, as an ISO 3166-1 alpha-2 code, such as `US`. It is never guessed: without it, visitors choose. */
  @property() country?: string;

  /** Part of the country as an ISO 3166-2 code, such as `GB-ENG`. Helplines for other parts are hidden. */
  @property() region?: string;

  /**
   * ICD-10 codes whose topics the finder opens on, such as `F32`, `F32.1`, `F20-F29` or `F32 F41`. They are ordinary filters, which visitors
   * can remove.
   */
  @property() icd10?: string;

  /**
   * Keeps the filters for day, time, format and language in the page's address, so that a view can be bookmarked; never words, place, topic or
   * audience. A value prefixes their names, for pages with several finders: `url-state="evening"` results in `evening-day=MO`.
   */
  @property({attribute: 'url-state'}) urlState?: string;

  /** Adds the groups shown to the page as JSON-LD for search engines. */
  @property({attribute: 'json-ld', type: Boolean}) jsonLd = false;

  /** Link for reporting a mistake in the list: an `https:` or `mailto:` URL. Shown in "About this data" and in the details of a group. */
  @property({attribute: 'feedback-url'}) feedbackUrl?: string;

  /**
   * URL of a pack of towns and postal codes on your server, or several, separated by spaces: see docs/places.md. Visitors then find their town even
   * if it has no group. Loaded when someone first moves to the place field.
   */
  @property({attribute: 'places-src'}) placesSrc?: string;

  /**
   * Map tiles from a server that you choose: a URL with `{z}`, `{x}` and `{y}`, or the URL of a `.pmtiles` file. Without it, the map is an outline
   * that makes no requests: see docs/map.md.
   */
  @property() tiles?: string;

  /** Attribution that the tile provider requires, such as `© OpenStreetMap contributors`. */
  @property({attribute: 'tiles-attribution'}) tilesAttribution?: string;

  /** Heading level of the title, 2 to 6; group names are one level lower. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /** Shows site developers on the page what to fix: invalid attributes, colors with too little contrast, and unclear records in the list. */
  @property({type: Boolean}) debug = false;

  /** The groups themselves, instead of `src`, in our own JSON format. */
  @property({attribute: false}) groups?: readonly unknown[];

  /** Your own source of groups, instead of `src`: an object with `load(signal)`, or a search engine with `ask(query, signal)`. */
  @property({attribute: false}) source?: Source | SearchSource;

  /** The current search: words, place and filters. Set it to open the finder on a search. */
  @property({attribute: false}) query: Query = {};

  /** Replaces the finder's own text, by key. */
  @property({attribute: false}) strings: Partial<FinderStrings> = {};

  /** Returns the current time in epoch milliseconds, for tests and previews. */
  @property({attribute: false}) clock: () => number = Date.now;

  /** The visitor's IANA time zone. By default, the device's. */
  @property({attribute: false}) viewerZone?: string;

  /** @internal Always present once the element is connected. */
  declare readonly shadowRoot: ShadowRoot;

  /** @internal */
  readonly additions: Additions = {};
  /** @internal */
  readonly directory: DirectoryController = new DirectoryController(this, {
    key: () => [this.src, this.type, this.timeZone, this.programme, this.groups, this.source, this.viewerZone],
    from: () => listOf(this),
    pageSize: PAGE_SIZE,
    // Read only after the list is requested: the first use of Intl on a page is slow.
    viewerZone: () => this.viewerZone ?? ownTimeZone(),
    now: () => this.clock(),
    words: () => this.understanding.settled,
  });
  /** @internal */
  readonly answers: AnswerController = new AnswerController(this);
  /** @internal */
  readonly alternatives: AlternativesController = new AlternativesController(this);
  /** @internal */
  said?: () => SourceNotes | undefined = undefined;
  /** @internal */
  readonly question: QueryController = new QueryController(this);
  /** @internal */
  readonly details: DetailsController = new DetailsController(this);
  /** @internal */
  readonly width: WidthController = new WidthController(this);
  /** @internal */
  readonly layers: LayerController = new LayerController(this);
  /** @internal */
  readonly place: PlaceController = new PlaceController(this);
  /** @internal */
  readonly countryChoice: CountryController = new CountryController(this);
  /** @internal */
  readonly crisis: CrisisController = new CrisisController(this);
  /** @internal */
  readonly saved: SavedGroups = new SavedGroups(this);
  /** @internal */
  readonly linked: LinkedGroup = new LinkedGroup(this);
  /** @internal */
  readonly tools: ToolsController = new ToolsController(this);
  /** @internal What the current rendering shows. */
  view!: View;

  /** @internal */
  readonly announcer = new Announcer(this);
  private readonly translation: TranslationController = new TranslationController(this, () => this.#announceTotal());
  private readonly understanding: Understanding = new Understanding(this, () => this.translation.language);
  readonly #colors = new ColorCheck(this);
  readonly #localize = localizer();
  /** The number of groups that was last announced and reported. */
  #reportedTotal?: number = undefined;
  #reportTimer?: ReturnType<typeof setTimeout> = undefined;

  constructor() {
    super();
    new FallbackSlots(this, ['crisis', '']);
    new ClockController(this);
    new LanguageController(this);
    new UrlState(this);
    new Preselection(this);
    new EventData(this);
    new SteadyField(this);
    new ChildrenController(this);
    new PagePrint(this);
  }

  override connectedCallback() {
    super.connectedCallback();
    // Render what changed while the element was off the page.
    if (this.hasUpdated) this.requestUpdate();
    document.addEventListener('support-clear', this.#handleClear);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('support-clear', this.#handleClear);
    clearTimeout(this.#reportTimer);
  }

  /** @internal All strings in the page's language, with the site's own. */
  get words(): FinderStrings {
    return this.#localize(this.translation.translation, this.strings, localeOf(this)).strings;
  }

  /** The group whose details are open. */
  get selectedGroup(): Group | undefined {
    return this.details.group ?? this.linked.group;
  }

  /** Loads the list again after a failure. Does nothing if the list has loaded. */
  readonly retry = () => this.directory.retry();

  /** @internal Announces a text to screen readers once typing pauses. */
  announce(text: string) {
    this.announcer.announce(text);
  }

  /** Moves the focus to the search fields, past the heading and other content that comes first. */
  override focus(options?: FocusOptions) {
    const search = this.renderRoot.querySelector<HTMLElement>('[part=search]');
    if (search) search.focus(options);
    else super.focus(options);
  }

  /** Nothing is rendered or loaded while the element is off the page. */
  protected override shouldUpdate() {
    return this.isConnected;
  }

  protected override willUpdate() {
    const {query, directory, strings} = this;
    const {translation, isInPageLanguage} = this.translation;
    const now = this.clock();
    const country = countryCode(this.country) ?? this.countryChoice.chosen;
    const {crisis} = this;
    const asked = crisis.asked(this.understanding.asked(query));
    const {search, opened} = directory;
    const isHeld = crisis.isHeld;
    if (search && !isHeld) this.answers.ask(search, asked, this.question.page, PAGE_SIZE, now);
    this.view = {
      ...this.#localize(translation, strings, localeOf(this)),
      ...lookAround(localeOf(this), isInPageLanguage, country),
      ...this.additions,
      country,
      get viewerZone() {
        return directory.options.viewerZone();
      },
      now,
      query: asked,
      meant: query.words?.trim() ? this.understanding.of(query.words) : undefined,
      guideAt: (tag) => document.querySelector(tag)?.id,
      answer: (search && this.answers.answer) ?? opened?.first,
      isAsking: Boolean(search && (isHeld || this.answers.isAsking)),
      isStale: Boolean(search && (isHeld || this.answers.isAsking || this.answers.hasFailed)),
      saved: this.saved,
      level: this.headingLevel + 1,
    };
  }

  protected override updated() {
    for (const fault of attributeFaults(this)) warnOnce(fault);
    const {answer, query, isStale} = this.view;
    const {search} = this.directory;
    search?.request?.(query);
    if (search && answer && !isStale && !this.crisis.isFull && answer.total !== this.#reportedTotal)
      this.#reportSoon(answer.total);
  }

  protected override render() {
    const {view, crisis, debug, directory, tools, width} = this;
    const {strings, language} = view;
    const said = this.said?.() ?? NO_NOTES;
    return html`<section
      aria-label=${strings.title}
      lang=${ifDefined(language)}
      dir=${ifDefined(language ? 'ltr' : undefined)}
      ?data-rail=${width.hasRail && !crisis.isFull}
      ?data-steady=${crisis.isFull || crisis.isHeld}
      @keydown=${this.#handleKeydown}
    >
      ${this.layers.render()}
      <slot name="heading">${heading(this.headingLevel, strings.title)}</slot>
      ${debug ? siteNotes([...attributeFaults(this), ...this.#colors.faults], directory.opened?.account, strings) : nothing}
      ${searchFields(this, said.sent)} ${crisisStrip(this)}
      ${
        crisis.isFull
          ? crisisGroups(this, failureState(this))
          : html`${filterRail(this)}
              <div class="found">
                ${filters(this)}
                ${sourceNotes([...said.notes, ...cutNotes(directory, strings), ...unanswered(this.answers, strings), ...this.#notUnderstood], this)}
                <div part="tools">${this.#renderCount()} ${this.#renderTools()}</div>
                <div class="beside-tool" ?data-wide=${tools.isBeside && width.hasMapRoom}>
                  ${tools.renderBeside()}
                  <div class="listed">
                    ${failureState(this)} ${this.#renderList()}
                    ${directory.hasSettled ? html`<div class="end">${tools.render('end')}</div>` : nothing}
                  </div>
                </div>
              </div>`
      }
      <p class="visually-hidden" role="status">${this.announcer.text}</p>
      <div hidden><slot name=${LIST_SLOT}></slot></div>
      <slot @slotchange=${this.#handleListChange}></slot>
    </section>`;
  }

  #renderCount() {
    const {query, answer} = this.view;
    const {search, searchFailed, opened} = this.directory;
    // Until search has loaded, this is the number of all groups, if the whole list has been read.
    const isKnown = Boolean(search || (opened?.account && (searchFailed || !isAsking(query))));
    // If search failed after only the first page was read, the number stays unknown.
    return answer && (isKnown || !searchFailed) ? countLine(this.view, answer, isKnown, this.question) : nothing;
  }

  #renderTools() {
    if (!this.directory.hasSettled) return nothing;
    return html`${this.tools.render('count')} ${this.linked.render(this.view)}`;
  }

  #renderList() {
    const {view, directory, question} = this;
    const {strings, answer, isStale} = view;
    if (!answer)
      return isFailed(directory) ? nothing : loadingState(directory.isSlow ? strings.loadingSlow : strings.loading);
    // An earlier search without results says nothing about this one.
    if (answer.total === 0 && isStale) return nothing;
    if (answer.total === 0)
      return emptyState(view, this.alternatives.value.relaxed, question, nothingFound(view, this));
    return html`${isStale ? nothing : partlyFound(answer, view)} ${resultList(answer, this)}
    ${directory.search ? [pager(answer, PAGE_SIZE, view, question), aboutList(this)] : nothing}`;
  }

  /** If the tables of everyday words didn't load, the visitor's words are searched for literally. */
  get #notUnderstood() {
    const {view, understanding} = this;
    return view.query.words?.trim() && understanding.isIncomplete ? [{text: view.strings.searchIsPlain}] : [];
  }

  /** Reports the number of groups to screen readers and the page once typing pauses: totals of half-typed words would reveal the words. */
  #reportSoon(total: number) {
    this.#reportedTotal = total;
    this.#announceTotal();
    clearTimeout(this.#reportTimer);
    this.#reportTimer = setTimeout(() => {
      // Not for words about a crisis: totals would reveal them to the page.
      if (!this.crisis.isPrivate) this.dispatchEvent(new SupportResultsEvent(total));
    }, REST_MS);
  }

  #announceTotal() {
    const {answer, query} = this.view;
    if (answer && isSayable(answer, query) && this.#reportedTotal !== undefined)
      this.announce(announcement(answer, this.words, localeOf(this)));
  }

  /** While an input method composes a word, Escape belongs to it. */
  readonly #handleKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    const {saved, layers, tools} = this;
    if (saved.escape() || layers.escape() || tools.escape()) event.preventDefault();
  };

  readonly #handleListChange = () => {
    const isRead = listChildOf(this)?.slot === LIST_SLOT;
    if (!isRead && !this.src && !this.groups && !this.source) void this.directory.reload();
  };

  /** When someone leaves by the quick exit, hides and forgets their search and the opened group, so that no one sees them on returning to the page. */
  readonly #handleClear = () => {
    this.place.clear();
    this.crisis.clear();
    this.countryChoice.clear();
    this.saved.clear();
    this.linked.clear();
    this.tools.clear();
    this.details.close();
    this.layers.clear();
    this.question.clear();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'support-group-finder': SupportGroupFinder;
  }
}
