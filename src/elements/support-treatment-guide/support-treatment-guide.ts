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

/** The section that needs a way to help in a crisis right there. */
const URGENT = 'urgent';

/**
 * Says how a group and professional care go together: what each gives, how therapy and a group differ, how to bring them together, and when a
 * group is not enough. Help for someone in danger stands at the top.
 *
 * @tag support-treatment-guide
 * @summary Groups and professional care together.
 *
 * @slot - Your own words, after the sections.
 * @slot heading - Replaces the heading.
 * @slot crisis - The site's own crisis links (`tel:`, `sms:`, `https:`): shown at the top, and without script.
 * @slot partners - Replaces what care and a group give.
 * @slot therapy - Replaces therapy and a group, side by side.
 * @slot together - Replaces how to bring them together.
 * @slot medicine - Replaces the section about medicine.
 * @slot urgent - Replaces when a group is not enough.
 * @slot known - Replaces what studies say.
 *
 * @csspart lead - The sentence under the title, where your content has one.
 * @csspart summary - What to take away, in three lines, and how long it takes to read.
 * @csspart contents - The list of sections.
 * @csspart crisis - Help for someone in danger.
 * @csspart section - One section, which folds under its heading.
 * @csspart comparison - Professional care or therapy beside a group.
 * @csspart claim - A claim with its source.
 * @csspart caution - What careful reviews found, beside a claim.
 * @csspart disclosure - The list of sources, folded.
 * @csspart sources - The list of sources.
 * @csspart reviewed - Who wrote the text, when it was checked, and who has reviewed it.
 */
export class SupportTreatmentGuide extends LitElement {
  static override styles = [base, guideStyles, crisisBoxStyles, styles];

  /** Level of the element's heading, 2 to 6; sections are one below. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /** Sections not to show, by id: `partners therapy together medicine urgent known`. */
  @property() hide?: string;

  /** Address of help in a crisis: a page, a part of this page (`#crisis`), or a `tel:` or `sms:` link. */
  @property({attribute: 'crisis-href'}) crisisHref?: string;

  /** Address of a JSON file on the page's own server with the whole guide in your words: see docs/guides.md. */
  @property({attribute: 'content-src'}) contentSrc?: string;

  /** The same as an object, instead of the file. */
  @property({attribute: false}) content?: Partial<GuideContent<TreatmentWord>>;

  /** Who has reviewed the text, and when: a name, a role and a date, such as `Dr. Ana Lima, psychiatrist, 2026-11-20`. Otherwise the guide says that no clinician has. */
  @property({attribute: 'reviewed-by'}) reviewedBy?: string;

  /** Puts schema.org data (MedicalWebPage) into the page for search engines. */
  @property({attribute: 'json-ld', type: Boolean}) jsonLd = false;

  private readonly guide = new GuideController(this, 'treatment-guide', english, {...CLAIMS, columns: sideBySide});

  protected override updated() {
    checkCrisisHelp(this);
  }

  protected override render() {
    const view = this.guide.view();
    if (!view) return nothing;
    const {words} = view.content;
    const toCrisisHelp = html`<button type="button" class="button" @click=${this.handleUrgent}>
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
