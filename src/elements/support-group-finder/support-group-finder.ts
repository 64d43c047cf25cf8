import type {PropertyValues} from 'lit';
import {html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {countryCode} from '../../helplines/emergency.js';
import {formatNumber} from '../../i18n/format.js';
import {loadProblemText} from '../../i18n/load-problems/en.js';
import {strings as english} from '../../i18n/support-group-finder/en.js';
import type {FinderStrings} from '../../i18n/support-group-finder/strings.js';
import type {Group} from '../../model/group.js';
import type {FacetName, Query, QueryPart, Result} from '../../model/query.js';
import type {Source} from '../../sources/source.js';
import {base} from '../../ui/base.styles.js';
import {crisisHelp} from '../../views/crisis-help.js';
import {Announcer} from './announcer.js';
import {controlStyles} from './controls.styles.js';
import {countLine} from './count-line.js';
import {DirectoryLoader} from './directory-loader.js';
import {SupportResultsEvent, SupportSelectEvent} from './events.js';
import {heading} from './heading.js';
import type * as Later from './later.js';
import {listOf} from './list-of.js';
import {errorState, loadingState, offlineState} from './list-states.js';
import {PlaceField} from './place-field.js';
import {isAsking, toggleFilter, withoutPart} from './query-changes.js';
import {quickChoices} from './quick-choices.js';
import {resultCard} from './result-card.js';
import {resultStyles} from './results.styles.js';
import {searchFields} from './search-fields.js';
import {styles} from './support-group-finder.styles.js';
import type {LaterSurroundings, Surroundings} from './surroundings.js';
import {lookAround} from './surroundings.js';
import {Ticking} from './ticking.js';
import {whenOf} from './when.js';

const PAGE_SIZE = 20;
type Later = typeof Later;

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
 * @slot - A list or table of groups in plain HTML: shown without script, and read as the list when there is no `src`.
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
 * @csspart count - The line that says how many groups there are.
 * @csspart results - The list of groups.
 * @csspart result - One group.
 * @csspart details - What is shown of an opened group.
 * @csspart crisis - Crisis help.
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
export class SupportGroupFinder extends LitElement {
  static override styles = [base, styles, controlStyles, resultStyles];

  /** Address of the list. Its format is told from its content. */
  @property() src?: string;

  /** Read the list as this format and do not detect: `native`, `meeting-guide`, `csv` or `rows`. */
  @property() type?: string;

  /** IANA time zone of meetings that state none, such as `America/Chicago`. */
  @property({attribute: 'time-zone'}) timeZone?: string;

  /** The programme that the whole list belongs to, such as `aa` or `al-anon`: it explains the type codes of Meeting Guide lists. */
  @property() programme?: string;

  /** Country whose emergency number is shown, as ISO 3166-1 alpha-2. Never guessed. */
  @property() country?: string;

  /** Level of the element's heading, 2 to 6; the names of groups are one below. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /** Shows on the page what the people who build it should mend: wrong attributes, and records of the list that are unclear. */
  @property({type: Boolean}) debug = false;

  /** The list itself, in place of `src`: groups in our own JSON format. */
  @property({attribute: false}) groups?: readonly unknown[];

  /** Anything that gives groups, in place of `src`. */
  @property({attribute: false}) source?: Source;

  /** What is being looked for. Set it to open the finder on a question; read it to keep one. */
  @property({attribute: false}) query: Query = {};

  /** Other words for what the finder says, by key; the rest stays. */
  @property({attribute: false}) strings: Partial<FinderStrings> = {};

  /** The clock, in epoch ms: for tests and previews. */
  @property({attribute: false}) clock: () => number = () => Date.now();

  /** The visitor's IANA time zone: for tests, and for travellers. */
  @property({attribute: false}) viewerZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

  @state() private page = 0;
  @state() private openId?: string;
  @state() private filtersOpen = false;
  @state() private unfolded: ReadonlySet<FacetName> = new Set();
  @state() private chosenCountry?: string;
  @state() private choosingCountry = false;
  @state() private later?: Later;
  @state() private laterFailed = false;

  private result?: Result;
  private around: Surroundings = this.lookAround();
  private announcedTotal?: number;
  private readonly warned = new Set<string>();

  private readonly loader = new DirectoryLoader(this, {
    key: () => [this.src, this.type, this.timeZone, this.programme, this.groups, this.source, this.viewerZone],
    from: () => listOf(this),
    pageSize: PAGE_SIZE,
    viewerZone: () => this.viewerZone,
    now: () => this.clock(),
  });

  private readonly announcer = new Announcer(this);
  private readonly placeField = new PlaceField(this, {
    find: (text) => this.loader.search?.places(text) ?? [],
    whereAmI: async () => (await this.loadLater())?.whereAmI(this.strings),
    onPlace: (place) => this.handlePlace(place),
  });

  constructor() {
    super();
    new Ticking(this);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('query')) this.page = 0;
    this.around = this.lookAround();
    const {search, directory} = this.loader;
    const answer = search?.query({...this.query, offset: this.page * PAGE_SIZE, limit: PAGE_SIZE}, this.around.now);
    this.result = answer ?? directory?.first;
    if (answer && this.announcedTotal !== answer.total) this.announceTotal(answer.total);
  }

  protected override updated() {
    for (const text of this.faults) {
      if (!this.warned.has(text)) console.warn(text);
      this.warned.add(text);
    }
    // The rest is fetched once the list is there: opening a group is then instant, and works offline.
    if (this.result && !this.later && !this.laterFailed) void this.loadLater();
  }

  /** The group whose details are open. */
  get selectedGroup(): Group | undefined {
    return this.result?.groups.find(({id}) => id === this.openId);
  }

  /** Looks for the list again after a failure; does nothing when all is well. */
  readonly retry = () => {
    this.laterFailed = false;
    this.loader.retry();
  };

  protected override render() {
    const {around, later, laterAround, loader} = this;
    const {strings, language} = around;
    return html`<section
      aria-label=${strings.title}
      lang=${ifDefined(language)}
      dir=${ifDefined(language ? 'ltr' : undefined)}
      @keydown=${this.handleKeydown}
    >
      <slot name="heading">${heading(this.headingLevel, strings.title)}</slot>
      ${this.debug && later && laterAround ? later.siteNotes(this.faults, loader.directory?.account, laterAround.strings) : nothing}
      ${this.renderCrisis()} ${this.renderSearch()} ${this.renderFilters()} ${this.renderCount()} ${this.renderList()}
      <p class="visually-hidden" role="status">${this.announcer.text}</p>
      <div hidden><slot @slotchange=${this.handleListChange}></slot></div>
    </section>`;
  }

  private renderCrisis() {
    const {strings, locale, country} = this.around;
    const {choosingCountry: choosing} = this;
    const ownNumbers = Array.from(this.querySelectorAll(OWN_NUMBERS), ({href}) => href.slice('tel:'.length));
    const onChoose = () => (this.choosingCountry = true);
    return crisisHelp({
      strings: strings.crisis,
      locale,
      country,
      ownNumbers,
      choosing,
      onChoose,
      onCountry: this.handleCountry,
    });
  }

  private renderSearch() {
    const {query, placeField} = this;
    const {strings} = this.around;
    return searchFields({strings, words: query.words ?? '', placeField, onWords: this.handleWords});
  }

  private renderFilters() {
    const {query, result, filtersOpen, later, laterAround: around, unfolded} = this;
    const {strings, locale} = this.around;
    const {filters = {}, near} = query;
    const onToggle = this.handleToggle;
    const programmes = new Map(result?.groups.map(({programme}) => [programme?.code ?? '', programme?.label ?? '']));
    const onRadius = (radiusKm: number | undefined) => this.ask({near: near && {...near, radiusKm}});
    const onUnfold = (facet: FacetName) => (this.unfolded = new Set([...unfolded, facet]));
    const radius = near && {km: near.radiusKm, onRadius};
    const [onClose, onClearPlace, onClearAll] = [this.closeFilters, this.placeField.clear, this.clearAll];
    const shared = around && {around, programmes, onToggle};
    const panel =
      later && shared && result && filtersOpen
        ? later.filterPanel({...shared, filters, result, unfolded, radius, onUnfold, onClose})
        : nothing;
    const chosen =
      later && shared
        ? later.chosenFilters({...shared, query, placeLabel: this.placeField.label, onClearPlace, onClearAll})
        : nothing;
    return html`<div part="filters">
      ${quickChoices({strings, locale, filters, result, filtersOpen, onToggle, onFilters: this.handleFilters})}
      <div id="filters">${panel}</div>
      ${chosen}
    </div>`;
  }

  private renderCount() {
    const {result, query, around} = this;
    const {search, searchFailed, directory} = this.loader;
    // Until search is there the number is that of the whole list, if that has been read already.
    const isKnown = Boolean(search) || searchFailed || (Boolean(directory?.account) && !isAsking(query));
    return result ? countLine(result.total, query, isKnown, around) : nothing;
  }

  private renderList() {
    const {result, loader, query, page, headingLevel, later, laterAround: around} = this;
    const {strings} = this.around;
    const failure = this.renderFailure();
    if (!result) return failure ?? loadingState(strings, loader.isSlow);
    if (result.total === 0) {
      if (!later || !around) return loadingState(strings, false);
      return [failure, later.emptyState({result, query, level: headingLevel + 1, around, onRelax: this.handleRelax})];
    }
    const pages = Math.ceil(result.total / PAGE_SIZE);
    return html`${failure}
      <ol part="results" aria-label=${strings.results}>
        ${result.groups.map((group, position) => this.renderResult(group, position))}
      </ol>
      ${loader.search && later && around ? later.pager(page, pages, around, this.handlePage) : nothing}`;
  }

  private renderResult(group: Group, position: number) {
    const {around, later, laterAround} = this;
    const isOpen = group.id === this.openId && later !== undefined;
    return resultCard({
      group,
      position,
      when: whenOf(group, this.query.filters ?? {}, around),
      distanceKm: this.result?.distancesKm[position],
      isOpen,
      level: this.headingLevel + 1,
      around,
      onToggle: this.handleOpen,
      details: isOpen && laterAround ? later.resultDetails({group, around: laterAround}) : nothing,
    });
  }

  /** Undefined when all is well. */
  private renderFailure() {
    const {strings} = this.around;
    const {problem, searchFailed} = this.loader;
    const level = this.headingLevel + 1;
    if (!problem && !searchFailed && !this.laterFailed) return undefined;
    if (!navigator.onLine) return offlineState(level, strings, this.retry);
    const [title, text] = problem
      ? [strings.errorTitle, loadProblemText(problem)]
      : [strings.searchFailedTitle, strings.searchFailed];
    return errorState(title, text, level, strings, this.retry);
  }

  private get faults(): string[] {
    return this.later?.attributeFaults(this) ?? [];
  }

  private lookAround(): Surroundings {
    const {viewerZone} = this;
    const strings = {...english, ...this.later?.laterStrings, ...this.strings};
    const isTranslated = Object.keys(this.strings).length > 0;
    const country = countryCode(this.country) ?? this.chosenCountry;
    return lookAround(this, isTranslated, {strings, country, viewerZone, now: this.clock()});
  }

  /** What is around, once the later words are there. */
  private get laterAround(): LaterSurroundings | undefined {
    return this.later && (this.around as LaterSurroundings);
  }

  private ask(change: Partial<Query>) {
    this.query = {...this.query, ...change};
  }

  private announceTotal(total: number) {
    const {strings, locale} = this.around;
    this.announcedTotal = total;
    this.dispatchEvent(new SupportResultsEvent(total));
    this.announcer.announce(strings.announceCount(formatNumber(total, locale), total === 1));
  }

  /** Undefined when it could not be had; the visitor is told and can try again. */
  private async loadLater() {
    try {
      this.later ??= await import('./later.js');
    } catch {
      this.laterFailed = true;
    }
    return this.later;
  }

  private focusOn(selector: string) {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  private readonly clearAll = () => {
    this.placeField.clear();
    this.query = {words: this.query.words};
    this.focusOn('[part=count]');
  };

  private readonly closeFilters = () => {
    this.filtersOpen = false;
    this.focusOn('[data-action=filters]');
  };

  private readonly handleCountry = ({currentTarget}: Event & {currentTarget: HTMLSelectElement}) => {
    this.chosenCountry = countryCode(currentTarget.value);
  };

  private readonly handleWords = ({currentTarget}: InputEvent & {currentTarget: HTMLInputElement}) => {
    this.ask({words: currentTarget.value});
  };

  private handlePlace(place: {latitude: number; longitude: number} | undefined) {
    const {radiusKm} = this.query.near ?? {};
    this.ask({near: place && {latitude: place.latitude, longitude: place.longitude, radiusKm}});
  }

  private readonly handleFilters = () => {
    void this.loadLater().then((later) => (this.filtersOpen = Boolean(later) && !this.filtersOpen));
  };

  private readonly handleToggle = (facet: FacetName, value: string) => {
    this.query = toggleFilter(this.query, facet, value);
  };

  private readonly handleRelax = (part: QueryPart) => {
    if (part === 'near') this.placeField.clear();
    else this.query = withoutPart(this.query, part);
    this.focusOn('[part=count]');
  };

  private readonly handlePage = (page: number) => {
    this.page = page;
    this.openId = undefined;
    this.focusOn('[part=count]');
  };

  private readonly handleOpen = ({id}: Group) => {
    void this.loadLater().then(() => {
      this.openId = this.openId === id ? undefined : id;
      if (this.openId) this.dispatchEvent(new SupportSelectEvent(id));
    });
  };

  /** Escape closes what is open and puts the focus back on what opened it. */
  private readonly handleKeydown = ({key}: KeyboardEvent) => {
    if (key !== 'Escape') return;
    if (this.filtersOpen) this.closeFilters();
    else if (this.openId) {
      this.focusOn('[part=result] [aria-expanded=true]');
      this.openId = undefined;
    }
  };

  private readonly handleListChange = () => {
    if (!this.src && !this.groups && !this.source) this.loader.reload();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'support-group-finder': SupportGroupFinder;
  }
}
