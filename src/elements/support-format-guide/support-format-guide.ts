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
 * Helps people choose between online and in-person groups: they pick what matters to them, and see the reasons for each format. It never says which is
 * better. Their answers are neither stored nor sent.
 *
 * @tag support-format-guide
 * @summary Online or in person: six factors to weigh
 *
 * @slot - Your own text, after the sections.
 * @slot heading - Replaces the heading.
 * @slot weigh - Replaces the section with the checkboxes and the reasons.
 * @slot good - Replaces the section about the advantages of online groups.
 * @slot online - Replaces the section about what to watch out for online.
 * @slot phone - Replaces the section about phone and hybrid groups.
 * @slot trials - Replaces the section about whether online groups help as much.
 * @slot both - Replaces the section about doing both.
 *
 * @fires {SupportQueryEvent} support-query - Fires when a visitor asks for online or in-person groups, and `for` doesn't name a finder that can be shown. `query` has the format, but not what the visitor chose. Call `preventDefault()` if your page shows the groups.
 *
 * @csspart lead - The sentence below the title, if your content has one.
 * @csspart summary - The three-line summary and the reading time.
 * @csspart contents - Links to the sections.
 * @csspart section - One section, which can be collapsed.
 * @csspart factor - One factor with its checkboxes.
 * @csspart side - The reasons for one format, and a button that finds its groups.
 * @csspart claim - A claim with its sources.
 * @csspart caution - What reviews found about a claim.
 * @csspart disclosure - The collapsed list of sources.
 * @csspart sources - The list of sources.
 * @csspart comparison - A table that compares things, if your content has one.
 * @csspart reviewed - The lines about who wrote and reviewed the text, and when it was last checked.
 * @csspart heading - A heading.
 * @csspart card - A box for a `factor` or a `side`.
 * @csspart button - A button, or a link that looks like one.
 * @csspart primary - A button that is filled with the accent color. It also has the part `button`.
 * @csspart text-button - A button that looks like a link.
 */
export class SupportFormatGuide extends LitElement {
  static override styles = [base, guideStyles, styles];

  /** Heading level of the title, 2 to 6; section headings are one level lower. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /** Sections to hide, by id: `weigh good online phone trials both`. */
  @property() hide?: string;

  /** Id of a finder on the page. The buttons show its online or in-person groups. */
  @property({attribute: 'for'}) htmlFor?: string;

  /** URL of a JSON file on your server with your own version of the guide: see docs/guides.md. */
  @property({attribute: 'content-src'}) contentSrc?: string;

  /** The same content as an object, instead of a file. */
  @property({attribute: false}) content?: Partial<GuideContent<FormatWord>>;

  /** Who reviewed the text, and when: name, role and date, such as `Dr. Ana Lima, psychiatrist, 2026-11-20`. Without it, the guide says that no clinician has reviewed it. */
  @property({attribute: 'reviewed-by'}) reviewedBy?: string;

  /** Adds schema.org data (MedicalWebPage) to the page for search engines. */
  @property({attribute: 'json-ld', type: Boolean}) jsonLd = false;

  /** The visitor's answers, kept only in memory. */
  @state() private ticked: ReadonlySet<Statement> = new Set();

  /** The checkbox that changed last: screen readers announce its effect. */
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
          ? html`<button type="button" class="link again" part="text-button" @click=${this.handleAgain}>
              ${words.startAgain}
            </button>`
          : nothing
      }
      <p role="status" class="visually-hidden">${this.renderChange(words)}</p>`;
  }

  private renderSide(format: Format, find: string, statements: Statement[], {content, level}: GuideView<FormatWord>) {
    const reasons = reasonsFor(format, statements, this.ticked);
    return html`<div part="side card" data-format=${format}>
      ${heading(level + 2, content.words[format])}
      ${
        reasons.length > 0
          ? html`<ul class="list">
              ${reasons.map((reason) => html`<li>${reason}</li>`)}
            </ul>`
          : html`<p class="quiet">${content.words.nothingYet}</p>`
      }
      <button type="button" class="button" part="button primary" @click=${() => this.handleFind(format)}>
        ${find}
      </button>
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
    // The button disappears; without this, the next Tab would start at the top of the page.
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
