import {html, LitElement, nothing} from 'lit';
import type {GuideContent} from '../../content/content.js';
import type {FamilyWord} from '../../content/family-panel/en.js';
import {content as english} from '../../content/family-panel/en.js';
import {countryCode} from '../../model/country-code.js';
import type {Query} from '../../model/query.js';
import {base} from '../../ui/base.styles.js';
import {crisisBoxStyles} from '../../ui/crisis-box.styles.js';
import {guideStyles} from '../../ui/guide.styles.js';
import {property, state} from 'lit/decorators.js';
import {askFinder} from '../../views/guide/ask-finder.js';
import {cardList} from '../../views/guide/cards.js';
import {CLAIMS} from '../../views/guide/claim.js';
import {checkCrisisHelp, crisisBox} from '../../views/crisis/crisis-box.js';
import {guide, sectionView} from '../../views/guide/guide.js';
import {GuideController} from '../../views/guide/guide-controller.js';
import {lookFor} from '../../views/guide/look-for.js';

/** What leads to groups for families. */
const FAMILY_GROUPS: Query = {filters: {kind: ['family']}};

type Words = GuideContent<FamilyWord>['words'];

/**
 * For people who care about someone: what they may feel, what families learn, which groups there are, and a way to them. Help for someone in
 * danger stands at the top.
 *
 * @tag support-family-panel
 * @summary For relatives, friends and carers.
 *
 * @slot - Your own words, after the sections.
 * @slot heading - Replaces the heading.
 * @slot crisis - The site's own crisis links (`tel:`, `sms:`, `https:`): shown at the top, and without script.
 * @slot feelings - Replaces the section about feelings.
 * @slot learn - Replaces the section about what families learn.
 * @slot known - Replaces what studies found.
 * @slot programmes - Replaces the groups and courses for families.
 *
 * @fires {SupportQueryEvent} support-query - A visitor looks for groups for families, and no finder is named by `for`; `query` is what to look for. Call `preventDefault()` when your page shows them.
 *
 * @csspart lead - The sentence under the title, where your content has one.
 * @csspart summary - What to take away, in three lines, and how long it takes to read.
 * @csspart contents - The list of sections.
 * @csspart crisis - Help for someone in danger.
 * @csspart section - One section, which folds under its heading.
 * @csspart card - One group or course.
 * @csspart claim - A claim with its source.
 * @csspart caution - What careful reviews found, beside a claim.
 * @csspart find - The way to groups for families.
 * @csspart disclosure - The list of sources, folded.
 * @csspart sources - The list of sources.
 * @csspart reviewed - Who wrote the text, when it was checked, and who has reviewed it.
 */
export class SupportFamilyPanel extends LitElement {
  static override styles = [base, guideStyles, crisisBoxStyles];

  /** Level of the element's heading, 2 to 6; sections are one below. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /** Sections not to show, by id: `feelings learn known programmes`. */
  @property() hide?: string;

  /** Country of the page's visitors as ISO 3166-1 alpha-2: courses of other countries are left out. Never guessed. */
  @property() country?: string;

  /** Id of a finder on the page: the button shows its groups for families. */
  @property({attribute: 'for'}) htmlFor?: string;

  /** Address of help in a crisis: a page, a part of this page (`#crisis`), or a `tel:` or `sms:` link. */
  @property({attribute: 'crisis-href'}) crisisHref?: string;

  /** Address of a JSON file on the page's own server with the whole panel in your words: see docs/guides.md. */
  @property({attribute: 'content-src'}) contentSrc?: string;

  /** The same as an object, instead of the file. */
  @property({attribute: false}) content?: Partial<GuideContent<FamilyWord>>;

  /** Who has reviewed the text, and when: a name, a role and a date, such as `Dr. Ana Lima, psychiatrist, 2026-11-20`. Otherwise the guide says that no clinician has. */
  @property({attribute: 'reviewed-by'}) reviewedBy?: string;

  /** Puts schema.org data (MedicalWebPage) into the page for search engines. */
  @property({attribute: 'json-ld', type: Boolean}) jsonLd = false;

  @state() private findsAlone = false;

  private readonly guide = new GuideController(this, 'family-panel', english, {...CLAIMS, cards: cardList});

  protected override updated() {
    checkCrisisHelp(this);
  }

  protected override render() {
    const view = this.guide.view({country: countryCode(this.country)});
    if (!view) return nothing;
    const {words} = view.content;
    return guide(
      view,
      view.sections.map((section) => sectionView(section, view)),
      // Before everything there is to read: someone who already knows what they need shouldn't have to pass it.
      {first: [crisisBox(this, words), this.renderFind(words)]},
    );
  }

  private renderFind(words: Words) {
    return html`<div part="find">
      <button type="button" class="button" @click=${this.handleFind}>${words.findGroups}</button>
      <p role="status">${this.findsAlone ? words.findAlone : nothing}</p>
    </div>`;
  }

  private readonly handleFind = () => {
    this.findsAlone = !askFinder(this, this.htmlFor, lookFor(FAMILY_GROUPS));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'support-family-panel': SupportFamilyPanel;
  }
}
