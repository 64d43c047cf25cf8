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

/** The query that finds groups for families. */
const FAMILY_GROUPS: Query = {filters: {kind: ['family']}};

type Words = GuideContent<FamilyWord>['words'];

/**
 * For people who care about someone: what they may feel, what families learn, which groups and courses there are, and how to find them. Crisis
 * help is at the top.
 *
 * @tag support-family-panel
 * @summary Help for relatives, friends and caregivers
 *
 * @slot - Your own text, after the sections.
 * @slot heading - Replaces the heading.
 * @slot crisis - The site's own crisis links (`tel:`, `sms:`, `https:`). Shown at the top, even without JavaScript.
 * @slot feelings - Replaces the section about feelings.
 * @slot learn - Replaces the section about what families learn.
 * @slot known - Replaces the section about what studies found.
 * @slot programmes - Replaces the section about groups and courses for families.
 *
 * @fires {SupportQueryEvent} support-query - Fires when a visitor asks for groups for families, and `for` doesn't name a finder that can be shown. `query` is the query for a finder. Call `preventDefault()` if your page shows the groups.
 *
 * @csspart lead - The sentence below the title, if your content has one.
 * @csspart summary - The three-line summary and the reading time.
 * @csspart contents - Links to the sections.
 * @csspart crisis - The box with crisis help.
 * @csspart section - One section, which can be collapsed.
 * @csspart card - One group or course.
 * @csspart claim - A claim with its sources.
 * @csspart caution - What reviews found about a claim.
 * @csspart find - The button that finds groups for families.
 * @csspart disclosure - The collapsed list of sources.
 * @csspart sources - The list of sources.
 * @csspart comparison - A table that compares things, if your content has one.
 * @csspart reviewed - The lines about who wrote and reviewed the text, and when it was last checked.
 * @csspart heading - A heading.
 * @csspart button - A button, or a link that looks like one.
 * @csspart primary - A button that is filled with the accent color. It also has the part `button`.
 */
export class SupportFamilyPanel extends LitElement {
  static override styles = [base, guideStyles, crisisBoxStyles];

  /** Heading level of the title, 2 to 6; section headings are one level lower. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /** Sections to hide, by id: `feelings learn known programmes`. */
  @property() hide?: string;

  /** Country of the page's visitors as an ISO 3166-1 alpha-2 code. Courses in other countries are hidden. It is never guessed. */
  @property() country?: string;

  /** Id of a finder on the page: the button shows its groups for families. */
  @property({attribute: 'for'}) htmlFor?: string;

  /** Link to crisis help: a page, a section of this page (`#crisis`), or a `tel:` or `sms:` link. */
  @property({attribute: 'crisis-href'}) crisisHref?: string;

  /** URL of a JSON file on your server with your own version of the guide: see docs/guides.md. */
  @property({attribute: 'content-src'}) contentSrc?: string;

  /** The same content as an object, instead of a file. */
  @property({attribute: false}) content?: Partial<GuideContent<FamilyWord>>;

  /** Who reviewed the text, and when: name, role and date, such as `Dr. Ana Lima, psychiatrist, 2026-11-20`. Without it, the guide says that no clinician has reviewed it. */
  @property({attribute: 'reviewed-by'}) reviewedBy?: string;

  /** Adds schema.org data (MedicalWebPage) to the page for search engines. */
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
      // Comes before the text, so that people who already know what they need don't have to scroll past it.
      {first: [crisisBox(this, words), this.renderFind(words)]},
    );
  }

  private renderFind(words: Words) {
    return html`<div part="find">
      <button type="button" class="button" part="button primary" @click=${this.handleFind}>${words.findGroups}</button>
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
