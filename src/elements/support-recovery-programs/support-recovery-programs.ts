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
 * Programmes for recovery from addiction side by side, without ranking them: how each works, if it is spiritual or secular, who it is for, what
 * it costs, and a way to its groups. Help for someone in danger stands at the top, followed by the facts that keep people alive.
 *
 * @tag support-recovery-programs
 * @summary 12-step programmes and alternatives side by side.
 *
 * @slot - Your own words, after the sections.
 * @slot heading - Replaces the heading.
 * @slot crisis - The site's own crisis links (`tel:`, `sms:`, `https:`): shown at the top, and without script.
 * @slot safety - Replaces the facts about staying safe.
 * @slot shared - Replaces what the programmes share.
 * @slot programmes - Replaces the programmes side by side.
 * @slot known - Replaces what studies found.
 * @slot choose - Replaces how to choose.
 * @slot doctor - Replaces the section about doctors and medicine.
 *
 * @fires {SupportQueryEvent} support-query - A visitor looks for groups of one programme, and no finder is named by `for`; `query` is what to look for. Call `preventDefault()` when your page shows them.
 *
 * @csspart lead - The sentence under the title, where your content has one.
 * @csspart summary - What to take away, in three lines, and how long it takes to read.
 * @csspart contents - The list of sections.
 * @csspart crisis - Help for someone in danger.
 * @csspart section - One section, which folds under its heading.
 * @csspart claim - A claim with its source.
 * @csspart comparison - The programmes side by side.
 * @csspart find - The ways to groups of one programme.
 * @csspart disclosure - The list of sources, folded.
 * @csspart sources - The list of sources.
 * @csspart reviewed - Who wrote the text, when it was checked, and who has reviewed it.
 */
export class SupportRecoveryPrograms extends LitElement {
  static override styles = [base, guideStyles, crisisBoxStyles, styles];

  /** Level of the element's heading, 2 to 6; sections are one below. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /** Sections not to show, by id: `safety shared programmes known choose doctor`. */
  @property() hide?: string;

  /** Id of a finder on the page: the buttons show its groups of a programme. */
  @property({attribute: 'for'}) htmlFor?: string;

  /** Address of help in a crisis: a page, a part of this page (`#crisis`), or a `tel:` or `sms:` link. */
  @property({attribute: 'crisis-href'}) crisisHref?: string;

  /** Address of a JSON file on the page's own server with the whole guide in your words: see docs/guides.md. */
  @property({attribute: 'content-src'}) contentSrc?: string;

  /** The same as an object, instead of the file. */
  @property({attribute: false}) content?: Partial<GuideContent<RecoveryWord>>;

  /** Who has reviewed the text, and when: a name, a role and a date, such as `Dr. Ana Lima, psychiatrist, 2026-11-20`. Otherwise the guide says that no clinician has. */
  @property({attribute: 'reviewed-by'}) reviewedBy?: string;

  /** Puts schema.org data (MedicalWebPage) into the page for search engines. */
  @property({attribute: 'json-ld', type: Boolean}) jsonLd = false;

  /** The ways in of which no one took the last question. */
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
    return html`<button type="button" class="button" @click=${handleFind}>${text}</button>
      ${url ? outboundLink(url, new URL(url).host.replace(/^www\./, '')) : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'support-recovery-programs': SupportRecoveryPrograms;
  }
}
