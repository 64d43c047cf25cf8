import {html, nothing} from 'lit/html.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {chooseLines} from '../../helplines/choose-lines.js';
import type {EmergencyNumber} from '../../helplines/emergency.js';
import {allEmergencyNumbers} from '../../helplines/emergency-services.js';
import {countryCode} from '../../helplines/emergency.js';
import {loadHelplines} from '../../helplines/load.js';
import {emergencyWays, linesWhenFolded, waysOf} from '../../i18n/helpline-text.js';
import {localeOf} from '../../i18n/locale.js';
import {strings as english} from '../../i18n/support-crisis-banner/en.js';
import type {BannerStrings} from '../../i18n/support-crisis-banner/en.js';
import type {CountryHelplines, Helpline} from '../../model/helpline.js';
import {SmallElement} from '../../ui/small-element.js';
import type {LinesAround} from '../../views/crisis/crisis-lines.js';
import {lineItem, SPACE, wayLinks} from '../../views/crisis/crisis-lines.js';
import {placeLinks} from '../../views/crisis/place-links.js';
import type {countryChooser} from './country-chooser.js';
import {styles} from './support-crisis-banner.styles.js';

/** The lines of a country, and the site's own emergency numbers where it gave some. */
export interface KnownHelplines extends CountryHelplines {
  emergency?: readonly EmergencyNumber[];
}

/**
 * The emergency number and the helplines of a country, as real links to call, text and chat, for somebody who needs them now.
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
export class SupportCrisisBanner extends SmallElement {
  static override styles = styles;
  static override fields = {
    country: String,
    region: String,
    audience: String,
    headingLevel: Number,
    folded: Boolean,
    sticky: Boolean,
    chooser: Boolean,
    helplinesSrc: String,
    strings: Object,
    clock: Object,
  };

  /**
   * Country as ISO 3166-1 alpha-2, such as `US`. Never guessed: without it the element says so and lets the visitor choose.
   * @attr country
   */
  declare country?: string;

  /**
   * Part of the country as ISO 3166-2, such as `GB-ENG`: lines of other parts are left out.
   * @attr region
   */
  declare region?: string;

  /**
   * Whom the page is for, one or more of `adults youth veterans military lgbtq family`: their lines come first, and lines only for others are left out.
   * @attr audience
   */
  declare audience?: string;

  /**
   * Level of the heading, 2 to 6; 2 unless set.
   * @attr heading-level
   */
  declare headingLevel?: number;

  /**
   * Shows the emergency number and two ways to talk to somebody; a button shows the rest. On paper everything is there.
   * @attr folded
   */
  declare folded: boolean;

  /**
   * Keeps the banner in view at the foot of the window, best together with `folded`. What has the focus is scrolled out from under it.
   * @attr sticky
   */
  declare sticky: boolean;

  /**
   * Lets the visitor choose another country.
   * @attr chooser
   */
  declare chooser: boolean;

  /**
   * Address of a JSON file on the page's own server with the lines to show instead of ours: see docs/helplines.md.
   * @attr helplines-src
   */
  declare helplinesSrc?: string;

  /** Other words for what the banner says, by key; the rest stays. */
  declare strings?: Partial<BannerStrings>;

  /** The clock, in epoch ms: for tests and previews. */
  declare clock?: () => number;

  private chosen?: string;
  private asked?: string;
  protected loading?: Promise<void>;
  private known?: KnownHelplines;
  private failed = false;
  private isOpen = false;
  private drawChooser?: typeof countryChooser;
  private release?: () => void;

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.release?.();
    this.release = undefined;
  }

  protected render() {
    const country = this.chosen ?? countryCode(this.country);
    const now = this.clock?.() ?? Date.now();
    const strings = {...english, ...this.strings};
    const pageLocale = localeOf(this);
    const isForeign = !this.strings && !/^en\b/i.test(pageLocale);
    const around = {strings, locale: isForeign ? 'en' : pageLocale, now};
    const key = `${country} ${this.helplinesSrc}`;
    if (key !== this.asked) this.loading = this.load(country, key);

    const {known} = this;
    const prefix = `${country?.toLowerCase()}-`;
    const id = `${prefix}emergency`;
    // As long as the lines are on their way, and if they never come, what the page has printed stays as it is.
    const isPrinted = !known && this.querySelector(`:scope > a[data-line=${id}]`);
    const emergency = emergencyWays(known?.emergency ?? allEmergencyNumbers(country), strings);
    // A region of another country, as when the visitor has chosen one, and words that say nothing leave every line in place.
    const region = this.region?.startsWith(prefix.toUpperCase()) ? this.region : undefined;
    const audience = this.audience?.split(/\s+/).filter((word) => word in english.audience);
    const lines = chooseLines(known?.lines ?? [], region, audience);
    const ways = lines.flatMap((line) => waysOf(line, strings).map((way) => [line.id, way] as const));
    placeLinks(
      this,
      isPrinted ? [] : [...emergency.map((way) => [id, way] as const), ...ways],
      known ? undefined : prefix,
    );
    this.fetchRare(!emergency.length, now);

    const {headingLevel: asked = 2} = this;
    const level = asked > 1 && asked < 7 ? asked : 2;

    const own = html`<slot @slotchange=${() => this.requestUpdate()}></slot>`;
    return html`<section
      aria-label=${strings.title}
      lang=${ifDefined(isForeign ? 'en' : undefined)}
      dir=${ifDefined(isForeign ? 'ltr' : undefined)}
      class=${this.folded && !this.isOpen ? 'folded' : ''}
    >
      ${
        isPrinted
          ? own
          : html`<div role="heading" aria-level=${level}>${strings.title}</div>
              ${SPACE}${
                emergency.length
                  ? html`<div part="emergency">
                      <p>${strings.danger}</p>
                      ${SPACE}${wayLinks(id, emergency)}
                    </div>`
                  : html`<p>${country ? strings.notListed : strings.unknown}</p>`
              }${own}${this.renderLines(lines, around)}`
      }${SPACE}${this.folded && (!known || lines.length) ? this.renderFold(strings) : nothing}
      ${this.drawChooser?.(country, around.locale, this.handleCountry)}
    </section>`;
  }

  private renderLines(lines: readonly Helpline[], around: LinesAround) {
    const {strings} = around;
    const {known, failed} = this;
    if (!lines.length) return failed || known ? html`<p>${failed ? strings.notLoaded : strings.noLines}</p>` : nothing;
    const shown = linesWhenFolded(lines, strings);
    return html`<p class="more">${strings.worry}</p>
      <div role="list">${lines.map((line, index) => lineItem(line, around, index >= shown))}</div>`;
  }

  private renderFold({more, fewer}: BannerStrings) {
    const {isOpen} = this;
    return html`<button type="button" aria-expanded=${isOpen} @click=${this.handleFold}>
      ${isOpen ? fewer : more}
    </button>`;
  }

  private async load(country: string | undefined, key: string) {
    this.asked = key;
    this.known = undefined;
    this.failed = false;
    let known: KnownHelplines | undefined;
    let failed = false;
    try {
      const {helplinesSrc} = this;
      if (helplinesSrc) {
        const reader = await import('./own-lines.js').catch(ignore);
        known = await reader?.ownLines(helplinesSrc, country, this);
      }
      if (allEmergencyNumbers(country).length) known ??= await loadHelplines(country as string);
    } catch {
      failed = true;
    }
    if (key !== this.asked) return;
    Object.assign(this, {known, failed});
    this.requestUpdate();
  }

  /** What only some pages need comes by itself; without it the rest works. */
  private fetchRare(needsCountry: boolean, now: number) {
    if ((needsCountry || this.chooser) && !this.drawChooser) {
      import('./country-chooser.js').then(({countryChooser}) => {
        if (!this.drawChooser) this.requestUpdate();
        this.drawChooser = countryChooser;
      }, ignore);
    }
    if (this.sticky && !this.release) {
      import('./sticky.js').then(({keepFocusInView}) => {
        if (this.isConnected) this.release ??= keepFocusInView(this);
      }, ignore);
    }
    const isLate = this.known && Date.parse(this.known.recheckBy) < now;
    if (isLate || this.region || this.audience || this.headingLevel || (this.country && !countryCode(this.country))) {
      import('./site-warnings.js').then(
        ({warnSite}) => warnSite(this, isLate ? this.known?.recheckBy : undefined),
        ignore,
      );
    }
  }

  private readonly handleCountry = (country: string) => {
    this.chosen = country;
    this.requestUpdate();
  };

  private readonly handleFold = () => {
    this.isOpen = !this.isOpen;
    this.requestUpdate();
  };
}

const ignore = () => undefined;

declare global {
  interface HTMLElementTagNameMap {
    'support-crisis-banner': SupportCrisisBanner;
  }
}
