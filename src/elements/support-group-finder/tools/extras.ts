/** What one may do besides finding. Comes once finding works, so that nobody waits for it. */
import type {TemplateResult} from 'lit';
import {html, nothing, render} from 'lit';
import {accountOf} from '../../../directory/account.js';
import type {Group, Meeting} from '../../../model/group.js';
import {relax} from '../../../search/relax.js';
import {markMeetingGuide} from '../../../sources/formats/meeting-guide/marks.js';
import {addStyles} from '../../../ui/add-styles.js';
import type {Acts} from '../acts.js';
import type {Finder} from '../finder.js';
import {onDemand} from '../on-demand.js';
import type {PlaceField} from '../controllers/place-controller.js';
import type {Additions, View} from '../render-context.js';
import {attributeFaults} from '../attribute-faults.js';
import type {CompanionKind} from './companions.js';
import {COMPANIONS} from './companions.js';
import {emptyState} from '../parts/empty-state.js';
import {extrasStyles} from './extras.styles.js';
import type {Companion, ExtrasHost} from './host.js';
import {pager} from '../parts/pager.js';
import {PlacePacks} from '../controllers/place-packs.js';
import {siteNotes} from '../parts/site-notes.js';
import {TakeAlong} from '../controllers/saved-groups.js';
import {Tools} from './tools.js';

export class Extras implements ExtrasHost {
  readonly finder: Finder;
  readonly acts: Acts;
  readonly announce: (text: string) => void;
  readonly along: TakeAlong = new TakeAlong(this);
  readonly additions: Additions = {
    noteOf: (meeting) => (mayHaveDaysOff(meeting) ? this.daysOff()?.(meeting) : undefined),
  };
  private readonly bar = new Tools(this);
  private readonly places: PlacePacks;
  private readonly firstVisit = onDemand(this, async () =>
    (await import('./first-visit/first-visit.js')).firstVisit(this),
  );
  private readonly daysOff = onDemand(this, async () => (await import('./days-off.js')).daysOff(this));
  private readonly otherGroups = onDemand(this, async () =>
    (await import('../parts/nothing-found.js')).nothingFound(this),
  );
  private readonly filterWords = onDemand(this, async () =>
    (await import('../parts/words-as-filters.js')).wordsAsFilters(this),
  );
  private readonly companions = new Map<CompanionKind, Companion | undefined>();
  private readonly warned = new Set<string>();

  constructor(finder: Finder, acts: Acts, field: PlaceField, announce: (text: string) => void) {
    this.finder = finder;
    this.acts = acts;
    this.announce = announce;
    this.places = new PlacePacks(finder, field);
    addStyles(finder.shadowRoot, extrasStyles);
    if (finder.isConnected) this.start();
  }

  get view(): View {
    return this.acts.view;
  }

  requestUpdate() {
    this.finder.requestUpdate();
  }

  /** The element is on the page. */
  start() {
    addEventListener('hashchange', this.handleHash);
  }

  /** The element has left the page. */
  stop() {
    removeEventListener('hashchange', this.handleHash);
    this.places.stop();
    this.bar.shut();
  }

  /** After each rendering. */
  updated() {
    for (const text of attributeFaults(this.finder)) {
      if (!this.warned.has(text)) console.warn(text);
      this.warned.add(text);
    }
    for (const kind of COMPANIONS) {
      if (!this.companions.has(kind) && kind.isWanted(this.finder)) void this.bring(kind);
      this.companions.get(kind)?.updated?.();
    }
    this.bar.updated();
    this.places.look();
    this.markList();
  }

  /** Looks for what only a whole list shows, where nobody has, so that its groups say it. */
  private markList() {
    const {directory} = this.finder.loader;
    if (!directory?.unmarked) return;
    directory.account = accountOf(markMeetingGuide(directory.unmarked));
    directory.unmarked = undefined;
    this.requestUpdate();
  }

  /** Somebody leaves the page at once: nothing of what was chosen stays. */
  forget() {
    this.places.stop();
    this.bar.forget();
    this.along.forget();
    for (const companion of this.companions.values()) companion?.forget?.();
  }

  readonly close = () => this.bar.close();

  /** Closes what is open; says whether anything was. */
  escape(): boolean {
    return this.along.escape() || this.bar.escape();
  }

  /** A group that was opened beside the list. */
  get group(): Group | undefined {
    return [...this.companions.values()].find((companion) => companion?.group)?.group;
  }

  /** For the people who build the page. */
  notes(): TemplateResult {
    return siteNotes(attributeFaults(this.finder), this.finder.loader.directory?.account, this.view.strings);
  }

  /** Between the number of groups and the list. */
  tools(): TemplateResult {
    const {view} = this;
    const meant = view.query.words?.trim() ? this.filterWords()?.(view) : nothing;
    return html`${this.bar.render(meant)} ${[...this.companions.values()].map((companion) => companion?.render?.(view))}`;
  }

  addDetails(group: Group): unknown {
    return [this.along.tools(group, this.view), this.firstVisit()?.(group)];
  }

  /** In place of the list when nothing fits. */
  empty(): TemplateResult {
    const {view} = this;
    const {search} = this.finder.loader;
    const relaxed = search ? relax(view.query, (query) => search.preview({...query, limit: 0}, view.now).total) : [];
    return emptyState(view, relaxed, this.acts, this.otherGroups()?.(view));
  }

  /** At the end of the list, which has so many pages. */
  end(pages: number): TemplateResult {
    const {view} = this;
    return html`${pager(pages, view, this.acts)}
      <details part="about" @toggle=${this.tellAbout}>
        <summary class="link">${view.strings.aboutList}</summary>
        <div></div>
      </details>`;
  }

  private async bring(kind: CompanionKind) {
    this.companions.set(kind, undefined);
    try {
      this.companions.set(kind, (await kind.load())(this));
      this.finder.requestUpdate();
    } catch {
      // What could not be loaded is not there; the list is.
    }
  }

  private readonly handleHash = () => this.requestUpdate();

  private readonly tellAbout = ({target}: Event) => {
    const details = target as HTMLElement;
    const {finder, view} = this;
    void Promise.all([import('./about-data/about-data.js'), this.places.loaded]).then(
      ([{tellAbout}, places]) => tellAbout(details, finder, view, places?.sources ?? []),
      () => render(view.strings.missing, details.lastElementChild as HTMLElement),
    );
  };
}

const mayHaveDaysOff = ({schedule}: Meeting): boolean =>
  Boolean(schedule.except) || (schedule.kind === 'dates' && schedule.dates.some(({cancelled}) => cancelled));
