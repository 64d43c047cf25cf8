/** What a visitor does with the list, and what is shown of it: all that comes after the first sight. */
import type {TemplateResult} from 'lit';
import {html, nothing, render} from 'lit';
import type {Account} from '../../directory/account.js';
import {countryCode} from '../../helplines/emergency.js';
import {loadProblemText} from '../../i18n/load-problems/en.js';
import {laterStrings} from '../../i18n/support-group-finder/later/en.js';
import type {FinderStrings} from '../../i18n/support-group-finder/strings.js';
import type {Group} from '../../model/group.js';
import type {Problem} from '../../model/problem.js';
import type {FacetName, Query, QueryPart} from '../../model/query.js';
import {countryChoice} from '../../views/country-choice.js';
import {attributeFaults} from './attribute-faults.js';
import {chosenFilters} from './chosen-filters.js';
import type {CrisisHost} from './crisis-watch.js';
import {CrisisWatch} from './crisis-watch.js';
import type {DirectoryLoader} from './directory-loader.js';
import {emptyState} from './empty-state.js';
import {SupportSelectEvent} from './events.js';
import {filterPanel} from './filter-panel.js';
import {laterStyles} from './later.styles.js';
import {pager} from './pager.js';
import type {FindPlaces} from './place-field.js';
import {PlaceField} from './place-field.js';
import {toggleFilter, withoutPart} from './query-changes.js';
import {resultDetails} from './result-details.js';
import {siteNotes} from './site-notes.js';
import type {LaterView} from './surroundings.js';

/** The element, as far as one acts on it. */
export interface Finder extends CrisisHost {
  query: Query;
  src?: string;
  icd10?: string;
  strings: Partial<FinderStrings>;
  feedbackUrl?: string;
  readonly loader: DirectoryLoader;
}

/** What could not be loaded is not there; the list is. */
const ignore = () => undefined;

export class Interaction {
  readonly strings = laterStrings;
  readonly placeField: PlaceField;
  private readonly crisisWatch: CrisisWatch;
  /** What there is to show at this rendering. */
  view!: LaterView;
  /** Counted from 0. */
  page = 0;
  /** The group whose details are open. */
  openId?: string;
  filtersOpen = false;
  /** Facets whose every value is shown. */
  readonly unfolded = new Set<FacetName>();
  /** The country that the visitor chose. */
  country?: string;
  private isChoosingCountry = false;
  /** The codes whose filters were chosen already: what a visitor took back stays away. */
  private preselected?: string;
  private readonly host: Finder;
  private readonly warned = new Set<string>();

  constructor(host: Finder, find: FindPlaces, announce: (text: string) => void) {
    this.host = host;
    this.placeField = new PlaceField(host, this, find);
    this.crisisWatch = new CrisisWatch(host, announce);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(laterStyles);
    host.shadowRoot.adoptedStyleSheets.push(sheet);
  }

  /** The element is on the page. */
  start() {
    document.addEventListener('support-clear', this.forget);
  }

  /** The element has left the page. */
  stop() {
    this.placeField.close();
    this.crisisWatch.stop();
    document.removeEventListener('support-clear', this.forget);
  }

  /** After each rendering. */
  updated() {
    this.placeField.updated();
    this.crisisWatch.look(this.view);
    for (const text of attributeFaults(this.host)) {
      if (!this.warned.has(text)) console.warn(text);
      this.warned.add(text);
    }
    const {icd10} = this.host;
    if (icd10 && icd10 !== this.preselected)
      import('./preselect.js').then(({preselect}) => preselect(this.host, icd10), ignore);
    this.preselected = icd10;
  }

  /** The group whose details are open. */
  get selectedGroup(): Group | undefined {
    return this.view.result?.groups.find(({id}) => id === this.openId);
  }

  /** For the people who build the page. */
  notes(account: Account | undefined): TemplateResult {
    return siteNotes(attributeFaults(this.host), account, this.view.strings);
  }

  /** Why the list did not load. */
  why(problem: Problem): string {
    return loadProblemText(problem);
  }

  /** The list of countries; undefined until somebody asks for it. */
  countries(): TemplateResult | undefined {
    return this.isChoosingCountry
      ? countryChoice(this.view.strings.crisis, this.view.locale, this.takeCountry)
      : undefined;
  }

  /** Lines for what the words speak of. */
  urgentHelp(): TemplateResult | undefined {
    return this.crisisWatch.help(this.view);
  }

  panel() {
    return this.filtersOpen && this.view.result ? filterPanel(this.view, this) : nothing;
  }

  chosen() {
    return chosenFilters(this.view, this);
  }

  empty(): TemplateResult {
    return emptyState(this.view, this);
  }

  /** The end of the list. */
  pages(pageSize: number) {
    const {view} = this;
    return html`${pager(Math.ceil((view.result?.total ?? 0) / pageSize), view, this)}
      <details part="about" @toggle=${this.tellAbout}>
        <summary class="link">${view.strings.aboutList}</summary>
        <div></div>
      </details>`;
  }

  private readonly tellAbout = ({target}: Event) => {
    const details = target as HTMLElement;
    const {host, view} = this;
    void import('./about-data.js').then(
      ({tellAbout}) => tellAbout(details, host, view),
      () => render(view.strings.aboutMissing, details.lastElementChild as HTMLElement),
    );
  };

  /** Of the opened group. */
  details(group: Group): TemplateResult | undefined {
    return group.id === this.openId ? resultDetails(group, this.view) : undefined;
  }

  chooseCountry() {
    this.isChoosingCountry = true;
    this.host.requestUpdate();
  }

  private readonly takeCountry = (code: string) => {
    this.country = countryCode(code);
    this.host.requestUpdate();
  };

  ask(change: Partial<Query>) {
    this.host.query = {...this.host.query, ...change};
  }

  /** Chooses a value of a filter, or takes it back. */
  toggle(facet: FacetName, value: string) {
    this.host.query = toggleFilter(this.host.query, facet, value);
  }

  /** Asks the same without that part. */
  giveUp(part: QueryPart) {
    if (part === 'near') this.placeField.clear();
    else this.host.query = withoutPart(this.host.query, part);
    this.focusOn('[part=count]');
  }

  clearAll() {
    this.placeField.clear();
    this.host.query = {words: this.host.query.words};
    this.focusOn('[part=count]');
  }

  /** Somebody leaves the page at once: nothing of what was asked or opened stays in sight, nor for whoever comes back to it. */
  private readonly forget = () => {
    this.placeField.clear();
    this.crisisWatch.forget();
    this.openId = undefined;
    this.filtersOpen = false;
    this.host.query = {};
  };

  toggleFilters() {
    this.filtersOpen = !this.filtersOpen;
    this.host.requestUpdate();
  }

  unfold(facet: FacetName) {
    this.unfolded.add(facet);
    this.host.requestUpdate();
  }

  closeFilters() {
    this.toggleFilters();
    this.focusOn('[data-action=filters]');
  }

  turnTo(page: number) {
    this.page = page;
    this.openId = undefined;
    this.focusOn('[part=count]');
    this.host.requestUpdate();
  }

  /** Opens the details of a group, or closes them. */
  open(id: string) {
    this.openId = this.openId === id ? undefined : id;
    if (this.openId) this.host.dispatchEvent(new SupportSelectEvent(id));
    this.host.requestUpdate();
  }

  /** Closes what is open and puts the focus back on what opened it. */
  escape() {
    if (this.filtersOpen) this.closeFilters();
    else if (this.openId) {
      this.focusOn('[part=result] [aria-expanded=true]');
      this.open(this.openId);
    }
  }

  private focusOn(selector: string) {
    this.host.shadowRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
