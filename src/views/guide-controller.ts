import type {ReactiveController, ReactiveElement} from 'lit';
import type {GuideContent} from '../content/content.js';
import type {PageType} from '../content/structured-data.js';
import {localeOf} from '../i18n/locale.js';
import {warnOnce} from '../ui/warn-once.js';
import type {Drawings, GuideView} from './guide-view.js';
import {OpenForPrint} from './open-for-print.js';
import type {SiteContent} from './site-content.js';

/** The attributes and properties that every guide has. */
export interface GuideHost extends ReactiveElement, SiteContent {
  headingLevel: number;
  /** Ids of sections, separated by spaces. */
  hide?: string;
  jsonLd: boolean;
}

/** A server that does not answer must not leave an empty guide. */
const LIMIT_MS = 8000;

/** Keeps a guide's content: ours, or the site's once it is there; tells search engines of it when the site asks. */
export class GuideController<W extends string = never> implements ReactiveController {
  private readonly host: GuideHost;
  private readonly own: GuideContent<W>;
  private readonly pageType: PageType;
  private drawings: Drawings;
  /** Undefined while the site's own is on its way. */
  private content?: GuideContent<W>;
  private locale: string;
  private asked: SiteContent = {};
  private request?: AbortController;

  /** `drawings` are those that `own` needs. */
  constructor(host: GuideHost, own: GuideContent<W>, drawings: Drawings, pageType: PageType = 'MedicalWebPage') {
    this.host = host;
    this.own = this.content = own;
    this.drawings = drawings;
    this.pageType = pageType;
    this.locale = own.language;
    host.addController(this);
    new OpenForPrint(host);
  }

  hostConnected() {
    // Taken from the page in the middle of it: ask again.
    if (!this.content) this.asked = {};
  }

  hostDisconnected() {
    this.request?.abort();
  }

  hostUpdate() {
    this.locale = localeOf(this.host);
    const {content, contentSrc} = this.host;
    if (content !== this.asked.content || contentSrc !== this.asked.contentSrc) this.ask({content, contentSrc});
  }

  hostUpdated() {
    const {host, content, pageType} = this;
    for (const fault of content ? this.faults(content) : []) warnOnce(`<${host.localName} ${fault}`);
    if (!host.jsonLd) return;
    void import('./structured-data.js').then(({placeStructuredData}) => {
      const view = this.view();
      if (view && host.jsonLd && host.isConnected) placeStructuredData(host, view, pageType);
    });
  }

  /** What to draw; undefined while there is nothing to say yet. */
  view(options: Partial<Pick<GuideView, 'country' | 'figures' | 'onlyColumns'>> = {}): GuideView<W> | undefined {
    const {content, drawings, host, locale} = this;
    if (!content) return undefined;
    const hidden = idsOf(host.hide);
    const languageOf = (tag: string) => tag.split('-')[0]?.toLowerCase();
    const isForeign = languageOf(content.language) !== languageOf(locale);
    return {
      figures: true,
      ...options,
      content,
      drawings,
      sections: content.sections.filter(({id}) => !hidden.includes(id)),
      level: host.headingLevel,
      locale: isForeign ? content.language : locale,
      language: isForeign ? content.language : undefined,
    };
  }

  private ask(asked: SiteContent) {
    this.request?.abort();
    this.asked = asked;
    if (asked.content === undefined && !asked.contentSrc) {
      this.content = this.own;
      return;
    }
    this.content = undefined;
    const request = (this.request = new AbortController());
    const timer = setTimeout(() => request.abort(), LIMIT_MS);
    void import('./site-content.js')
      .then(({siteContent, ALL_DRAWINGS}) => {
        this.drawings = ALL_DRAWINGS;
        return siteContent(this.host, this.own, this.locale, request.signal);
      })
      .catch(() => this.own)
      .then((content) => {
        clearTimeout(timer);
        if (this.request !== request || !this.host.isConnected) return;
        this.content = content;
        this.host.requestUpdate();
      });
  }

  private faults({sections}: GuideContent<W>): string[] {
    const {host} = this;
    const level = host.getAttribute('heading-level');
    const known = sections.map(({id}) => id);
    return [
      ...(level === null || /^[2-6]$/.test(level) ? [] : [`heading-level="${level}">: expected a number from 2 to 6.`]),
      ...idsOf(host.hide)
        .filter((id) => !known.includes(id))
        .map((id) => `hide="${id}">: there is no such section; there are ${known.join(', ')}.`),
    ];
  }
}

const idsOf = (hide = '') => hide.split(/\s+/).filter(Boolean);
