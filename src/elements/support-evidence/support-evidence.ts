import {LitElement, nothing} from 'lit';
import type {GuideContent} from '../../content/content.js';
import {content as english} from '../../content/evidence/en.js';
import {base} from '../../ui/base.styles.js';
import {guideStyles} from '../../ui/guide.styles.js';
import {property} from 'lit/decorators.js';
import {CLAIMS} from '../../views/guide/claim.js';
import {findingsTable} from '../../views/guide/findings.js';
import {guide, sectionView} from '../../views/guide/guide.js';
import {GuideController} from '../../views/guide/guide-controller.js';

/**
 * Explains plainly what is known about peer support: common claims next to what systematic reviews found, how large the reviews were, who took
 * part, and how certain the results are.
 *
 * A claim is never shown without its source or, if no one has checked that source, without a caution. This also applies to your own content.
 *
 * @tag support-evidence
 * @summary What is known about peer support, with sources
 *
 * @slot - Your own text, after the sections.
 * @slot heading - Replaces the heading.
 * @slot short - Replaces the section with the short answer.
 * @slot reported - Replaces the section about what people say about their groups.
 * @slot claims - Replaces the section about common claims.
 * @slot reviews - Replaces the section with the table of studies.
 * @slot harm - Replaces the section about possible harm.
 * @slot reading - Replaces the section about reading the numbers.
 *
 * @csspart lead - The sentence below the title, if your content has one.
 * @csspart summary - The three-line summary and the reading time.
 * @csspart contents - Links to the sections.
 * @csspart section - One section, which can be collapsed.
 * @csspart card - One item in a list of places, courses or programs, if your content has such a list.
 * @csspart claim - A claim with its sources.
 * @csspart caution - What reviews found about a claim.
 * @csspart comparison - The table of studies.
 * @csspart disclosure - The collapsed list of sources.
 * @csspart sources - The list of sources.
 * @csspart reviewed - The lines about who wrote and reviewed the text, and when it was last checked.
 * @csspart heading - A heading.
 */
export class SupportEvidence extends LitElement {
  static override styles = [base, guideStyles];

  /** Heading level of the title, 2 to 6; section headings are one level lower. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /** Sections to hide, by id: `short reading reported claims reviews harm`. */
  @property() hide?: string;

  /** Hides the numbers of trials and people, and effect sizes. Claims keep their sources and cautions. */
  @property({attribute: 'no-figures', type: Boolean}) noFigures = false;

  /** URL of a JSON file on your server with your own version of the guide: see docs/guides.md. */
  @property({attribute: 'content-src'}) contentSrc?: string;

  /** The same content as an object, instead of a file. */
  @property({attribute: false}) content?: Partial<GuideContent>;

  /** Who reviewed the text, and when: name, role and date, such as `Dr. Ana Lima, psychiatrist, 2026-11-20`. Without it, the guide says that no clinician has reviewed it. */
  @property({attribute: 'reviewed-by'}) reviewedBy?: string;

  /** Adds schema.org data (MedicalWebPage) to the page for search engines. */
  @property({attribute: 'json-ld', type: Boolean}) jsonLd = false;

  private readonly guide = new GuideController(this, 'evidence', english, {...CLAIMS, findings: findingsTable});

  protected override render() {
    const view = this.guide.view({figures: !this.noFigures});
    if (!view) return nothing;
    return guide(
      view,
      view.sections.map((section) => sectionView(section, view)),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'support-evidence': SupportEvidence;
  }
}
