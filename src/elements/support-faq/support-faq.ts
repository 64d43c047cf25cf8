import {LitElement, nothing} from 'lit';
import type {GuideContent} from '../../content/content.js';
import type {CrisisWord} from '../../content/crisis-words/en.js';
import {content as english} from '../../content/faq/en.js';
import {countryCode} from '../../model/country-code.js';
import {base} from '../../ui/base.styles.js';
import {crisisBoxStyles} from '../../ui/crisis-box.styles.js';
import {guideStyles} from '../../ui/guide.styles.js';
import {property} from 'lit/decorators.js';
import {checkCrisisHelp, crisisBox} from '../../views/crisis/crisis-box.js';
import {cardList} from '../../views/guide/cards.js';
import {CLAIMS} from '../../views/guide/claim.js';
import {guide, sectionView} from '../../views/guide/guide.js';
import {GuideController} from '../../views/guide/guide-controller.js';

/**
 * Questions that people ask before they go to a group, with short answers. Each answer unfolds under its question.
 *
 * @tag support-faq
 * @summary Questions and answers about support groups
 *
 * @slot - Your own text, after the questions.
 * @slot heading - Replaces the heading.
 * @slot crisis - The site's own crisis links (`tel:`, `sms:`, `https:`). Shown at the top, even without JavaScript.
 * @slot what - Replaces the question "What is a support group?" and its answer.
 * @slot find - Replaces the question "How do I find one?" and its answer.
 * @slot help - Replaces the question "Do groups help?" and its answer.
 * @slot therapy - Replaces the question "Should I choose a group or therapy?" and its answer.
 * @slot family - Replaces the question "Are there groups for families?" and its answer.
 * @slot online - Replaces the question "Do online groups work?" and its answer.
 * @slot social - Replaces the question "What about social media?" and its answer.
 * @slot private - Replaces the question "Is it private?" and its answer.
 * @slot cost - Replaces the question "What does it cost?" and its answer.
 * @slot history - Replaces the question "Where do support groups come from?" and its answer.
 *
 * @csspart lead - The sentence below the title, if your content has one.
 * @csspart crisis - The box with crisis help.
 * @csspart summary - The three-line summary and the reading time.
 * @csspart contents - Links to the sections.
 * @csspart section - One question and its answer, which can be collapsed.
 * @csspart card - One directory of groups.
 * @csspart disclosure - The collapsed list of sources.
 * @csspart claim - A claim with its sources.
 * @csspart caution - What reviews found about a claim.
 * @csspart sources - The list of sources.
 * @csspart comparison - A table that compares things, if your content has one.
 * @csspart reviewed - The lines about who wrote and reviewed the text, and when it was last checked.
 * @csspart heading - A heading.
 */
export class SupportFaq extends LitElement {
  static override styles = [base, guideStyles, crisisBoxStyles];

  /** Heading level of the title, 2 to 6; questions are one level lower. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /** Questions to hide, by id: `what find help therapy family online social private cost history`. */
  @property() hide?: string;

  /** Link to crisis help: a page, a section of this page (`#crisis`), or a `tel:` or `sms:` link. */
  @property({attribute: 'crisis-href'}) crisisHref?: string;

  /** Country of the page's visitors as an ISO 3166-1 alpha-2 code. Directories for other countries are hidden. It is never guessed. */
  @property() country?: string;

  /** URL of a JSON file on your server with your own questions and answers: see docs/guides.md. */
  @property({attribute: 'content-src'}) contentSrc?: string;

  /** The same content as an object, instead of a file. */
  @property({attribute: false}) content?: Partial<GuideContent<CrisisWord>>;

  /** Who reviewed the text, and when: name, role and date, such as `Dr. Ana Lima, psychiatrist, 2026-11-20`. Without it, the guide says that no clinician has reviewed it. */
  @property({attribute: 'reviewed-by'}) reviewedBy?: string;

  /** Adds schema.org data (FAQPage) to the page for search engines. */
  @property({attribute: 'json-ld', type: Boolean}) jsonLd = false;

  private readonly guide = new GuideController(this, 'faq', english, {...CLAIMS, cards: cardList}, 'FAQPage');

  protected override updated() {
    checkCrisisHelp(this);
  }

  protected override render() {
    const view = this.guide.view({country: countryCode(this.country)});
    if (!view) return nothing;
    return guide(
      view,
      view.sections.map((section) => sectionView(section, view)),
      {first: crisisBox(this, view.content.words)},
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'support-faq': SupportFaq;
  }
}
