/** What a visitor does with the list, and what is shown of it: all that comes after the first sight. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {countryCode} from '../../../helplines/emergency.js';
import type {Group} from '../../../model/group.js';
import type {FacetName, Query, QueryPart} from '../../../model/query.js';
import {addStyles} from '../../../ui/add-styles.js';
import type {countryChoice} from '../../../views/crisis/country-choice.js';
import {chosenFilters} from '../parts/chosen-filters.js';
import type {CrisisWatch} from './crisis-controller.js';
import {SupportSelectEvent} from '../events.js';
import type {Extras} from '../tools/extras.js';
import {filterPanel} from '../parts/filter-panel.js';
import type {Finder} from '../finder.js';
import type {Acts} from '../acts.js';
import {laterStyles} from '../later.styles.js';
import {onDemand} from '../on-demand.js';
import type {FindPlaces} from './place-controller.js';
import {PlaceField} from './place-controller.js';
import {toggleFilter, withoutPart} from '../query-changes.js';
import {resultDetails} from '../parts/result-details.js';
import type {View} from '../render-context.js';

export class Interaction implements Acts {
  readonly placeField: PlaceField;
  /** What there is to show at this rendering. */
  view!: View;
  /** Counted from 0. */
  page = 0;
  /** The group whose details are open. */
  openId?: string;
  filtersOpen = false;
  /** Facets whose every value is shown. */
  readonly unfolded = new Set<FacetName>();
  /** The country that the visitor chose. */
  country?: string;
  private countryChoice?: typeof countryChoice;
  /** What one may do besides finding. */
  extras?: Extras;
  /** Looks whether words speak of a crisis. */
  private crisisWatch?: CrisisWatch;
  private readonly host: Finder;
  private readonly announce: (text: string) => void;
  private readonly bringExtras = onDemand(this, async () => {
    const {Extras} = await import('../tools/extras.js');
    this.extras = new Extras(this.host, this, this.placeField, this.announce);
  });
  private readonly bringCrisisWatch = onDemand(this, async () => {
    const {CrisisWatch} = await import('./crisis-controller.js');
    this.crisisWatch = new CrisisWatch(this.host, this.announce);
  });

  constructor(host: Finder, find: FindPlaces, announce: (text: string) => void) {
    this.host = host;
    this.announce = announce;
    this.placeField = new PlaceField(host, this, find);
    addStyles(host.shadowRoot, laterStyles);
  }

  requestUpdate() {
    this.host.requestUpdate();
  }

  /** The element is on the page. */
  start() {
    this.extras?.start();
    document.addEventListener('support-clear', this.forget);
  }

  /** The element has left the page. */
  stop() {
    this.placeField.close();
    this.crisisWatch?.stop();
    this.extras?.stop();
    document.removeEventListener('support-clear', this.forget);
  }

  /** After each rendering. */
  updated() {
    this.placeField.updated();
    if (this.view.query.words?.trim()) this.bringCrisisWatch();
    this.crisisWatch?.look(this.view);
    this.extras?.updated();
    const {search, searchFailed, problem} = this.host.loader;
    // Nobody waits for them to find a group.
    if (search || searchFailed || problem) this.bringExtras();
  }

  /** The group whose details are open. */
  get selectedGroup(): Group | undefined {
    return this.view.result?.groups.find(({id}) => id === this.openId) ?? this.extras?.group;
  }

  /** The list of countries; undefined until somebody asks for it. */
  countries(): TemplateResult | undefined {
    const {strings, english, locale} = this.view;
    return this.countryChoice?.(strings.crisis, english.crisis, locale, this.takeCountry);
  }

  /** Lines for what the words speak of. */
  urgentHelp(): TemplateResult | undefined {
    return this.crisisWatch?.help(this.view);
  }

  panel() {
    return this.filtersOpen && this.view.result ? filterPanel(this.view, this) : nothing;
  }

  chosen() {
    return chosenFilters(this.view, this);
  }

  empty(): TemplateResult {
    return this.extras?.empty() ?? html`<p part="empty">${this.view.strings.emptyTitle}</p>`;
  }

  /** Of the opened group. */
  details(group: Group): TemplateResult | undefined {
    return group.id === this.openId ? resultDetails(group, this.view, this.extras?.addDetails(group)) : undefined;
  }

  /** Lets the visitor say where they are. When it does not come, the next press tries again. */
  async chooseCountry() {
    const module = await import('../../../views/crisis/country-choice.js').catch(() => undefined);
    this.countryChoice = module?.countryChoice;
    this.requestUpdate();
    await this.host.updateComplete;
    // It takes the place of the button, which had the focus.
    this.focusOn('.country select');
  }

  private readonly takeCountry = (code: string) => {
    this.country = countryCode(code);
    this.requestUpdate();
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
    this.crisisWatch?.forget();
    this.extras?.forget();
    this.openId = undefined;
    this.filtersOpen = false;
    this.host.query = {};
  };

  toggleFilters() {
    this.filtersOpen = !this.filtersOpen;
    this.requestUpdate();
  }

  unfold(facet: FacetName) {
    this.unfolded.add(facet);
    this.requestUpdate();
  }

  closeFilters() {
    this.toggleFilters();
    this.focusOn('[data-action=filters]');
  }

  turnTo(page: number) {
    this.page = page;
    this.openId = undefined;
    this.focusOn('[part=count]');
    this.requestUpdate();
  }

  /** Opens the details of a group, or closes them. */
  open(id: string) {
    this.openId = this.openId === id ? undefined : id;
    if (this.openId) this.host.dispatchEvent(new SupportSelectEvent(id));
    this.requestUpdate();
  }

  /** Closes what is open and puts the focus back on what opened it. */
  escape() {
    if (this.filtersOpen) this.closeFilters();
    else if (this.extras?.escape()) return;
    else if (this.openId) {
      this.focusOn('[part=result] [aria-expanded=true]');
      this.open(this.openId);
    }
  }

  private focusOn(selector: string) {
    this.host.shadowRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
