import {Task, TaskStatus} from '@lit/task';
import type {ReactiveController, ReactiveElement} from 'lit';
import type {GuideContent} from '../../content/content.js';
import type {PageType} from '../../content/structured-data.js';
import {localeOf} from '../../i18n/locale.js';
import {FallbackSlots} from '../../ui/controllers/fallback-slots.js';
import {warnOnce} from '../../ui/warn-once.js';
import type {Drawings, GuideView} from './guide-view.js';
import type {SiteContent} from './site-content.js';

/** The attributes and properties that every guide has. */
export interface GuideHost extends ReactiveElement, SiteContent {
  headingLevel: number;
  /** Ids of sections, separated by spaces. */
  hide?: string;
  jsonLd: boolean;
}

/** What is drawn, and how each kind of block in it is drawn. */
interface Loaded<W extends string> {
  content: GuideContent<W>;
  drawings: Drawings;
}

/** Holds a guide's content, ours or the site's, and puts it into the page as structured data when the site asks for that. */
export class GuideController<W extends string = never> implements ReactiveController {
  private readonly host: GuideHost;
  private readonly own: Loaded<W>;
  private readonly pageType: PageType;
  private readonly siteContent: Task<readonly unknown[], Loaded<W>>;
  /** Of the page; that of our words until there is a page. */
  private locale: string;
  private wasInterrupted = false;
  private opened: HTMLDetailsElement[] = [];

  /** `drawings` are those that `own` needs. */
  constructor(host: GuideHost, own: GuideContent<W>, drawings: Drawings, pageType: PageType = 'MedicalWebPage') {
    this.host = host;
    this.own = {content: own, drawings};
    this.pageType = pageType;
    this.locale = own.language;
    this.siteContent = new Task(host, {
      args: () => [host.content, host.contentSrc],
      task: (_, {signal}) => (this.hasSiteContent ? this.load(signal) : this.own),
    });
    host.addController(this);
    new FallbackSlots(host);
  }

  hostConnected() {
    addEventListener('beforeprint', this.openForPrint);
    addEventListener('afterprint', this.closeAgain);
    if (this.wasInterrupted) void this.siteContent.run();
    this.wasInterrupted = false;
  }

  hostDisconnected() {
    removeEventListener('beforeprint', this.openForPrint);
    removeEventListener('afterprint', this.closeAgain);
    this.wasInterrupted = this.siteContent.status === TaskStatus.PENDING;
    this.siteContent.abort();
  }

  hostUpdate() {
    this.locale = localeOf(this.host);
  }

  hostUpdated() {
    const {host, pageType} = this;
    const content = this.loaded?.content;
    for (const fault of content ? this.faults(content) : []) warnOnce(`<${host.localName} ${fault}`);
    if (host.jsonLd)
      import('./structured-data.js').then(
        ({placeStructuredData}) => placeStructuredData(host, this.view(), pageType),
        // Search engines miss something; the visitor does not.
        () => undefined,
      );
  }

  private get hasSiteContent(): boolean {
    return this.host.content !== undefined || Boolean(this.host.contentSrc);
  }

  /** Undefined while the site's content is on its way; ours when it can't be had. */
  private get loaded(): Loaded<W> | undefined {
    const {status, value} = this.siteContent;
    if (!this.hasSiteContent || status === TaskStatus.ERROR) return this.own;
    return status === TaskStatus.COMPLETE ? value : undefined;
  }

  private async load(signal: AbortSignal): Promise<Loaded<W>> {
    const {host, own} = this;
    try {
      const {siteContent} = await import('./site-content.js');
      return await siteContent(host, own.content, localeOf(host), signal, own.drawings);
    } catch (error) {
      warnOnce(`<${host.localName} content-src="${host.contentSrc ?? ''}">: ${String(error)} Our own words are shown.`);
      return own;
    }
  }

  /** What to draw; undefined while there is nothing to say yet. */
  view(options: Partial<Pick<GuideView, 'country' | 'figures' | 'onlyColumns'>> = {}): GuideView<W> | undefined {
    const {host, loaded, locale} = this;
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
      // 1 is not ours to use.
      level: Math.min(6, Math.max(2, Math.round(host.headingLevel) || 2)),
      locale: isForeign ? content.language : locale,
      language: isForeign ? content.language : undefined,
    };
  }

  private faults({sections}: GuideContent<W>): string[] {
    const {host} = this;
    const level = host.getAttribute('heading-level') ?? '2';
    const unknown = idsOf(host.hide).filter((name) => !sections.some(({id}) => id === name));
    return [
      ...(/^[2-6]$/.test(level) ? [] : [`heading-level="${level}">: expected a number from 2 to 6.`]),
      ...unknown.map((name) => `hide="${name}">: there is no such section.`),
    ];
  }

  /** Paper has no buttons: what is folded is printed too. */
  private readonly openForPrint = () => {
    this.opened = [...this.host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    this.opened.forEach((details) => (details.open = true));
  };

  private readonly closeAgain = () => {
    this.opened.forEach((details) => (details.open = false));
  };
}

const idsOf = (hide = '') => hide.split(/\s+/).filter(Boolean);
