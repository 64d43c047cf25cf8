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
import {CountryController} from './controllers/country-controller.js';
import {CrisisController} from './controllers/crisis-controller.js';
import {DetailsController} from './controllers/details-controller.js';
import {DirectoryController} from './controllers/directory-controller.js';
import {EventData} from './controllers/event-data.js';
import {LayerController} from './controllers/layer-controller.js';
import {LinkedGroup} from './controllers/linked-group.js';
import {PlaceController} from './controllers/place-controller.js';
import {Preselection} from './controllers/preselect.js';
import {QueryController} from './controllers/query-controller.js';
import {SavedGroups} from './controllers/saved-groups.js';
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
import {failureState, isFailed, loadingState} from './parts/list-states.js';
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
 * Helps people find a peer support group that suits them, and shows crisis help in every state.
 *
 * It reads the list a site already has (our JSON, Meeting Guide, a published spreadsheet, or an HTML list or table inside the element), and
 * searches it on the visitor's own device: no request goes anywhere but to the list.
 *
 * @tag support-group-finder
 * @summary Find a support group by words, place, day, and how one meets.
 *
 * @slot - A list or table of groups in plain HTML: shown without script, read as the list when there is no `src`, and hidden once the finder
 *   shows the groups; or JSON-LD in a `<script type="application/ld+json">`; or `<support-source>` elements, one for each of several lists.
 *   All other children stay visible.
 * @slot crisis - The site's own crisis links (`tel:`, `sms:`, `https:`): shown in every state, and without script.
 * @slot heading - Replaces the heading.
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
 * @csspart tools - The row of tools beside the number of groups: help to choose, map, print and others.
 * @csspart count - The line that says how many groups there are.
 * @csspart results - The list of groups.
 * @csspart result - One group.
 * @csspart details - What is shown of an opened group.
 * @csspart about - "About this data", at the end of the list.
 * @csspart map - The map, which opens on request.
 * @csspart understood - What was understood of the words typed, as chips.
 * @csspart answer - The short answer to a question.
 * @csspart partly - Said when no group has everything that was asked for.
 * @csspart crisis - Crisis help.
 * @csspart line - One helpline, shown when the words typed speak of a crisis.
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
 * @cssproperty [--support-on-help=#fff] - Text on the colour of crisis help.
 * @cssproperty [--support-good=#1f5a3f] - Colour of "on now".
 * @cssproperty [--support-good-tint=#e5f3ec] - Its background.
 * @cssproperty [--support-warn=#6d4600] - Colour of gentle warnings.
 * @cssproperty [--support-warn-tint=#fdf3df] - Their background.
 * @cssproperty [--support-radius=0.625rem] - Roundness of corners.
 * @cssproperty [--support-gap=1rem] - Space between parts.
 * @cssproperty [--support-font=inherit] - Font family; the page's own unless set.
 * @cssproperty [--support-font-size=1rem] - Size of text.
 */
export class SupportGroupFinder extends LitElement implements FinderHost {
  static override styles = [base, ...finderStyles];

  /** Address of the list. The format is detected from the content. */
  @property() src?: string;

  /**
   * Read the list as this format and do not detect: `meeting-guide`, `csv`, `bmlt` and others of docs/data.md. `jsonld` without `src` reads
   * the events that the page itself names in `<script type="application/ld+json">`.
   */
  @property() type?: string;

  /** IANA time zone of meetings that state none, such as `America/Chicago`. */
  @property({attribute: 'time-zone'}) timeZone?: string;

  /** The programme that the whole list belongs to, such as `aa` or `al-anon`: it explains the type codes of Meeting Guide lists. */
  @property() programme?: string;

  /** Country whose emergency number is shown, as ISO 3166-1 alpha-2. Never guessed. */
  @property() country?: string;

  /** Part of the country as ISO 3166-2, such as `GB-ENG`: helplines of other parts are left out. */
  @property() region?: string;

  /**
   * Codes of ICD-10 whose groups the finder opens on, such as `F32`, `F32.1`, `F20-F29` or `F32 F41`: chosen as filters that a visitor sees
   * and can take back.
   */
  @property() icd10?: string;

  /**
   * Keeps day, time, format and language of the filters in the address of the page, so that a view can be bookmarked; never words, place, or
   * whom and what a group is for. A value is put before their names, for a page with several finders: `url-state="evening"` gives
   * `evening-day=MO`.
   */
  @property({attribute: 'url-state'}) urlState?: string;

  /** Puts the groups in sight into the page as JSON-LD, for search engines. */
  @property({attribute: 'json-ld', type: Boolean}) jsonLd = false;

  /** Where someone reports a mistake in the list: an address that begins with `https:` or `mailto:`. Shown in "About this data". */
  @property({attribute: 'feedback-url'}) feedbackUrl?: string;

  /**
   * Address of a file of towns and postal codes on the page's own server, or several with spaces between: see docs/places.md. Visitors then find
   * their town even if no group is there. Loaded when someone first turns to the field for a place.
   */
  @property({attribute: 'places-src'}) placesSrc?: string;

  /**
   * Pictures for the map, from a server that you choose: an address with `{z}`, `{x}` and `{y}`, or that of a `.pmtiles` file. Without it the
   * map is an outline that asks no one: see docs/map.md.
   */
  @property() tiles?: string;

  /** What the makers of those pictures ask to be said, such as `© OpenStreetMap contributors`. */
  @property({attribute: 'tiles-attribution'}) tilesAttribution?: string;

  /** Level of the element's heading, 2 to 6; the names of groups are one below. 2 unless set. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /** Shows on the page what the people who build it should fix: wrong attributes, and unclear records of the list. */
  @property({type: Boolean}) debug = false;

  /** The list itself, instead of `src`: groups in our own JSON format. */
  @property({attribute: false}) groups?: readonly unknown[];

  /** Anything that gives groups, instead of `src`: an object with `load(signal)`, or a search engine with `ask(query, signal)`. */
  @property({attribute: false}) source?: Source | SearchSource;

  /** What is being looked for. Set it to open the finder on a question; read it to keep one. */
  @property({attribute: false}) query: Query = {};

  /** Other words for what the finder says, by key; the rest stays. */
  @property({attribute: false}) strings: Partial<FinderStrings> = {};

  /** The clock, in epoch ms: for tests and previews. */
  @property({attribute: false}) clock: () => number = Date.now;

  /** The visitor's IANA time zone: for tests, and for travellers. The device's unless set. */
  @property({attribute: false}) viewerZone = ownTimeZone();

  /** @internal Always there once the element is on the page. */
  declare readonly shadowRoot: ShadowRoot;

  /** @internal */
  readonly additions: Additions = {};
  /** @internal */
  readonly directory: DirectoryController = new DirectoryController(this, {
    key: () => [this.src, this.type, this.timeZone, this.programme, this.groups, this.source, this.viewerZone],
    from: () => listOf(this),
    pageSize: PAGE_SIZE,
    viewerZone: () => this.viewerZone,
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
  /** @internal What the present rendering shows. */
  view!: View;

  /** @internal */
  readonly announcer = new Announcer(this);
  private readonly translation: TranslationController = new TranslationController(this, () => this.announceTotal());
  private readonly understanding: Understanding = new Understanding(this, () => this.translation.language);
  private readonly localize = localizer();
  /** The number of groups that was announced and reported last. */
  private reportedTotal?: number = undefined;
  private reportTimer?: ReturnType<typeof setTimeout> = undefined;

  constructor() {
    super();
    new FallbackSlots(this, ['crisis', '']);
    new ClockController(this);
    new LanguageController(this);
    new UrlState(this);
    new Preselection(this);
    new EventData(this);
    new ChildrenController(this);
  }

  override connectedCallback() {
    super.connectedCallback();
    // What changed while it was off the page has to be drawn now.
    if (this.hasUpdated) this.requestUpdate();
    document.addEventListener('support-clear', this.handleClear);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('support-clear', this.handleClear);
    clearTimeout(this.reportTimer);
  }

  /** @internal Everything the finder says, in the language of the page, with the site's own words. */
  get words(): FinderStrings {
    return this.localize(this.translation.translation, this.strings, localeOf(this)).strings;
  }

  /** The group whose details are open. */
  get selectedGroup(): Group | undefined {
    return this.details.group ?? this.linked.group;
  }

  /** Looks for the list again after a failure; does nothing when all is well. */
  readonly retry = () => this.directory.retry();

  /** @internal Says something to screen readers once typing rests. */
  announce(text: string) {
    this.announcer.announce(text);
  }

  /** Takes the visitor to the search: what comes before it they have met on the page, or need not pass again. */
  override focus(options?: FocusOptions) {
    const search = this.renderRoot.querySelector<HTMLElement>('[part=search]');
    if (search) search.focus(options);
    else super.focus(options);
  }

  /** Nothing is drawn or loaded while the element is off the page. */
  protected override shouldUpdate() {
    return this.isConnected;
  }

  protected override willUpdate() {
    const {query, viewerZone, directory, strings} = this;
    const {translation, isInPageLanguage} = this.translation;
    const now = this.clock();
    const country = countryCode(this.country) ?? this.countryChoice.chosen;
    const {crisis} = this;
    const asked = crisis.asked(this.understanding.asked(query));
    const {search, opened} = directory;
    const isHeld = crisis.isHeld;
    if (search && !isHeld) this.answers.ask(search, asked, this.question.page, PAGE_SIZE, now);
    this.view = {
      ...this.localize(translation, strings, localeOf(this)),
      ...lookAround(localeOf(this), isInPageLanguage, country),
      ...this.additions,
      country,
      viewerZone,
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
    if (search && answer && !isStale && !this.crisis.isFull && answer.total !== this.reportedTotal)
      this.reportSoon(answer.total);
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
      @keydown=${this.handleKeydown}
    >
      ${this.layers.render()}
      <slot name="heading">${heading(this.headingLevel, strings.title)}</slot>
      ${debug ? siteNotes(attributeFaults(this), directory.opened?.account, strings) : nothing}
      ${searchFields(this, said.sent)} ${crisisStrip(this)}
      ${
        crisis.isFull
          ? crisisGroups(this, failureState(this))
          : html`${filterRail(this)}
              <div class="found">
                ${filters(this)} ${sourceNotes([...said.notes, ...this.unanswered, ...this.notUnderstood], this)}
                <div part="tools">${this.renderCount()} ${this.renderTools()}</div>
                <div class="beside-tool" ?data-wide=${tools.isBeside && width.hasMapRoom}>
                  ${tools.renderBeside()}
                  <div class="listed">
                    ${failureState(this)} ${this.renderList()}
                    ${directory.hasSettled ? html`<div class="end">${tools.render('end')}</div>` : nothing}
                  </div>
                </div>
              </div>`
      }
      <p class="visually-hidden" role="status">${this.announcer.text}</p>
      <div hidden><slot name=${LIST_SLOT}></slot></div>
      <slot @slotchange=${this.handleListChange}></slot>
    </section>`;
  }

  private renderCount() {
    const {query, answer} = this.view;
    const {search, searchFailed, opened} = this.directory;
    // Until search is there the number is that of the whole list, if that has been read already.
    const isKnown = Boolean(search || (opened?.account && (searchFailed || !isAsking(query))));
    // Without search, of a list of which only the first page was read, no one will ever know.
    return answer && (isKnown || !searchFailed) ? countLine(this.view, answer, isKnown, this.question) : nothing;
  }

  private renderTools() {
    if (!this.directory.hasSettled) return nothing;
    return html`${this.tools.render('count')} ${this.linked.render(this.view)}`;
  }

  private renderList() {
    const {view, directory, question} = this;
    const {strings, answer, isStale} = view;
    if (!answer)
      return isFailed(directory) ? nothing : loadingState(directory.isSlow ? strings.loadingSlow : strings.loading);
    // What fits nothing of an earlier question says nothing of this one.
    if (answer.total === 0 && isStale) return nothing;
    if (answer.total === 0)
      return emptyState(view, this.alternatives.value.relaxed, question, nothingFound(view, this));
    return html`${isStale ? nothing : partlyFound(answer, view)} ${resultList(answer, this)}
    ${directory.search ? [pager(answer, PAGE_SIZE, view, question), aboutList(this)] : nothing}`;
  }

  /** The question that no one answered can be asked again. */
  private get unanswered() {
    const {answers, view} = this;
    const {searchMissing, searchAgain} = view.strings;
    return answers.hasFailed ? [{text: searchMissing, action: {label: searchAgain, run: answers.retry}}] : [];
  }

  /** Without our words for topics and days a visitor's are only looked for as they stand. */
  private get notUnderstood() {
    const {view, understanding} = this;
    return view.query.words?.trim() && understanding.isIncomplete ? [{text: view.strings.searchIsPlain}] : [];
  }

  /** Tells screen readers and the page how many groups there are, once typing rests: totals of half-typed words would give the words away. */
  private reportSoon(total: number) {
    this.reportedTotal = total;
    this.announceTotal();
    clearTimeout(this.reportTimer);
    this.reportTimer = setTimeout(() => {
      // Not for words of a crisis: totals would tell the page what they are.
      if (!this.crisis.isPrivate) this.dispatchEvent(new SupportResultsEvent(total));
    }, REST_MS);
  }

  private announceTotal() {
    const {answer, query} = this.view;
    if (answer && isSayable(answer, query) && this.reportedTotal !== undefined)
      this.announce(announcement(answer, this.words, localeOf(this)));
  }

  /** While a word is being composed, its keys are the keyboard's. */
  private readonly handleKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    const {saved, layers, tools} = this;
    if (saved.escape() || layers.escape() || tools.escape()) event.preventDefault();
  };

  private readonly handleListChange = () => {
    const isRead = listChildOf(this)?.slot === LIST_SLOT;
    if (!isRead && !this.src && !this.groups && !this.source) void this.directory.reload();
  };

  /** Someone leaves the page at once: nothing of what was asked or opened stays in sight, nor for whoever comes back to it. */
  private readonly handleClear = () => {
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
