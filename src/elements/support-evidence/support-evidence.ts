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
 * Tells straight what is known about peer support: what is often claimed beside what systematic reviews found, with their size, whom they
 * studied and how sure they are.
 *
 * A claim never stands without its source, nor without the caution when no one has checked that source: not in your own content either.
 *
 * @tag support-evidence
 * @summary What is known about peer support, with sources.
 *
 * @slot - Your own words, after the sections.
 * @slot heading - Replaces the heading.
 * @slot short - Replaces the short answer.
 * @slot reported - Replaces what people in groups tell.
 * @slot claims - Replaces claims beside what reviews found.
 * @slot reviews - Replaces the table of reviews.
 * @slot harm - Replaces whether it can do harm.
 * @slot reading - Replaces how to read the table.
 *
 * @csspart lead - The sentence under the title, where your content has one.
 * @csspart summary - What to take away, in three lines, and how long it takes to read.
 * @csspart contents - The list of sections.
 * @csspart section - One section, which folds under its heading.
 * @csspart claim - A claim with its source.
 * @csspart caution - What careful reviews found, beside a claim.
 * @csspart comparison - The table of reviews.
 * @csspart disclosure - The list of sources, folded.
 * @csspart sources - The list of sources.
 * @csspart reviewed - Who wrote the text, when it was checked, and who has reviewed it.
 */
export class SupportEvidence extends LitElement {
  static override styles = [base, guideStyles];

  /** Level of the element's heading, 2 to 6; sections are one below. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /** Sections not to show, by id: `short reading reported claims reviews harm`. */
  @property() hide?: string;

  /** Leaves out numbers of trials, people and effects. Claims keep their sources and cautions. */
  @property({attribute: 'no-figures', type: Boolean}) noFigures = false;

  /** Address of a JSON file on the page's own server with the whole guide in your words: see docs/guides.md. */
  @property({attribute: 'content-src'}) contentSrc?: string;

  /** The same as an object, instead of the file. */
  @property({attribute: false}) content?: Partial<GuideContent>;

  /** Who has reviewed the text, and when: a name, a role and a date, such as `Dr. Ana Lima, psychiatrist, 2026-11-20`. Otherwise the guide says that no clinician has. */
  @property({attribute: 'reviewed-by'}) reviewedBy?: string;

  /** Puts schema.org data (MedicalWebPage) into the page for search engines. */
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
