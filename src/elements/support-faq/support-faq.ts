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
 * @summary Questions and answers about support groups.
 *
 * @slot - Your own words, after the questions.
 * @slot heading - Replaces the heading.
 * @slot crisis - The site's own crisis links (`tel:`, `sms:`, `https:`): shown at the top, and without script.
 * @slot what - Replaces "What is a support group?" and its answer.
 * @slot find - Replaces "How do I find one?".
 * @slot help - Replaces "Do groups help?".
 * @slot therapy - Replaces "A group or therapy?".
 * @slot family - Replaces "Are there groups for families?".
 * @slot online - Replaces "Do online groups work?".
 * @slot social - Replaces "What about social media?".
 * @slot private - Replaces "Is it private?".
 * @slot cost - Replaces "What does it cost?".
 * @slot history - Replaces "Where do support groups come from?".
 *
 * @csspart lead - The sentence under the title, where your content has one.
 * @csspart crisis - Help for someone in danger.
 * @csspart summary - What to take away, in three lines, and how long it takes to read.
 * @csspart contents - The list of sections.
 * @csspart section - One question with its answer, which folds under it.
 * @csspart card - One directory of groups.
 * @csspart disclosure - The list of sources, folded.
 * @csspart claim - A claim with its source.
 * @csspart caution - What careful reviews found, beside a claim.
 * @csspart sources - The list of sources.
 * @csspart reviewed - Who wrote the text, when it was checked, and who has reviewed it.
 */
export class SupportFaq extends LitElement {
  static override styles = [base, guideStyles, crisisBoxStyles];

  /** Level of the element's heading, 2 to 6; questions are one below. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /** Questions not to show, by id: `what find help therapy family online social private cost history`. */
  @property() hide?: string;

  /** Address of help in a crisis: a page, a part of this page (`#crisis`), or a `tel:` or `sms:` link. */
  @property({attribute: 'crisis-href'}) crisisHref?: string;

  /** Country of the page's visitors as ISO 3166-1 alpha-2: directories of other countries are left out. Never guessed. */
  @property() country?: string;

  /** Address of a JSON file on the page's own server with other questions and answers: see docs/guides.md. */
  @property({attribute: 'content-src'}) contentSrc?: string;

  /** The same as an object, instead of the file. */
  @property({attribute: false}) content?: Partial<GuideContent<CrisisWord>>;

  /** Who has reviewed the text, and when: a name, a role and a date, such as `Dr. Ana Lima, psychiatrist, 2026-11-20`. Otherwise the guide says that no clinician has. */
  @property({attribute: 'reviewed-by'}) reviewedBy?: string;

  /** Puts schema.org data (FAQPage) into the page for search engines. */
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
