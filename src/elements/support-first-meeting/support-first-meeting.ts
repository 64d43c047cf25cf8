import {html, LitElement, nothing} from 'lit';
import type {GuideContent} from '../../content/content.js';
import type {FirstMeetingWord} from '../../content/first-meeting/en.js';
import {content as english} from '../../content/first-meeting/en.js';
import {fill} from '../../content/content.js';
import type {Group} from '../../model/group.js';
import {base} from '../../ui/base.styles.js';
import {guideStyles} from '../../ui/guide.styles.js';
import {property, state} from 'lit/decorators.js';
import {sideBySide} from '../../views/guide/comparison.js';
import {FollowFinder} from '../../views/guide/follow-finder.js';
import {guide, sectionView} from '../../views/guide/guide.js';
import {GuideController} from '../../views/guide/guide-controller.js';
import {heading} from '../../views/heading.js';
import {formatsOf, groupFacts} from './group-facts.js';

/**
 * Explains what happens at a first meeting, so that no one has to walk in without knowing what to expect. The guide is general or, if it's about one group, starts with what that
 * group's listing says.
 *
 * @tag support-first-meeting
 * @summary What happens at a first meeting, in general or for one group
 *
 * @slot - Your own text, after the sections.
 * @slot heading - Replaces the heading.
 * @slot group - Replaces the box with what the listing says about the group.
 * @slot feelings - Replaces the section about being nervous.
 * @slot before - Replaces the section about getting ready, in person and online.
 * @slot during - Replaces the section about what happens at a meeting.
 * @slot topics - Replaces the section about what people talk about.
 * @slot sharing - Replaces the section about just listening.
 * @slot privacy - Replaces the section about what stays private.
 * @slot after - Replaces the section about what to ask yourself afterward.
 *
 * @csspart lead - The sentence below the title, if your content has one.
 * @csspart summary - The three-line summary and the reading time.
 * @csspart contents - Links to the sections.
 * @csspart group - What the listing says about the group.
 * @csspart section - One section, which can be collapsed.
 * @csspart comparison - In-person and online meetings side by side.
 * @csspart claim - A claim with its sources.
 * @csspart caution - What reviews found about a claim.
 * @csspart disclosure - The collapsed list of sources.
 * @csspart sources - The list of sources.
 * @csspart reviewed - The lines about who wrote and reviewed the text, and when it was last checked.
 * @csspart heading - A heading.
 * @csspart card - The box with what the listing says about the group. It also has the part `group`.
 */
export class SupportFirstMeeting extends LitElement {
  static override styles = [base, guideStyles];

  /** Heading level of the title, 2 to 6; section headings are one level lower. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /** Sections to hide, by id: `feelings before during topics sharing privacy after`. */
  @property() hide?: string;

  /** Id of a finder on the page. The guide is then about the group that a visitor opened there. */
  @property({attribute: 'for'}) htmlFor?: string;

  /** The group that the guide is about; overrides `for`. */
  @property({attribute: false}) group?: Group;

  /** URL of a JSON file on your server with your own version of the guide: see docs/guides.md. */
  @property({attribute: 'content-src'}) contentSrc?: string;

  /** The same content as an object, instead of a file. */
  @property({attribute: false}) content?: Partial<GuideContent<FirstMeetingWord>>;

  /** Who reviewed the text, and when: name, role and date, such as `Dr. Ana Lima, psychiatrist, 2026-11-20`. Without it, the guide says that no clinician has reviewed it. */
  @property({attribute: 'reviewed-by'}) reviewedBy?: string;

  /** Adds schema.org data (MedicalWebPage) to the page for search engines. */
  @property({attribute: 'json-ld', type: Boolean}) jsonLd = false;

  /** The group that a visitor opened in the finder. */
  @state() private opened?: Group;

  private readonly guide = new GuideController(this, 'first-meeting', english, {columns: sideBySide});

  constructor() {
    super();
    new FollowFinder(this, (group) => (this.opened = group));
  }

  protected override render() {
    const group = this.group ?? this.opened;
    const formats = group && formatsOf(group);
    const view = this.guide.view({onlyColumns: formats?.length ? formats : undefined});
    if (!view) return nothing;
    const {words} = view.content;
    const title = group ? fill(words.titleFor, {name: group.name}) : undefined;
    const sections = view.sections.map((section) => sectionView(section, view));
    return guide(view, sections, {title, first: group ? this.renderGroup(group, words, view.level + 1) : nothing});
  }

  private renderGroup(group: Group, words: GuideContent<FirstMeetingWord>['words'], level: number) {
    return html`<slot name="group">
      <div part="group card">
        ${heading(level, words.aboutGroup)}
        <ul class="list">
          ${groupFacts(group, words).map((fact) => html`<li>${fact}</li>`)}
        </ul>
      </div>
    </slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'support-first-meeting': SupportFirstMeeting;
  }
}
