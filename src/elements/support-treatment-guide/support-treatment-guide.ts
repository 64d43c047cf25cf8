import {html, LitElement, nothing} from 'lit';
import type {GuideContent} from '../../content/content.js';
import type {TreatmentWord} from '../../content/treatment-guide/en.js';
import {content as english} from '../../content/treatment-guide/en.js';
import {base} from '../../ui/base.styles.js';
import {crisisBoxStyles} from '../../ui/crisis-box.styles.js';
import {guideStyles} from '../../ui/guide.styles.js';
import {property} from 'lit/decorators.js';
import {CLAIMS} from '../../views/guide/claim.js';
import {sideBySide} from '../../views/guide/comparison.js';
import {checkCrisisHelp, crisisBox} from '../../views/crisis/crisis-box.js';
import {goTo} from '../../views/guide/go-to.js';
import {guide, sectionView} from '../../views/guide/guide.js';
import {GuideController} from '../../views/guide/guide-controller.js';
import {styles} from './support-treatment-guide.styles.js';

/** The section that needs its own link to crisis help. */
const URGENT = 'urgent';

/**
 * Explains how a group and professional care fit together: what each one offers, how therapy differs from a group, how
 * to combine them, and when a group isn't enough. Crisis help is at the top.
 *
 * @tag support-treatment-guide
 * @summary How groups and professional care fit together
 *
 * @slot - Your own text, after the sections.
 * @slot heading - Replaces the heading.
 * @slot crisis - The site's own crisis links (`tel:`, `sms:`, `https:`). Shown at the top, even without JavaScript.
 * @slot partners - Replaces the section about what professional care and a group offer.
 * @slot therapy - Replaces the section that compares therapy with a group.
 * @slot together - Replaces the section about combining a group with professional care.
 * @slot medicine - Replaces the section about medication.
 * @slot urgent - Replaces the section about when a group isn't enough.
 * @slot known - Replaces the section about what studies found.
 *
 * @csspart lead - The sentence below the title, if your content has one.
 * @csspart summary - The three-line summary and the reading time.
 * @csspart contents - Links to the sections.
 * @csspart crisis - The box with crisis help.
 * @csspart section - One section, which can be collapsed.
 * @csspart card - One item in a list of places, courses or programs, if your content has such a list.
 * @csspart comparison - Professional care or therapy compared with a group.
 * @csspart claim - A claim with its sources.
 * @csspart caution - What reviews found about a claim.
 * @csspart disclosure - The collapsed list of sources.
 * @csspart sources - The list of sources.
 * @csspart reviewed - The lines about who wrote and reviewed the text, and when it was last checked.
 * @csspart heading - A heading.
 * @csspart button - A button, or a link that looks like one.
 */
export class SupportTreatmentGuide extends LitElement {
  static override styles = [base, guideStyles, crisisBoxStyles, styles];

  /** Heading level of the title, 2 to 6; section headings are one level lower. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /** Sections to hide, by id: `partners therapy together medicine urgent known`. */
  @property() hide?: string;

  /** Link to crisis help: a page, a section of this page (`#crisis`), or a `tel:` or `sms:` link. */
  @property({attribute: 'crisis-href'}) crisisHref?: string;

  /** URL of a JSON file on your server with your own version of the guide: see docs/guides.md. */
  @property({attribute: 'content-src'}) contentSrc?: string;

  /** The same content as an object, instead of a file. */
  @property({attribute: false}) content?: Partial<GuideContent<TreatmentWord>>;

  /** Who reviewed the text, and when: name, role and date, such as `Dr. Ana Lima, psychiatrist, 2026-11-20`. Without it, the guide says that no clinician has reviewed it. */
  @property({attribute: 'reviewed-by'}) reviewedBy?: string;

  /** Adds schema.org data (MedicalWebPage) to the page for search engines. */
  @property({attribute: 'json-ld', type: Boolean}) jsonLd = false;

  private readonly guide = new GuideController(this, 'treatment-guide', english, {...CLAIMS, columns: sideBySide});

  protected override updated() {
    checkCrisisHelp(this);
  }

  protected override render() {
    const view = this.guide.view();
    if (!view) return nothing;
    const {words} = view.content;
    const toCrisisHelp = html`<button type="button" class="button" part="button" @click=${this.handleUrgent}>
      ${words.toCrisisHelp}
    </button>`;
    return guide(
      view,
      view.sections.map((section) => sectionView(section, view, section.id === URGENT ? toCrisisHelp : nothing)),
      {first: crisisBox(this, words)},
    );
  }

  private readonly handleUrgent = () => {
    const box = this.renderRoot.querySelector<HTMLElement>('[part=crisis]');
    if (box) goTo(box);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'support-treatment-guide': SupportTreatmentGuide;
  }
}
