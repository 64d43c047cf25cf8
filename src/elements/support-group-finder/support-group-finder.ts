import type {PropertyValues} from 'lit';
import {html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Feed} from '../../directory/directory.js';
import {countryCode} from '../../helplines/emergency.js';
import {formatNumber, usesMiles} from '../../i18n/format.js';
import {loadProblemText} from '../../i18n/load-problems/en.js';
import {localeOf} from '../../i18n/locale.js';
import {strings as english} from '../../i18n/support-group-finder/en.js';
import type {FinderStrings} from '../../i18n/support-group-finder/strings.js';
import type {Group} from '../../model/group.js';
import type {FacetName, Filters, Query, QueryPart, Result} from '../../model/query.js';
import type {PlaceMatch} from '../../search/places.js';
import type {Source} from '../../sources/source.js';
import {base} from '../../ui/base.styles.js';
import {crisisHelp} from '../../views/crisis-help.js';
import {DirectoryLoader} from './directory-loader.js';
import {heading} from './heading.js';
import {errorState, loadingState, offlineState} from './list-states.js';
import {PlaceField} from './place-field.js';
import {quickChoices} from './quick-choices.js';
import {resultCard} from './result-card.js';
import {searchFields} from './search-fields.js';
import {styles} from './support-group-finder.styles.js';
import type {LaterSurroundings, Surroundings} from './surroundings.js';
import {whenOf} from './when.js';

const PAGE_SIZE = 20;
/** "On now" and "in 20 minutes" stay true without the visitor doing anything. */
const CLOCK_MS = 30_000;
/** Screen readers hear the count once, after typing has stopped. */
const ANNOUNCE_MS = 700;
/** A list in the page itself. */
const LIGHT_DOM_LIST = 'table, ul:not([slot]), ol:not([slot])';

/** A group's details were opened. Carries the group's id and nothing of what was searched for. */
export class SupportSelectEvent extends Event {
  static readonly type = 'support-select';
  readonly groupId: string;

  constructor(groupId: string) {
    super(SupportSelectEvent.type, {bubbles: true, composed: true});
    this.groupId = groupId;
  }
}

/** The results changed. Carries how many there are and nothing of what was searched for. */
export class SupportResultsEvent extends Event {
  static readonly type = 'support-results';
  readonly total: number;

  constructor(total: number) {
    super(SupportResultsEvent.type, {bubbles: true, composed: true});
    this.total = total;
  }
}

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
  static override styles = [base, styles];

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
  @state() private placeLabel?: string;
  @state() private nearMe: {busy: boolean; message?: string} = {busy: false};
  @state() private announcement = '';
  @state() private chosenCountry?: string;
  @state() private choosingCountry = false;
  @state() private later?: typeof import('./later.js');
  @state() private laterFailed = false;

  private result?: Result;
  private around: Surroundings = this.lookAround();
  private clockTimer?: ReturnType<typeof setInterval>;
  private announceTimer?: ReturnType<typeof setTimeout>;
  private announcedTotal?: number;
  private readonly warned = new Set<string>();

  private readonly loader = new DirectoryLoader(this, {
    key: () => [this.src, this.type, this.timeZone, this.programme, this.groups, this.source, this.viewerZone],
    from: () => this.feed(),
    pageSize: PAGE_SIZE,
    viewerZone: () => this.viewerZone,
    now: () => this.clock(),
  });

  private readonly placeField = new PlaceField(this, {
    find: (text) => this.loader.search?.places(text) ?? [],
    onPlace: (place) => this.handlePlace(place),
  });

  override connectedCallback() {
    super.connectedCallback();
    this.clockTimer = setInterval(() => !document.hidden && this.requestUpdate(), CLOCK_MS);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.clockTimer);
    clearTimeout(this.announceTimer);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('query')) this.page = 0;
    this.around = this.lookAround();
    const {search, directory} = this.loader;
    const answer = search?.query({...this.query, offset: this.page * PAGE_SIZE, limit: PAGE_SIZE}, this.around.now);
    this.result = answer ?? directory?.first;
    if (answer && this.announcedTotal !== answer.total) this.announceLater(answer.total);
  }

  protected override updated() {
    for (const text of this.faults) {
      if (!this.warned.has(text)) console.warn(text);
      this.warned.add(text);
    }
    // The rest is fetched once the list is there: opening a group is then instant, and works offline.
    if (this.result && !this.later && !this.laterFailed) void this.loadLater();
  }

  /** Looks for the list again after a failure; does nothing when all is well. */
  retry() {
    this.laterFailed = false;
    this.loader.retry();
  }

  protected override render() {
    const {strings} = this.around;
    return html`<section aria-label=${strings.title} @keydown=${this.handleKeydown}>
      <slot name="heading">${heading(this.headingLevel, strings.title)}</slot>
      ${this.debug ? this.renderDebug() : nothing} ${this.renderCrisis()} ${this.renderSearch()} ${this.renderFilters()}
      ${this.renderCount()} ${this.renderList()}
      <p class="visually-hidden" role="status">${this.announcement}</p>
      <div hidden><slot @slotchange=${this.handleListChange}></slot></div>
    </section>`;
  }

  private renderDebug() {
    const {account} = this.loader.directory ?? {};
    const {strings} = this.laterAround ?? {};
    if (!strings) return nothing;
    const records = account ? [strings.account(account.records, account.rejected, account.unclear)] : [];
    return html`<div class="debug">
      <p>${strings.needsFixing}</p>
      <ul>
        ${[...this.faults, ...records].map((line) => html`<li>${line}</li>`)}
      </ul>
    </div>`;
  }

  private renderCrisis() {
    const {strings, locale, country} = this.around;
    return crisisHelp({
      strings: strings.crisis,
      locale,
      country,
      choosing: this.choosingCountry,
      onChoose: () => (this.choosingCountry = true),
      onCountry: ({currentTarget}) => (this.chosenCountry = countryCode(currentTarget.value)),
    });
  }

  private renderSearch() {
    const {query, placeField, nearMe} = this;
    return searchFields({
      strings: this.around.strings,
      words: query.words ?? '',
      placeField,
      nearMe,
      onWords: ({currentTarget}) => this.ask({words: currentTarget.value}),
      onNearMe: () => void this.handleNearMe(),
    });
  }

  private renderFilters() {
    const {query, result, filtersOpen, later, laterAround: around} = this;
    const {strings, locale} = this.around;
    const {filters = {}, near} = query;
    const onToggle = this.handleToggle;
    const programmes = new Map(result?.groups.map(({programme}) => [programme?.code ?? '', programme?.label ?? '']));
    const {unfolded, placeLabel} = this;
    const onFilters = () => void this.handleFilters();
    return html`<div part="filters">
      ${quickChoices({strings, locale, filters, result, filtersOpen, onToggle, onFilters})}
      <div id="filters">
        ${
          filtersOpen && later && around && result
            ? later.filterPanel({
                around,
                filters,
                result,
                unfolded,
                programmes,
                radius: near && {km: near.radiusKm, onRadius: (radiusKm) => this.ask({near: {...near, radiusKm}})},
                onToggle,
                onUnfold: (facet) => (this.unfolded = new Set([...unfolded, facet])),
                onClose: () => this.closeFilters(),
              })
            : nothing
        }
      </div>
      ${
        later && around
          ? later.chosenFilters({
              around,
              query,
              placeLabel,
              programmes,
              onToggle,
              onClearPlace: () => this.clearPlace(),
              onClearAll: () => this.clearAll(),
            })
          : nothing
      }
    </div>`;
  }

  private renderCount() {
    const {strings, locale} = this.around;
    const {result, query, loader} = this;
    if (!result) return nothing;
    const hasWords = Boolean(query.words?.trim());
    const isAsking = hasWords || query.near || Object.values(query.filters ?? {}).some((values) => values?.length);
    const isWaiting = isAsking && !loader.search && !loader.searchFailed;
    const order = query.near ? strings.orderNearest : hasWords ? strings.orderBest : strings.orderSoonest;
    const count = strings.count(formatNumber(result.total, locale), result.total === 1);
    return html`<p part="count" tabindex="-1">
      ${isWaiting ? strings.preparing : html`<strong>${count}</strong>${result.total > 1 ? `, ${order}` : ''}`}
    </p>`;
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
    const retry = () => this.retry();
    if (!problem && !searchFailed && !this.laterFailed) return undefined;
    if (!navigator.onLine) return offlineState(level, strings, retry);
    return problem
      ? errorState(strings.errorTitle, loadProblemText(problem), level, strings, retry)
      : errorState(strings.searchFailedTitle, strings.searchFailed, level, strings, retry);
  }

  private get faults(): string[] {
    const {later} = this;
    return later?.attributeFaults(this).map((fault) => later.faultText(this.localName, fault)) ?? [];
  }

  /** What every piece of the view needs to know of the page and of the visitor. */
  private lookAround(): Surroundings {
    const locale = localeOf(this);
    const country = countryCode(this.country) ?? this.chosenCountry;
    return {
      strings: {...english, ...this.later?.laterStrings, ...this.strings},
      locale,
      country,
      miles: usesMiles(locale, country),
      viewerZone: this.viewerZone,
      now: this.clock(),
      userAgent: navigator.userAgent,
    };
  }

  /** The same once the later words are there. */
  private get laterAround(): LaterSurroundings | undefined {
    return this.later && (this.around as LaterSurroundings);
  }

  private feed(): Feed | Source | undefined {
    const {source, src, groups, timeZone, programme, type} = this;
    if (source) return source;
    const options = {timeZone, programme, language: localeOf(this), type: type as Feed['type']};
    if (groups) return {load: async () => (await import('../../sources/native.js')).readNative(groups, options)};
    if (src) return {src: new URL(src, this.baseURI).href, ...options};
    if (!this.querySelector(LIGHT_DOM_LIST)) return undefined;
    return {load: async () => (await import('./light-dom-source.js')).loadLightDomList(this, options)};
  }

  private ask(change: Partial<Query>) {
    this.query = {...this.query, ...change};
  }

  private announceLater(total: number) {
    this.announcedTotal = total;
    this.dispatchEvent(new SupportResultsEvent(total));
    clearTimeout(this.announceTimer);
    this.announceTimer = setTimeout(() => {
      const {strings, locale} = this.around;
      this.announcement = strings.announceCount(formatNumber(total, locale), total === 1);
    }, ANNOUNCE_MS);
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

  private clearPlace() {
    this.placeLabel = undefined;
    this.placeField.show(undefined);
    this.ask({near: undefined});
  }

  private clearAll() {
    this.clearPlace();
    this.query = {words: this.query.words};
    this.focusOn('[part=count]');
  }

  private closeFilters() {
    this.filtersOpen = false;
    this.focusOn('[data-action=filters]');
  }

  private handlePlace(place: PlaceMatch | undefined) {
    this.placeLabel = place?.label;
    const {radiusKm} = this.query.near ?? {};
    this.ask({near: place && {latitude: place.latitude, longitude: place.longitude, radiusKm}});
  }

  private async handleNearMe() {
    if (this.nearMe.busy) return;
    const later = await this.loadLater();
    if (!later) return;
    const strings = {...later.laterStrings, ...this.strings};
    this.nearMe = {busy: true, message: strings.nearMeBusy};
    const answer = await later.findMe(navigator.geolocation);
    if ('problem' in answer) {
      const {nearMeRefused: refused, nearMeUnavailable: unavailable, nearMeSlow: slow} = strings;
      this.nearMe = {busy: false, message: {refused, unavailable, slow}[answer.problem]};
      return;
    }
    this.nearMe = {busy: false, message: strings.nearMePrivate};
    this.placeLabel = strings.myLocation;
    this.placeField.show(strings.myLocation);
    this.ask({near: answer});
  }

  private async handleFilters() {
    await this.loadLater();
    this.filtersOpen = !this.filtersOpen;
  }

  private readonly handleToggle = (facet: FacetName, value: string) => {
    const chosen = (this.query.filters?.[facet] ?? []) as readonly string[];
    const values = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
    this.ask({filters: {...this.query.filters, [facet]: values.length > 0 ? values : undefined} as Filters});
  };

  private readonly handleRelax = (part: QueryPart) => {
    if (part === 'near') this.clearPlace();
    else if (part === 'words') this.ask({words: ''});
    else this.ask({filters: {...this.query.filters, [part]: undefined}});
    this.focusOn('[part=count]');
  };

  private readonly handlePage = (page: number) => {
    this.page = page;
    this.openId = undefined;
    this.focusOn('[part=count]');
  };

  private readonly handleOpen = async ({id}: Group) => {
    if (!(await this.loadLater())) return;
    this.openId = this.openId === id ? undefined : id;
    if (this.openId) this.dispatchEvent(new SupportSelectEvent(id));
  };

  /** Escape closes what is open and puts the focus back on what opened it. */
  private handleKeydown({key}: KeyboardEvent) {
    if (key !== 'Escape') return;
    if (this.filtersOpen) this.closeFilters();
    else if (this.openId) {
      this.focusOn('[part=result] [aria-expanded=true]');
      this.openId = undefined;
    }
  }

  private handleListChange() {
    if (!this.src && !this.groups && !this.source) this.loader.reload();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'support-group-finder': SupportGroupFinder;
  }
  interface HTMLElementEventMap {
    'support-select': SupportSelectEvent;
    'support-results': SupportResultsEvent;
  }
}
