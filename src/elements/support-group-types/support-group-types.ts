import {html, LitElement, nothing} from 'lit';
import type {Block, Choice, GuideContent, Section} from '../../content/content.js';
import type {TypesWord} from '../../content/group-types/en.js';
import {content as english} from '../../content/group-types/en.js';
import {base} from '../../ui/base.styles.js';
import {guideStyles} from '../../ui/guide.styles.js';
import {property, state} from 'lit/decorators.js';
import {warnOnce} from '../../ui/warn-once.js';
import {askFinder} from '../../views/guide/ask-finder.js';
import {CLAIMS} from '../../views/guide/claim.js';
import {guide, sectionView} from '../../views/guide/guide.js';
import {GuideController} from '../../views/guide/guide-controller.js';
import type {Place} from '../../views/guide/guide-view.js';
import {lookFor} from '../../views/guide/look-for.js';
import {choicesFor} from './conditions.js';
import {styles} from './support-group-types.styles.js';

type Choices = Extract<Block, {choices: unknown}>;

/** The section whose choices the attribute `conditions` narrows. */
const CONDITIONS = 'condition';

const hasChoices = (block: Block): block is Choices => typeof block === 'object' && 'choices' in block;

/**
 * Says which kinds of support groups there are, in a few words each. Whoever picks one sees its groups in a finder on the same page.
 *
 * @tag support-group-types
 * @summary Which kinds of groups there are; leads into a finder.
 *
 * @slot - Your own words, after the kinds.
 * @slot heading - Replaces the heading.
 * @slot what - Replaces what a support group is.
 * @slot facts - Replaces the quick facts.
 * @slot condition - Replaces groups for one condition.
 * @slot general - Replaces groups for mental health in general.
 * @slot recovery - Replaces groups for alcohol, drugs and other habits.
 * @slot dual - Replaces groups for a mental illness and an addiction together.
 * @slot family - Replaces groups for families and friends.
 * @slot unsure - Replaces the words for people who are not sure.
 *
 * @fires {SupportQueryEvent} support-query - A visitor picked a kind, and no finder is named by `for`; `query` is what to look for. Call `preventDefault()` when your page shows them.
 *
 * @csspart lead - The sentence under the title, where your content has one.
 * @csspart summary - What to take away, in three lines, and how long it takes to read.
 * @csspart contents - The list of sections.
 * @csspart section - One section, which folds under its heading.
 * @csspart choices - What can be picked within a kind.
 * @csspart choice - One of them, a button.
 * @csspart claim - A claim with its source.
 * @csspart disclosure - The list of sources, folded.
 * @csspart sources - The list of sources.
 * @csspart reviewed - Who wrote the text, when it was checked, and who has reviewed it.
 */
export class SupportGroupTypes extends LitElement {
  static override styles = [base, guideStyles, styles];

  /** Level of the element's heading, 2 to 6; kinds are one below. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /** Kinds not to show, by id: `what facts condition general recovery dual family unsure`. */
  @property() hide?: string;

  /** Conditions to offer, separated by spaces: `depression anxiety bipolar psychosis ptsd ocd eating personality`, or ICD-10 codes (`F31`). All unless set. */
  @property() conditions?: string;

  /** Id of a finder on the page: a picked kind shows its groups there. */
  @property({attribute: 'for'}) htmlFor?: string;

  /** Address of a JSON file on the page's own server with the whole guide in your words: see docs/guides.md. */
  @property({attribute: 'content-src'}) contentSrc?: string;

  /** The same as an object, instead of the file. */
  @property({attribute: false}) content?: Partial<GuideContent<TypesWord>>;

  /** Who has reviewed the text, and when: a name, a role and a date, such as `Dr. Ana Lima, psychiatrist, 2026-11-20`. Otherwise the guide says that no clinician has. */
  @property({attribute: 'reviewed-by'}) reviewedBy?: string;

  /** Puts schema.org data (MedicalWebPage) into the page for search engines. */
  @property({attribute: 'json-ld', type: Boolean}) jsonLd = false;

  /** Heading of the kind that was picked when no one had a list of groups. */
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
    );
  }

  protected override updated() {
    const {conditions = '', localName} = this;
    const section = this.guide.view()?.sections.find(({id}) => id === CONDITIONS);
    for (const {choices} of section?.body.filter(hasChoices) ?? []) {
      for (const name of choicesFor(conditions, choices).unknown)
        warnOnce(`<${localName} conditions="${name}">: there is no such condition here.`);
    }
  }

  /** The section with those conditions that the page wants. */
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
          html`<button type="button" part="choice" @click=${() => this.handlePick(choice, caption)}>
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
