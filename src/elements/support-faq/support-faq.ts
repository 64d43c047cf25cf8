import {LitElement, nothing} from 'lit';
import type {GuideContent} from '../../content/content.js';
import {content as english} from '../../content/faq/en.js';
import {base} from '../../ui/base.styles.js';
import {guideStyles} from '../../ui/guide.styles.js';
import {property} from 'lit/decorators.js';
import {CLAIMS} from '../../views/guide/claim.js';
import {foldedSection, guide} from '../../views/guide/guide.js';
import {GuideController} from '../../views/guide/guide-controller.js';

/**
 * Questions that people ask before they go to a group, with short answers. Each answer unfolds under its question.
 *
 * @tag support-faq
 * @summary Questions and answers about support groups.
 *
 * @slot - Your own words, after the questions.
 * @slot heading - Replaces the heading.
 * @slot what - Replaces "What is a support group?" and its answer.
 * @slot find - Replaces "How do I find one?".
 * @slot help - Replaces "Do groups help?".
 * @slot therapy - Replaces "A group or therapy?".
 * @slot family - Replaces "Are there groups for families?".
 * @slot online - Replaces "Do online groups work?".
 * @slot private - Replaces "Is it private?".
 * @slot cost - Replaces "What does it cost?".
 *
 * @csspart lead - The sentence under the title, where your content has one.
 * @csspart disclosure - One question with its answer, or the list of sources.
 * @csspart claim - A claim with its source.
 * @csspart caution - What careful reviews found, beside a claim.
 * @csspart sources - The list of sources.
 * @csspart reviewed - The line that says when the text was last read through.
 */
export class SupportFaq extends LitElement {
  static override styles = [base, guideStyles];

  /** Level of the element's heading, 2 to 6; questions are one below. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /** Questions not to show, by id: `what find help therapy family online private cost`. */
  @property() hide?: string;

  /** Address of a JSON file on the page's own server with other questions and answers: see docs/guides.md. */
  @property({attribute: 'content-src'}) contentSrc?: string;

  /** The same as an object, instead of the file. */
  @property({attribute: false}) content?: Partial<GuideContent>;

  /** Puts schema.org data (FAQPage) into the page for search engines. */
  @property({attribute: 'json-ld', type: Boolean}) jsonLd = false;

  private readonly guide = new GuideController(this, english, CLAIMS, 'FAQPage');

  protected override render() {
    const view = this.guide.view();
    if (!view) return nothing;
    return guide(
      view,
      view.sections.map((section) => foldedSection(section, view)),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'support-faq': SupportFaq;
  }
}
