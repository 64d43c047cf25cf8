import {html, LitElement, nothing} from 'lit';
import type {GuideContent, Section, Statement} from '../../content/content.js';
import type {FormatWord} from '../../content/format-guide/en.js';
import {content as english} from '../../content/format-guide/en.js';
import {base} from '../../ui/base.styles.js';
import {guideStyles} from '../../ui/guide.styles.js';
import {property, state} from 'lit/decorators.js';
import {askFinder} from '../../views/guide/ask-finder.js';
import {CLAIMS} from '../../views/guide/claim.js';
import {guide, sectionView} from '../../views/guide/guide.js';
import {GuideController} from '../../views/guide/guide-controller.js';
import type {GuideView} from '../../views/guide/guide-view.js';
import {heading} from '../../views/heading.js';
import {factorFields} from './factor-fields.js';
import {styles} from './support-format-guide.styles.js';
import {reasonsFor, statementsOf, toggled} from './weighing.js';

type Format = Statement['speaksFor'];

/**
 * Helps someone to weigh online groups against groups in person: whoever says what matters to them sees what speaks for each. It never says
 * which is better. What is ticked is neither stored nor sent.
 *
 * @tag support-format-guide
 * @summary Online or in person: weigh six factors.
 *
 * @slot - Your own words, after the sections.
 * @slot heading - Replaces the heading.
 * @slot weigh - Replaces the boxes to tick and what they speak for.
 * @slot good - Replaces what's good about online groups.
 * @slot online - Replaces what is good to know about online groups.
 * @slot phone - Replaces the section about groups by phone and hybrid groups.
 * @slot trials - Replaces whether online groups help as much.
 * @slot both - Replaces the words about having both.
 *
 * @fires {SupportQueryEvent} support-query - A visitor wants to see groups of one format, and no finder is named by `for`; `query` names the format and nothing that was ticked. Call `preventDefault()` when your page shows them.
 *
 * @csspart lead - The sentence under the title, where your content has one.
 * @csspart summary - What to take away, in three lines, and how long it takes to read.
 * @csspart contents - The list of sections.
 * @csspart section - One section, which folds under its heading.
 * @csspart factor - One thing that may matter, with its boxes.
 * @csspart side - What speaks for one way to meet, with the way to its groups.
 * @csspart claim - A claim with its source.
 * @csspart disclosure - The list of sources, folded.
 * @csspart sources - The list of sources.
 * @csspart reviewed - Who wrote the text, when it was checked, and who has reviewed it.
 */
export class SupportFormatGuide extends LitElement {
  static override styles = [base, guideStyles, styles];

  /** Level of the element's heading, 2 to 6; sections are one below. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /** Sections not to show, by id: `weigh good online phone trials both`. */
  @property() hide?: string;

  /** Id of a finder on the page: the buttons show its groups online or in person. */
  @property({attribute: 'for'}) htmlFor?: string;

  /** Address of a JSON file on the page's own server with the whole guide in your words: see docs/guides.md. */
  @property({attribute: 'content-src'}) contentSrc?: string;

  /** The same as an object, instead of the file. */
  @property({attribute: false}) content?: Partial<GuideContent<FormatWord>>;

  /** Who has reviewed the text, and when: a name, a role and a date, such as `Dr. Ana Lima, psychiatrist, 2026-11-20`. Otherwise the guide says that no clinician has. */
  @property({attribute: 'reviewed-by'}) reviewedBy?: string;

  /** Puts schema.org data (MedicalWebPage) into the page for search engines. */
  @property({attribute: 'json-ld', type: Boolean}) jsonLd = false;

  /** Kept here and nowhere else. */
  @state() private ticked: ReadonlySet<Statement> = new Set();

  /** The last box that was ticked or taken back: what it changed is read out. */
  @state() private last?: Statement;

  @state() private findsAlone = false;

  private readonly guide = new GuideController(this, 'format-guide', english, {
    ...CLAIMS,
    factors: ({factors}) => factorFields(factors, this.ticked, this.handleTick),
  });

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener('support-clear', this.forget);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('support-clear', this.forget);
  }

  protected override render() {
    const view = this.guide.view();
    if (!view) return nothing;
    return guide(
      view,
      view.sections.map((section) => sectionView(section, view, this.renderSides(section, view))),
    );
  }

  private renderSides(section: Section, view: GuideView<FormatWord>) {
    const statements = statementsOf(section);
    if (statements.length === 0) return nothing;
    const {words} = view.content;
    return html`<div class="sides">
        ${this.renderSide('online', words.findOnline, statements, view)}
        ${this.renderSide('in-person', words.findInPerson, statements, view)}
      </div>
      <p role="status">${this.findsAlone ? words.findAlone : nothing}</p>
      <p class="quiet">${words.notAVerdict}</p>
      ${
        this.ticked.size > 0
          ? html`<button type="button" class="link again" @click=${this.handleAgain}>${words.startAgain}</button>`
          : nothing
      }
      <p role="status" class="visually-hidden">${this.renderChange(words)}</p>`;
  }

  private renderSide(format: Format, find: string, statements: Statement[], {content, level}: GuideView<FormatWord>) {
    const reasons = reasonsFor(format, statements, this.ticked);
    return html`<div part="side" data-format=${format}>
      ${heading(level + 2, content.words[format])}
      ${
        reasons.length > 0
          ? html`<ul class="list">
              ${reasons.map((reason) => html`<li>${reason}</li>`)}
            </ul>`
          : html`<p class="quiet">${content.words.nothingYet}</p>`
      }
      <button type="button" class="button" @click=${() => this.handleFind(format)}>${find}</button>
    </div>`;
  }

  private renderChange(words: GuideContent<FormatWord>['words']) {
    const {last, ticked} = this;
    if (!last) return nothing;
    return ticked.has(last) ? `${words[last.speaksFor]}: ${last.because}` : `${words.takenBack} ${last.because}`;
  }

  private readonly handleTick = (statement: Statement) => {
    this.last = statement;
    this.ticked = toggled(this.ticked, statement);
  };

  private readonly handleAgain = () => {
    this.forget();
    // The button goes; without this the next Tab would begin at the top of the page.
    this.renderRoot.querySelector('input')?.focus();
  };

  private readonly forget = () => {
    this.ticked = new Set();
    this.last = undefined;
    this.findsAlone = false;
  };

  private handleFind(format: Format) {
    this.findsAlone = !askFinder(this, this.htmlFor, (asked) => ({
      ...asked,
      filters: {...asked.filters, format: [format]},
    }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'support-format-guide': SupportFormatGuide;
  }
}
