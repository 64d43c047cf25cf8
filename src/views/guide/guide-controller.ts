import type {ReactiveController, ReactiveElement} from 'lit';
import {isServer} from 'lit';
import type {GuideContent} from '../../content/content.js';
import type {CheckedSource} from '../../content/source.js';
import type {PageType} from '../../content/structured-data.js';
import {FallbackSlots} from '../../ui/controllers/fallback-slots.js';
import {warnOnce} from '../../ui/warn-once.js';
import {pageLocale} from '../page-locale.js';
import type {Drawings, GuideView} from './guide-view.js';
import type {SiteContent} from './site-content.js';

/** The attributes and properties of every guide. */
export interface GuideHost extends ReactiveElement, SiteContent {
  headingLevel: number;
  /** Ids of sections, separated by spaces. */
  hide?: string;
  jsonLd: boolean;
  /** Who reviewed the text, and when: "Dr. Ana Lima, psychiatrist, 2026-11-20". */
  reviewedBy?: string;
}

/** Content, and renderers for its blocks. */
interface Loaded<W extends string> {
  content: GuideContent<W>;
  drawings: Drawings;
}

/** In an element narrower than this, a guide starts collapsed. It's the width that its tables need. */
const NARROW_PX = 640;

/**
 * Holds a guide's content, ours or the site's, in the page's language, and adds it to the page as structured data if
 * the site asks for that.
 */
export class GuideController<W extends string = never> implements ReactiveController {
  private readonly host: GuideHost;
  private readonly topic: string;
  private readonly own: Loaded<W>;
  private readonly pageType: PageType;
  /** The page's language; English until the element is on a page. */
  private locale: string;
  /** What `loaded` was loaded for: the language, and the site's content. */
  private wanted: readonly unknown[] = [];
  private loaded?: Loaded<W>;
  private loading?: AbortController;
  private references?: ReadonlyMap<string, CheckedSource>;
  private lacksReferences = false;
  private isNarrow = false;
  private opened: HTMLDetailsElement[] = [];
  private readonly fallback: FallbackSlots;

  /** `topic` is the folder of `own`, and `drawings` are the renderers that it needs. */
  constructor(
    host: GuideHost,
    topic: string,
    own: GuideContent<W>,
    drawings: Drawings,
    pageType: PageType = 'MedicalWebPage',
  ) {
    this.host = host;
    this.topic = topic;
    this.own = {content: own, drawings};
    this.loaded = this.own;
    this.pageType = pageType;
    this.locale = own.language;
    this.fallback = new FallbackSlots(host, [''], () => this.prepare());
    host.addController(this);
  }

  hostConnected() {
    addEventListener('beforeprint', this.openForPrint);
    addEventListener('afterprint', this.closeAgain);
    // An element without a layout has no width yet. A server-rendered element keeps its sections as they are, so that
    // the page doesn't move.
    this.isNarrow = !this.fallback.isPrinted && (this.host.clientWidth || innerWidth) < NARROW_PX;
    this.lacksReferences = false;
  }

  hostDisconnected() {
    removeEventListener('beforeprint', this.openForPrint);
    removeEventListener('afterprint', this.closeAgain);
    if (!this.loading) return;
    this.loading.abort();
    // Loads again when the element is back on the page.
    this.wanted = [];
  }

  hostUpdate() {
    void this.loadWanted();
  }

  /** Loads everything that the guide shows: on a server before rendering, and in a browser before hydration. */
  async prepare(): Promise<void> {
    await Promise.all([this.loadWanted(), this.own.drawings.sources && this.loadReferences()]);
  }

  private async loadWanted() {
    const {host} = this;
    this.locale = pageLocale(host);
    const wanted = [this.locale, host.content, host.contentSrc];
    if (wanted.every((each, at) => each === this.wanted[at])) return;
    this.wanted = wanted;
    await this.load();
  }

  hostUpdated() {
    const {host, pageType} = this;
    const content = this.loaded?.content;
    for (const fault of content ? this.faults(content) : []) warnOnce(`<${host.localName} ${fault}`);
    if (host.jsonLd)
      import('./structured-data.js').then(
        ({placeStructuredData}) => placeStructuredData(host, this.view(), pageType),
        // This affects search engines, but not visitors.
        () => undefined,
      );
    if (this.loaded?.drawings.sources) void this.loadReferences();
  }

  /**
   * Our content in English is there from the start. It's shown until the page's language has loaded, and if that fails.
   * If the site has its own content, nothing else is shown until that has loaded.
   */
  private async load() {
    const {host, own, topic, locale} = this;
    this.loading?.abort();
    const loading = (this.loading = new AbortController());
    const hasSiteContent = host.content !== undefined || Boolean(host.contentSrc);
    this.loaded = hasSiteContent ? undefined : own;
    const isEnglish = /^en(?:-US)?$/i.test(locale);
    if (!hasSiteContent && isEnglish) return this.done(loading, own);
    const ours = isEnglish
      ? own
      : await import('./translations.js').then(
          async ({translated}) => ({...own, content: await translated(topic, own.content, locale)}),
          () => own,
        );
    // A site's own content is at a URL of the page, which a server doesn't know.
    if (hasSiteContent && isServer) return;
    this.done(loading, hasSiteContent ? await this.loadSiteContent(ours, loading.signal) : ours);
  }

  private done(loading: AbortController, loaded: Loaded<W>) {
    if (loading !== this.loading || loading.signal.aborted) return;
    this.loading = undefined;
    this.loaded = loaded;
    this.host.requestUpdate();
  }

  private async loadSiteContent(ours: Loaded<W>, signal: AbortSignal): Promise<Loaded<W>> {
    const {host} = this;
    try {
      const {siteContent} = await import('./site-content.js');
      return await siteContent(host, ours.content, pageLocale(host), signal, ours.drawings);
    } catch (error) {
      warnOnce(`<${host.localName} content-src="${host.contentSrc ?? ''}">: ${String(error)} Our own words are shown.`);
      return ours;
    }
  }

  /**
   * Loads the titles and URLs of the sources. Without them, claims still show the names of their sources. Called on
   * every rendering; after a failure, it tries again once the element is added to a page again.
   */
  private async loadReferences() {
    if (this.references || this.lacksReferences) return;
    const loaded = await import('../../content/references.js').catch(() => undefined);
    if (this.references) return;
    this.references = loaded?.references;
    this.lacksReferences = !loaded;
    this.host.requestUpdate();
  }

  /** Returns what to render; undefined while there is nothing to show. */
  view(options: Partial<Pick<GuideView, 'country' | 'figures' | 'onlyColumns'>> = {}): GuideView<W> | undefined {
    const {host, loaded, locale, isNarrow, references, lacksReferences} = this;
    if (!loaded) return undefined;
    const {content, drawings} = loaded;
    const hidden = idsOf(host.hide);
    const isForeign = content.language.split('-')[0] !== locale.split('-')[0];
    return {
      figures: true,
      ...options,
      content,
      drawings,
      sections: content.sections.filter(({id}) => !hidden.includes(id)),
      // Level 1 belongs to the page.
      level: Math.min(6, Math.max(2, Math.round(host.headingLevel) || 2)),
      locale: isForeign ? content.language : locale,
      language: isForeign ? content.language : undefined,
      isNarrow,
      references,
      lacksReferences,
      review: readReview(host.reviewedBy),
    };
  }

  private faults({sections}: GuideContent<W>): string[] {
    const {host} = this;
    const level = host.getAttribute('heading-level') ?? '2';
    const unknown = idsOf(host.hide).filter((name) => !sections.some(({id}) => id === name));
    return [
      ...(/^[2-6]$/.test(level) ? [] : [`heading-level="${level}">: expected a number from 2 to 6.`]),
      ...unknown.map((name) => `hide="${name}">: there is no such section.`),
      ...(host.reviewedBy && !readReview(host.reviewedBy)
        ? [`reviewed-by="${host.reviewedBy}">: expected a name, a role and a date (2026-11-20).`]
        : []),
    ];
  }

  /** Paper has no buttons, so collapsed sections are printed, too. */
  private readonly openForPrint = () => {
    this.opened = [...this.host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    this.opened.forEach((details) => (details.open = true));
  };

  private readonly closeAgain = () => {
    this.opened.forEach((details) => (details.open = false));
  };
}

const idsOf = (hide = '') => hide.split(/\s+/).filter(Boolean);

/** Parses "Name, role, YYYY-MM-DD". A review without a date would never look outdated. */
function readReview(text = ''): GuideView['review'] {
  const listed = text.trim();
  const date = /(?<![^\s,])\d{4}-\d\d-\d\d$/.exec(listed)?.[0] ?? '';
  const who = listed
    .slice(0, listed.length - date.length)
    .trim()
    .replace(/,$/, '')
    .trim();
  return who && !Number.isNaN(Date.parse(date)) ? {who, date} : undefined;
}
