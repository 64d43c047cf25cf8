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
 * Says what happens at a first meeting, so that no one has to walk in without knowing. In general, or for one group: then it begins with
 * what the listing says of that group.
 *
 * @tag support-first-meeting
 * @summary What happens at a first meeting; general, or for one group.
 *
 * @slot - Your own words, after the sections.
 * @slot heading - Replaces the heading.
 * @slot group - Replaces what the listing says about the group.
 * @slot feelings - Replaces the section about being nervous.
 * @slot before - Replaces the section about getting ready, in person and online.
 * @slot during - Replaces the section about how a meeting runs.
 * @slot topics - Replaces what people talk about.
 * @slot sharing - Replaces the section about just listening.
 * @slot privacy - Replaces the section about what stays private.
 * @slot after - Replaces the section about what to think over afterwards.
 *
 * @csspart lead - The sentence under the title, where your content has one.
 * @csspart summary - What to take away, in three lines, and how long it takes to read.
 * @csspart contents - The list of sections.
 * @csspart group - What the listing says about the group.
 * @csspart section - One section, which folds under its heading.
 * @csspart comparison - In person and online, side by side.
 * @csspart reviewed - Who wrote the text, when it was checked, and who has reviewed it.
 */
export class SupportFirstMeeting extends LitElement {
  static override styles = [base, guideStyles];

  /** Level of the element's heading, 2 to 6; sections are one below. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /** Sections not to show, by id: `feelings before during topics sharing privacy after`. */
  @property() hide?: string;

  /** Id of a finder on the page: the guide speaks of the group whose details a visitor opened there. */
  @property({attribute: 'for'}) htmlFor?: string;

  /** The group to speak of; wins over `for`. */
  @property({attribute: false}) group?: Group;

  /** Address of a JSON file on the page's own server with the whole guide in your words: see docs/guides.md. */
  @property({attribute: 'content-src'}) contentSrc?: string;

  /** The same as an object, instead of the file. */
  @property({attribute: false}) content?: Partial<GuideContent<FirstMeetingWord>>;

  /** Who has reviewed the text, and when: a name, a role and a date, such as `Dr. Ana Lima, psychiatrist, 2026-11-20`. Otherwise the guide says that no clinician has. */
  @property({attribute: 'reviewed-by'}) reviewedBy?: string;

  /** Puts schema.org data (MedicalWebPage) into the page for search engines. */
  @property({attribute: 'json-ld', type: Boolean}) jsonLd = false;

  /** What a visitor opened in the finder. */
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
      <div part="group">
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
