import {html, LitElement, nothing} from 'lit';
import type {Comparison, GuideContent, WayIn} from '../../content/content.js';
import type {RecoveryWord} from '../../content/recovery-programs/en.js';
import {content as english} from '../../content/recovery-programs/en.js';
import {base} from '../../ui/base.styles.js';
import {crisisBoxStyles} from '../../ui/crisis-box.styles.js';
import {guideStyles} from '../../ui/guide.styles.js';
import {property, state} from 'lit/decorators.js';
import {askFinder} from '../../views/guide/ask-finder.js';
import {CLAIMS} from '../../views/guide/claim.js';
import {comparison} from '../../views/guide/comparison.js';
import {checkCrisisHelp, crisisBox} from '../../views/crisis/crisis-box.js';
import {guide, sectionView} from '../../views/guide/guide.js';
import {GuideController} from '../../views/guide/guide-controller.js';
import type {GuideView, Place} from '../../views/guide/guide-view.js';
import {lookFor} from '../../views/guide/look-for.js';
import {outboundLink} from '../../views/outbound-link.js';
import {styles} from './support-recovery-programs.styles.js';

type Words = GuideContent<RecoveryWord>['words'];
type WaysIn = Comparison['rows'][number]['waysIn'];

/**
 * Compares programs for recovery from addiction without ranking them: how each one works, whether it's spiritual or secular, who it's for, what it
 * costs, and how to find its groups. Crisis help is at the top, followed by the safety facts that keep people alive.
 *
 * @tag support-recovery-programs
 * @summary 12-step programs and alternatives side by side
 *
 * @slot - Your own text, after the sections.
 * @slot heading - Replaces the heading.
 * @slot crisis - The site's own crisis links (`tel:`, `sms:`, `https:`). Shown at the top, even without JavaScript.
 * @slot safety - Replaces the section about staying safe.
 * @slot shared - Replaces the section about what the programs have in common.
 * @slot programmes - Replaces the section that compares the programs.
 * @slot known - Replaces the section about what studies found.
 * @slot choose - Replaces the section about how to choose.
 * @slot doctor - Replaces the section about doctors and medication.
 *
 * @fires {SupportQueryEvent} support-query - Fires when a visitor asks for a program's groups, and `for` doesn't name a finder that can be shown. `query` is the query for a finder. Call `preventDefault()` if your page shows the groups.
 *
 * @csspart lead - The sentence below the title, if your content has one.
 * @csspart summary - The three-line summary and the reading time.
 * @csspart contents - Links to the sections.
 * @csspart crisis - The box with crisis help.
 * @csspart section - One section, which can be collapsed.
 * @csspart card - One item in a list of places, courses or programs, if your content has such a list.
 * @csspart claim - A claim with its sources.
 * @csspart caution - What reviews found about a claim.
 * @csspart comparison - The table of programs.
 * @csspart find - The buttons and links to a program's groups.
 * @csspart disclosure - The collapsed list of sources.
 * @csspart sources - The list of sources.
 * @csspart reviewed - The lines about who wrote and reviewed the text, and when it was last checked.
 * @csspart heading - A heading.
 * @csspart button - A button, or a link that looks like one.
 */
export class SupportRecoveryPrograms extends LitElement {
  static override styles = [base, guideStyles, crisisBoxStyles, styles];

  /** Heading level of the title, 2 to 6; section headings are one level lower. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /** Sections to hide, by id: `safety shared programmes known choose doctor`. */
  @property() hide?: string;

  /** Id of a finder on the page. The buttons show a program's groups there. */
  @property({attribute: 'for'}) htmlFor?: string;

  /** Link to crisis help: a page, a section of this page (`#crisis`), or a `tel:` or `sms:` link. */
  @property({attribute: 'crisis-href'}) crisisHref?: string;

  /** URL of a JSON file on your server with your own version of the guide: see docs/guides.md. */
  @property({attribute: 'content-src'}) contentSrc?: string;

  /** The same content as an object, instead of a file. */
  @property({attribute: false}) content?: Partial<GuideContent<RecoveryWord>>;

  /** Who reviewed the text, and when: name, role and date, such as `Dr. Ana Lima, psychiatrist, 2026-11-20`. Without it, the guide says that no clinician has reviewed it. */
  @property({attribute: 'reviewed-by'}) reviewedBy?: string;

  /** Adds schema.org data (MedicalWebPage) to the page for search engines. */
  @property({attribute: 'json-ld', type: Boolean}) jsonLd = false;

  /** The buttons whose last query wasn't answered by a finder or the page. */
  @state() private unanswered: WaysIn;

  private readonly guide = new GuideController(this, 'recovery-programs', english, {
    ...CLAIMS,
    columns: (programmes, place) => this.renderProgrammes(programmes, place),
  });

  protected override updated() {
    checkCrisisHelp(this);
  }

  protected override render() {
    const view = this.guide.view();
    if (!view) return nothing;
    return guide(
      view,
      view.sections.map((section) => sectionView(section, view)),
      {first: crisisBox(this, view.content.words)},
    );
  }

  private renderProgrammes({columns, rows}: Comparison, {view, caption}: Place) {
    const {words} = (view as GuideView<RecoveryWord>).content;
    const names = columns.map(({name}) => name);
    const leadsOn = rows.some(({waysIn}) => waysIn?.length);
    return comparison({
      caption,
      corner: words.programme,
      columns: leadsOn ? [...names, words.waysIn] : names,
      rows: rows.map(({name, cells, waysIn}) => ({
        name,
        cells: leadsOn ? [...cells, this.renderWaysIn(waysIn, words)] : cells,
      })),
    });
  }

  private renderWaysIn(waysIn: WaysIn, words: Words) {
    return html`<div part="find">
      ${waysIn?.map((way) => this.renderWayIn(way, waysIn))}
      <p role="status">${waysIn && waysIn === this.unanswered ? words.nobodyAnswers : nothing}</p>
    </div>`;
  }

  private renderWayIn({text, query, url}: WayIn, waysIn: WaysIn) {
    const handleFind = () => {
      this.unanswered = askFinder(this, this.htmlFor, lookFor(query)) ? undefined : waysIn;
    };
    return html`<button type="button" class="button" part="button" @click=${handleFind}>${text}</button>
      ${url ? outboundLink(url, new URL(url).host.replace(/^www\./, '')) : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'support-recovery-programs': SupportRecoveryPrograms;
  }
}
