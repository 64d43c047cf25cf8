import type {PropertyValues} from 'lit';
import {html, LitElement, nothing} from 'lit';
import type {GuideContent, Section} from '../../content/content.js';
import type {QuestionsWord} from '../../content/group-questions/en.js';
import {content as english} from '../../content/group-questions/en.js';
import {base} from '../../ui/base.styles.js';
import {guideStyles} from '../../ui/guide.styles.js';
import {property, state} from 'lit/decorators.js';
import {guide, sectionView} from '../../views/guide/guide.js';
import {GuideController} from '../../views/guide/guide-controller.js';
import type {GuideView} from '../../views/guide/guide-view.js';
import type {Answer, Notes} from './notes.js';
import {listText, LONGEST_NOTE, NO_ANSWER, NO_NOTES, questionsOf, withAnswer, withoutQuestions} from './notes.js';
import {styles} from './support-group-questions.styles.js';
import type {TabNotes} from './tab-notes.js';

type Words = GuideContent<QuestionsWord>['words'];

/**
 * Questions to ask about a group. Visitors can choose questions, take notes, and print or copy the list. Their choices and notes stay in the page: they're never sent, and
 * stored only if the site sets `remember`, which the element explains above the list. `support-quick-exit` clears them.
 *
 * @tag support-group-questions
 * @summary Questions to ask about a group, which visitors can choose, take notes on, print and copy
 *
 * @slot - Your own text, after the questions.
 * @slot heading - Replaces the heading.
 * @slot leader - Replaces the questions about who leads the group.
 * @slot focus - Replaces the questions about the group's topic.
 * @slot format - Replaces the questions about how meetings work.
 * @slot norms - Replaces the questions about the group's rules.
 * @slot people - Replaces the questions about who comes.
 * @slot cost - Replaces the questions about cost.
 *
 * @csspart lead - The sentence below the title, if your content has one.
 * @csspart summary - The three-line summary and the reading time.
 * @csspart contents - Links to the sections.
 * @csspart section - One section, which can be collapsed.
 * @csspart card - One item in a list of places, courses or programs, if your content has such a list.
 * @csspart question - One question with its checkbox and note.
 * @csspart note - The text field for a note.
 * @csspart kept - The sentence about where choices and notes are kept.
 * @csspart actions - The buttons for the whole list.
 * @csspart claim - A claim with its sources.
 * @csspart caution - What reviews found about a claim.
 * @csspart disclosure - The collapsed list of sources.
 * @csspart sources - The list of sources.
 * @csspart comparison - A table that compares things, if your content has one.
 * @csspart reviewed - The lines about who wrote and reviewed the text, and when it was last checked.
 * @csspart heading - A heading.
 * @csspart field - A text field or a drop-down list.
 * @csspart button - A button, or a link that looks like one.
 * @csspart primary - A button that is filled with the accent color. It also has the part `button`.
 * @csspart text-button - A button that looks like a link.
 */
export class SupportGroupQuestions extends LitElement {
  static override styles = [base, guideStyles, styles];

  /** Heading level of the title, 2 to 6; section headings are one level lower. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /** Sections to hide, by id: `leader focus format norms people cost`. */
  @property() hide?: string;

  /** Keeps choices and notes in the tab (`sessionStorage`, by the page's path and the element's `id`), and tells visitors so. */
  @property({type: Boolean}) remember = false;

  /** URL of a JSON file on your server with your own questions, as list items: see docs/guides.md. */
  @property({attribute: 'content-src'}) contentSrc?: string;

  /** The same content as an object, instead of a file. */
  @property({attribute: false}) content?: Partial<GuideContent<QuestionsWord>>;

  /** Who reviewed the text, and when: name, role and date, such as `Dr. Ana Lima, psychiatrist, 2026-11-20`. Without it, the guide says that no clinician has reviewed it. */
  @property({attribute: 'reviewed-by'}) reviewedBy?: string;

  /** Adds schema.org data (MedicalWebPage) to the page for search engines. */
  @property({attribute: 'json-ld', type: Boolean}) jsonLd = false;

  @state() private notes = NO_NOTES;
  /** Questions with an open note field. */
  @state() private begun: readonly string[] = [];
  @state() private kept?: TabNotes;
  @state() private status?: QuestionsWord;
  /** The list as text, if the browser couldn't copy it. */
  @state() private uncopied?: string;

  /** Whether the notes stored in the tab have been read. */
  private hasRead = false;

  private readonly guide = new GuideController(this, 'group-questions', english, {});

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener('support-clear', this.handleSupportClear);
    // Opens the tab's notes again when the element returns to the page.
    this.requestUpdate('remember');
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('support-clear', this.handleSupportClear);
    this.closeTabNotes();
  }

  protected override updated(changed: PropertyValues<this>) {
    if (!changed.has('remember') || !this.isConnected) return;
    if (this.remember) void this.openTabNotes();
    else {
      this.kept?.write(NO_NOTES);
      this.closeTabNotes();
    }
  }

  protected override render() {
    const view = this.guide.view();
    if (!view) return nothing;
    const {words} = view.content;
    return guide(view, [
      this.renderKept(words),
      view.sections.map((section) =>
        sectionView(withoutQuestions(section), view, this.renderQuestions(section, words)),
      ),
      this.renderActions(view, words),
    ]);
  }

  private renderKept(words: Words) {
    return html`<p part="kept">${this.kept ? words.kept : words.onlyHere}</p>`;
  }

  /**
   * Carries the classes and attributes that make session replay tools leave out choices and notes. They repeat
   * `ui/masked.ts`, so that guides don't load its code.
   */
  private renderQuestions(section: Section, words: Words) {
    return html`<ul
      class="questions fs-mask rr-mask rr-ignore ph-no-capture"
      data-private
      data-hj-suppress
      data-sentry-mask
      data-openreplay-obscured
      data-dd-privacy="mask"
      data-clarity-mask="true"
    >
      ${questionsOf(section).map((question) => this.renderQuestion(question, words))}
    </ul>`;
  }

  private renderQuestion(question: string, words: Words) {
    const {ticked, note} = this.notes.get(question) ?? NO_ANSWER;
    const answer = (change: Partial<Answer>) => this.setNotes(withAnswer(this.notes, question, change));
    const isOpen = note || this.begun.includes(question);
    return html`<li part="question">
      <label>
        <input
          class="rr-ignore"
          type="checkbox"
          autocomplete="off"
          .checked=${ticked}
          @change=${({target}: Event) => answer({ticked: (target as HTMLInputElement).checked})}
        />
        <span>${question}</span>
      </label>
      ${
        isOpen
          ? html`<textarea
                class="rr-ignore"
                part="note field"
                rows="2"
                maxlength=${LONGEST_NOTE}
                autocomplete="off"
                spellcheck="false"
                aria-label="${words.note}: ${question}"
                .value=${note}
                @input=${({target}: Event) => answer({note: (target as HTMLTextAreaElement).value})}
              ></textarea>
              <p class="written">${note}</p>`
          : html`<button
              type="button"
              class="add"
              part="text-button"
              aria-label="${words.addNote}: ${question}"
              @click=${(event: Event) => this.beginNote(question, event)}
            >
              ${words.addNote}
            </button>`
      }
    </li>`;
  }

  private renderActions(view: GuideView<QuestionsWord>, words: Words) {
    const {status, uncopied} = this;
    const copy = () => this.copyList(view);
    return html`<div
      class="fs-mask rr-mask rr-ignore ph-no-capture"
      part="actions"
      data-private
      data-hj-suppress
      data-sentry-mask
      data-openreplay-obscured
      data-dd-privacy="mask"
      data-clarity-mask="true"
    >
      <div class="buttons">
        <button type="button" class="button main" part="button primary" @click=${copy}>${words.copy}</button>
        <button type="button" class="button" part="button" @click=${() => this.printList(view)}>${words.print}</button>
        <button type="button" class="button" part="button" @click=${this.handleClear}>${words.clear}</button>
      </div>
      <p role="status">${status ? words[status] : nothing}</p>
      ${
        uncopied === undefined
          ? nothing
          : html`<textarea
              class="text rr-ignore"
              part="field"
              readonly
              rows="8"
              aria-label=${words.list}
              .value=${uncopied}
            ></textarea>`
      }
    </div>`;
  }

  private setNotes(notes: Notes) {
    this.notes = notes;
    this.status = this.uncopied = undefined;
    // The browser no longer stores anything; the sentence above the list then says so.
    if (this.kept && !this.kept.write(notes)) this.closeTabNotes();
  }

  private clear() {
    this.begun = [];
    this.setNotes(NO_NOTES);
  }

  private beginNote(question: string, event: Event) {
    const item = (event.target as Element).closest('li');
    this.begun = [...this.begun, question];
    void this.updateComplete.then(() => item?.querySelector('textarea')?.focus());
  }

  /** Sections whose questions visitors see, apart from sections that the site has replaced. */
  private shownSections({sections}: GuideView<QuestionsWord>) {
    return sections.filter(({id}) => !this.querySelector(`:scope > [slot="${id}"]`));
  }

  private async copyList(view: GuideView<QuestionsWord>) {
    const text = listText(view.content.title, this.shownSections(view), this.notes);
    try {
      await navigator.clipboard.writeText(text);
      this.uncopied = undefined;
      this.status = 'copied';
    } catch {
      this.uncopied = text;
      this.status = 'notCopied';
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLTextAreaElement>('.text')?.select();
    }
  }

  private async printList(view: GuideView<QuestionsWord>) {
    const {direction} = getComputedStyle(this.renderRoot.querySelector('section') ?? this);
    try {
      const {printList} = await import('./print-list.js');
      printList({...view, sections: this.shownSections(view)}, this.notes, direction);
    } catch {
      // The file couldn't be loaded, as when the device is offline, so the whole page is printed.
      print();
    }
  }

  private async openTabNotes() {
    const {TabNotes} = await import('./tab-notes.js').catch(() => ({TabNotes: undefined}));
    if (this.kept || !this.remember || !this.isConnected) return;
    const kept = TabNotes?.open(this);
    if (!kept) return;
    this.kept = kept;
    // Notes entered while the file loaded are newer than the stored ones.
    this.setNotes(new Map([...(this.hasRead ? [] : kept.read()), ...this.notes]));
    this.hasRead = true;
  }

  private closeTabNotes() {
    this.kept?.close();
    this.kept = undefined;
  }

  private readonly handleClear = () => {
    this.clear();
    this.status = 'cleared';
  };

  /** Clears the notes when someone leaves by the quick exit, including notes that other pages of the site stored. */
  private readonly handleSupportClear = () => {
    this.clear();
    this.hasRead = true;
    if (!this.remember) return;
    import('./tab-notes.js').then(
      ({forgetAllNotes}) => forgetAllNotes(),
      () => undefined,
    );
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'support-group-questions': SupportGroupQuestions;
  }
}
