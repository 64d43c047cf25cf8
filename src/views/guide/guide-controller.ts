import type {ReactiveController, ReactiveElement} from 'lit';
import type {GuideContent} from '../../content/content.js';
import type {PageType} from '../../content/structured-data.js';
import {localeOf} from '../../i18n/locale.js';
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
  private opened: HTMLDetailsElement[] = [];

  /** `drawings` are those that `own` needs. */
  constructor(host: GuideHost, own: GuideContent<W>, drawings: Drawings, pageType: PageType = 'MedicalWebPage') {
    this.host = host;
    this.own = this.content = own;
    this.drawings = drawings;
    this.pageType = pageType;
    this.locale = own.language;
    host.addController(this);
  }

  hostConnected() {
    addEventListener('beforeprint', this.openForPrint);
    addEventListener('afterprint', this.closeAgain);
    // Taken from the page in the middle of it: ask again.
    if (!this.content) {
      this.asked = {};
      this.host.requestUpdate();
    }
  }

  hostDisconnected() {
    removeEventListener('beforeprint', this.openForPrint);
    removeEventListener('afterprint', this.closeAgain);
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
    if (host.jsonLd)
      import('./structured-data.js').then(
        ({placeStructuredData}) => placeStructuredData(host, this.view(), pageType),
        // Search engines miss something; the visitor does not.
        () => undefined,
      );
  }

  /** What to draw; undefined while there is nothing to say yet. */
  view(options: Partial<Pick<GuideView, 'country' | 'figures' | 'onlyColumns'>> = {}): GuideView<W> | undefined {
    const {content, drawings, host, locale} = this;
    if (!content) return undefined;
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

  private ask(asked: SiteContent) {
    const {host, own, locale, drawings} = this;
    this.request?.abort();
    this.asked = asked;
    this.content = own;
    if (asked.content === undefined && !asked.contentSrc) return;
    this.content = undefined;
    const {signal} = (this.request = new AbortController());
    void import('./site-content.js')
      .then(({siteContent}) => siteContent(host, own, locale, signal, drawings))
      .catch(() => ({content: own, drawings}))
      .then((answer) => {
        if (signal.aborted) return;
        Object.assign(this, answer);
        host.requestUpdate();
      });
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
