import {html, LitElement, nothing} from 'lit';
import type {Block, Choice, GuideContent, Section} from '../../content/content.js';
import type {TypesWord} from '../../content/group-types/en.js';
import {content as english} from '../../content/group-types/en.js';
import {base} from '../../ui/base.styles.js';
import {crisisBoxStyles} from '../../ui/crisis-box.styles.js';
import {guideStyles} from '../../ui/guide.styles.js';
import {property, state} from 'lit/decorators.js';
import {warnOnce} from '../../ui/warn-once.js';
import {checkCrisisHelp, crisisBox} from '../../views/crisis/crisis-box.js';
import {askFinder} from '../../views/guide/ask-finder.js';
import {CLAIMS} from '../../views/guide/claim.js';
import {guide, sectionView} from '../../views/guide/guide.js';
import {GuideController} from '../../views/guide/guide-controller.js';
import type {Place} from '../../views/guide/guide-view.js';
import {lookFor} from '../../views/guide/look-for.js';
import {choicesFor} from './conditions.js';
import {styles} from './support-group-types.styles.js';

type Choices = Extract<Block, {choices: unknown}>;

/** The section whose choices `conditions` limits. */
const CONDITIONS = 'condition';

const hasChoices = (block: Block): block is Choices => typeof block === 'object' && 'choices' in block;

/**
 * Explains each type of support group in a few words. Picking one shows its groups in a finder on the same page.
 *
 * @tag support-group-types
 * @summary Types of groups, with buttons that show the groups of each type in a finder
 *
 * @slot - Your own text, after the types.
 * @slot heading - Replaces the heading.
 * @slot crisis - The site's own crisis links (`tel:`, `sms:`, `https:`). Shown at the top, even without JavaScript.
 * @slot what - Replaces the section about what a support group is.
 * @slot facts - Replaces the section with quick facts.
 * @slot condition - Replaces the section about groups for one condition.
 * @slot general - Replaces the section about groups for mental health in general.
 * @slot recovery - Replaces the section about groups for alcohol, drugs and other addictions.
 * @slot dual - Replaces the section about groups for a mental illness and an addiction together.
 * @slot family - Replaces the section about groups for families and friends.
 * @slot unsure - Replaces the section for people who aren't sure.
 *
 * @fires {SupportQueryEvent} support-query - Fires when a visitor picks a type, and `for` doesn't name a finder that can be shown. `query` is the query for a finder. Call `preventDefault()` if your page shows the groups.
 *
 * @csspart lead - The sentence below the title, if your content has one.
 * @csspart crisis - The box with crisis help.
 * @csspart summary - The three-line summary and the reading time.
 * @csspart contents - Links to the sections.
 * @csspart section - One section, which can be collapsed.
 * @csspart card - One item in a list of places, courses or programs, if your content has such a list.
 * @csspart choices - The choices within a type.
 * @csspart choice - One choice, a button.
 * @csspart claim - A claim with its sources.
 * @csspart caution - What reviews found about a claim.
 * @csspart disclosure - The collapsed list of sources.
 * @csspart sources - The list of sources.
 * @csspart comparison - A table that compares things, if your content has one.
 * @csspart reviewed - The lines about who wrote and reviewed the text, and when it was last checked.
 * @csspart heading - A heading.
 * @csspart button - A button, or a link that looks like one.
 */
export class SupportGroupTypes extends LitElement {
  static override styles = [base, guideStyles, crisisBoxStyles, styles];

  /** Heading level of the title, 2 to 6; types are one level lower. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /** Types to hide, by id: `what facts condition general recovery dual family unsure`. */
  @property() hide?: string;

  /** Conditions to offer, separated by spaces: `depression anxiety bipolar psychosis ptsd ocd eating personality`, or ICD-10 codes (`F31`). By default, all of them. */
  @property() conditions?: string;

  /** Link to crisis help: a page, a section of this page (`#crisis`), or a `tel:` or `sms:` link. */
  @property({attribute: 'crisis-href'}) crisisHref?: string;

  /** Id of a finder on the page, which shows the groups of the type that a visitor picks. */
  @property({attribute: 'for'}) htmlFor?: string;

  /** URL of a JSON file on your server with your own version of the guide: see docs/guides.md. */
  @property({attribute: 'content-src'}) contentSrc?: string;

  /** The same content as an object, instead of a file. */
  @property({attribute: false}) content?: Partial<GuideContent<TypesWord>>;

  /** Who reviewed the text, and when: name, role and date, such as `Dr. Ana Lima, psychiatrist, 2026-11-20`. Without it, the guide says that no clinician has reviewed it. */
  @property({attribute: 'reviewed-by'}) reviewedBy?: string;

  /** Adds schema.org data (MedicalWebPage) to the page for search engines. */
  @property({attribute: 'json-ld', type: Boolean}) jsonLd = false;

  /** Heading of the type that the visitor picked, if the page has no list of groups. */
  @state() private unanswered?: string;

  private readonly guide = new GuideController(this, 'group-types', english, {
    ...CLAIMS,
    choices: (block, place) => this.renderChoices(block, place),
  });

  protected override render() {
    const view = this.guide.view();
    if (!view) return nothing;
    const {words} = view.content;
    return guide(
      view,
      html`<div class="kinds">
        ${view.sections.map((section) => sectionView(this.offered(section), view, this.renderAnswer(section, words)))}
      </div>`,
      {first: crisisBox(this, words)},
    );
  }

  protected override updated() {
    checkCrisisHelp(this);
    const {conditions = '', localName} = this;
    const section = this.guide.view()?.sections.find(({id}) => id === CONDITIONS);
    for (const {choices} of section?.body.filter(hasChoices) ?? []) {
      for (const name of choicesFor(conditions, choices).unknown)
        warnOnce(`<${localName} conditions="${name}">: there is no such condition here.`);
    }
  }

  /** The section with only the conditions that the page offers. */
  private offered(section: Section): Section {
    if (section.id !== CONDITIONS || !this.conditions) return section;
    return {...section, body: section.body.map((block) => (hasChoices(block) ? this.wanted(block) : block))};
  }

  private wanted({choices}: Choices): Choices {
    return {choices: choicesFor(this.conditions ?? '', choices).choices};
  }

  private renderChoices({choices}: Choices, {caption}: Place) {
    return html`<div part="choices" role="group" aria-label=${caption}>
      ${choices.map(
        (choice) =>
          html`<button type="button" part="choice button" @click=${() => this.handlePick(choice, caption)}>
            ${choice.name}
          </button>`,
      )}
    </div>`;
  }

  private renderAnswer({heading, body}: Section, words: GuideContent<TypesWord>['words']) {
    if (!body.some(hasChoices)) return nothing;
    return html`<p role="status">${heading === this.unanswered ? words.findAlone : nothing}</p>`;
  }

  private handlePick({filters}: Choice, kind: string) {
    this.unanswered = askFinder(this, this.htmlFor, lookFor({filters})) ? undefined : kind;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'support-group-types': SupportGroupTypes;
  }
}
