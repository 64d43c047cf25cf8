import {html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {Task, TaskStatus} from '@lit/task';
import {chooseLines} from '../../helplines/choose-lines.js';
import {countryCode} from '../../helplines/emergency.js';
import {allEmergencyNumbers} from '../../helplines/emergency-services.js';
import {leadingLines} from '../../helplines/leading-lines.js';
import {emergencyWays, linesWhenFolded, waysOf} from '../../i18n/helpline-text.js';
import type {Way} from '../../i18n/helpline-text.js';
import {localeOf} from '../../i18n/locale.js';
import {strings as english} from '../../i18n/support-crisis-banner/en.js';
import type {BannerStrings} from '../../i18n/support-crisis-banner/en.js';
import type {Helpline} from '../../model/helpline.js';
import {ClockController} from '../../ui/controllers/clock-controller.js';
import {FallbackSlots} from '../../ui/controllers/fallback-slots.js';
import {LanguageController} from '../../ui/controllers/language-controller.js';
import type {LinesAround} from '../../views/crisis/crisis-lines.js';
import {lineItem, SPACE, wayLinks} from '../../views/crisis/crisis-lines.js';
import {placeLinks} from '../../views/crisis/place-links.js';
import {countryChooser} from './country-chooser.js';
import {KeepFocusInView} from './keep-focus-in-view.js';
import {helplinesOf} from './load-helplines.js';
import {warnSite} from './site-warnings.js';
import {styles} from './support-crisis-banner.styles.js';

/** What a rendering shows. */
interface BannerView extends LinesAround {
  country?: string;
  /** The words are in another language than the page. */
  isForeign: boolean;
  /** The printed links stay as they are: helplines are on their way, or never came. */
  isPrinted: boolean;
  emergencyId: string;
  emergency: readonly Way[];
  lines: readonly Helpline[];
}

/**
 * The emergency number and the helplines of a country, as real links to call, text and chat, for someone who needs them now.
 *
 * Paste what `peer-support-widgets crisis --country US` prints: those links are children of the element and work before the script has come,
 * without script and on paper. The element draws around them, and keeps their numbers right.
 *
 * @tag support-crisis-banner
 * @summary Emergency number and crisis lines of a country: call, text, chat.
 *
 * @slot - Links. Those with `data-line` were printed by us and are kept right; any other is the site's own, comes first, and is never changed.
 *
 * @csspart emergency - The emergency numbers.
 * @csspart line - One helpline.
 * @csspart call - A number to call.
 * @csspart text - A number to text.
 * @csspart chat - Where to write: a link when a person has opened the address, else the name of the site.
 *
 * @cssproperty [--support-help=#2c2657] - Colour of crisis help.
 * @cssproperty [--support-help-tint=#edeafb] - Background of crisis help.
 * @cssproperty [--support-surface=#fff] - Background of links.
 * @cssproperty [--support-text=#1b2430] - Colour of text.
 * @cssproperty [--support-muted=#46535f] - Colour of quieter text.
 * @cssproperty [--support-radius=0.625rem] - Roundness of corners.
 * @cssproperty [--support-font=inherit] - Font family; the page's own unless set.
 * @cssproperty [--support-font-size=1rem] - Size of text.
 */
export class SupportCrisisBanner extends LitElement {
  static override styles = styles;

  /** Country as ISO 3166-1 alpha-2, such as `US`. Never guessed: without it the element says so and lets the visitor choose. */
  @property() country?: string;

  /** Part of the country as ISO 3166-2, such as `GB-ENG`: helplines of other parts are left out. */
  @property() region?: string;

  /**
   * Who the page is for, one or more of `adults youth women veterans military lgbtq family`: their helplines come first, and those only for others are
   * left out.
   */
  @property() audience?: string;

  /** Level of the heading, 2 to 6. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /** Shows the emergency number and two ways to talk to someone; a button shows the rest. On paper everything is there. */
  @property({type: Boolean}) folded = false;

  /** Keeps the banner in view at the foot of the window, best together with `folded`. Whatever has the focus is scrolled out from under it. */
  @property({type: Boolean, reflect: true}) sticky = false;

  /** Lets the visitor choose another country. */
  @property({type: Boolean}) chooser = false;

  /** Address of a JSON file on the page's own server with the helplines to show instead of ours: see docs/helplines.md. */
  @property({attribute: 'helplines-src'}) helplinesSrc?: string;

  /** Other words for what the banner says, by key; the rest stays. */
  @property({attribute: false}) strings?: Partial<BannerStrings>;

  /** The clock, in epoch ms: for tests and previews. */
  @property({attribute: false}) clock: () => number = Date.now;

  /** The country that the visitor chose. */
  @state() private chosen?: string;

  @state() private isOpen = false;

  private readonly helplines = new Task(this, {
    args: () => [this.shownCountry, this.helplinesSrc] as const,
    task: ([country, src]) => helplinesOf(country, src, this),
  });

  constructor() {
    super();
    new FallbackSlots(this);
    new ClockController(this);
    new LanguageController(this);
    new KeepFocusInView(this);
  }

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener('support-clear', this.handleClear);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('support-clear', this.handleClear);
  }

  private get shownCountry(): string | undefined {
    return this.chosen ?? countryCode(this.country);
  }

  /** Helplines of the country shown, once they are loaded. */
  private get known() {
    return this.helplines.status === TaskStatus.COMPLETE ? this.helplines.value : undefined;
  }

  /** What there is while the helplines are on their way, and when they don't come. A site's own file may hold other lines: it is waited for. */
  private get bundledLines(): readonly Helpline[] {
    const isWaiting = this.helplinesSrc && this.helplines.status !== TaskStatus.ERROR;
    return isWaiting ? [] : leadingLines(this.shownCountry);
  }

  private get view(): BannerView {
    const {shownCountry: country, known, strings: own} = this;
    const strings = {...english, ...own};
    const pageLocale = localeOf(this);
    const isForeign = !own && !/^en\b/i.test(pageLocale);
    const prefix = `${country?.toLowerCase()}-`;
    const emergencyId = `${prefix}emergency`;
    // A region of another country, as when the visitor has chosen one, and words that mean nothing leave every line in place.
    const region = this.region?.startsWith(prefix.toUpperCase()) ? this.region : undefined;
    const audience = this.audience?.split(/\s+/).filter((word) => word in english.audience);
    return {
      strings,
      country,
      isForeign,
      locale: isForeign ? 'en' : pageLocale,
      now: this.clock(),
      isPrinted: !known && this.querySelector(`:scope > a[data-line=${emergencyId}]`) !== null,
      emergencyId,
      emergency: emergencyWays(known?.emergency ?? allEmergencyNumbers(country), strings),
      lines: chooseLines(known?.lines ?? this.bundledLines, region, audience),
    };
  }

  protected override render() {
    const {view, folded, isOpen, chooser, chosen, known} = this;
    const {strings, country, isForeign, isPrinted, emergency, lines, locale} = view;
    const children = html`<slot @slotchange=${this.handleChildren}></slot>`;
    return html`<section
      aria-label=${strings.title}
      lang=${ifDefined(isForeign ? 'en' : undefined)}
      dir=${ifDefined(isForeign ? 'ltr' : undefined)}
      class=${folded && !isOpen ? 'folded' : ''}
    >
      ${isPrinted ? children : this.renderHelp(view, children)}${SPACE}${
        folded && (!known || lines.length > 0) ? this.renderFold(strings) : nothing
      }
      ${
        chooser || chosen !== undefined || emergency.length === 0
          ? countryChooser(country, locale, strings, this.handleCountry)
          : nothing
      }
    </section>`;
  }

  private renderHelp(view: BannerView, children: unknown) {
    const {strings, emergencyId, emergency, country} = view;
    const level = this.headingLevel > 1 && this.headingLevel < 7 ? this.headingLevel : 2;
    return html`<div role="heading" aria-level=${level}>${strings.title}</div>
      ${SPACE}${
        emergency.length > 0
          ? html`<div part="emergency">
              <p>${strings.danger}</p>
              ${SPACE}${wayLinks(emergencyId, emergency)}
            </div>`
          : html`<p>${country ? strings.notListed : strings.unknown}</p>`
      }${children}${this.renderLines(view)}`;
  }

  private renderLines(view: BannerView) {
    const {strings, lines} = view;
    const missing = this.helplines.status === TaskStatus.ERROR ? html`<p>${strings.notLoaded}</p>` : nothing;
    if (lines.length === 0) return this.known ? html`<p>${strings.noLines}</p>` : missing;
    const shown = linesWhenFolded(lines, strings);
    return html`<p class="more">${strings.worry}</p>
      <div role="list">${lines.map((line, index) => lineItem(line, view, index >= shown))}</div>
      ${missing}`;
  }

  private renderFold({more, fewer}: BannerStrings) {
    const {isOpen} = this;
    return html`<button type="button" aria-expanded=${isOpen} @click=${this.handleFold}>
      ${isOpen ? fewer : more}
    </button>`;
  }

  /** Children get their slots only now: had the drawing failed, they would be where no slot shows them. */
  protected override updated() {
    const {view, known} = this;
    const {strings, isPrinted, country, emergencyId, emergency, lines, now} = view;
    const ways = [
      ...emergency.map((way) => [emergencyId, way] as const),
      ...lines.flatMap((line) => waysOf(line, strings).map((way) => [line.id, way] as const)),
    ];
    placeLinks(this, isPrinted ? [] : ways, known ? undefined : `${country?.toLowerCase()}-`);
    const isLate = known && Date.parse(known.recheckBy) < now;
    warnSite(this, isLate ? known.recheckBy : undefined);
  }

  private readonly handleChildren = () => this.requestUpdate();

  private readonly handleCountry = (country: string) => {
    this.chosen = country;
  };

  /** Someone leaves the page at once: the country they chose doesn't stay. */
  private readonly handleClear = () => {
    this.chosen = undefined;
  };

  private readonly handleFold = () => {
    this.isOpen = !this.isOpen;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'support-crisis-banner': SupportCrisisBanner;
  }
}
