/**
 * "Help me choose": three short questions, one at a time. Each answer immediately narrows the list with a filter that
 * visitors can see and remove. No answer leads to an empty list. Nothing is stored.
 */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {formatNumber} from '../../../../i18n/format.js';
import type {FinderStrings} from '../../../../i18n/support-group-finder/strings.js';
import type {Filters, Query} from '../../../../model/query.js';
import {addStyles} from '../../../../ui/add-styles.js';
import {css} from '../../../../ui/css.js';
import {masked} from '../../../../ui/masked.js';
import type {Ask, AnswerId, GuidedAnswer, Question} from './guided-questions.js';
import {answerIn, answersTo, questionsFor, tidied, withAnswer} from './guided-questions.js';
import type {View} from '../../render-context.js';
import type {FinderHost} from '../../finder-host.js';
import type {Panel} from '../tool.js';

/** An answer from the list, or one that selects nothing. */
type ChosenId = AnswerId | 'any' | 'else';

export function guidedStart(host: FinderHost): Panel {
  addStyles(host.shadowRoot, styles);
  return new GuidedStart(host);
}

class GuidedStart implements Panel {
  private readonly host: FinderHost;
  private step = 0;
  private readonly chosen = new Map<Question, ChosenId>();
  /** The query before the first answer, to return to. */
  private before?: Query;
  /**
   * The available answers, and the question and list they belong to. They are requested after a rendering and shown in
   * the next one.
   */
  private offered: readonly GuidedAnswer[] = [];
  private offeredFor: readonly unknown[] = [];
  private work = new AbortController();
  /** Whether the next rendering shows a new question. */
  private isNew = true;

  constructor(host: FinderHost) {
    this.host = host;
  }

  close() {
    this.work.abort();
    this.offered = this.offeredFor = [];
    this.step = 0;
    this.chosen.clear();
    this.before = undefined;
    this.isNew = true;
  }

  updated() {
    this.offer();
    // Focuses an element inside the legend, because Firefox doesn't focus a legend that was just added.
    const asked = this.host.shadowRoot.querySelector<HTMLElement>('.guide .asked');
    if (this.isNew && asked) {
      this.isNew = false;
      asked.focus();
    }
  }

  render(view: View): TemplateResult {
    const {answer, locale, strings} = view;
    if (!this.host.directory.search || !answer) return html`<p>${strings.preparing}</p>`;
    const questions = questionsFor(answer);
    const question = questions[this.step];
    if (!question) return html`<p>${strings.preparing}</p>`;
    const answers = (this.isOffered ? this.offered : []).map(
      ({id, filters, count}) => [id, labelOf(id, strings), filters, count] as const,
    );
    const number = (value: number) => formatNumber(value, locale);
    const open = {
      who: [['any', strings.guideNotSure]],
      what: [
        ['else', strings.guideElse],
        ['any', strings.guideNotSure],
      ],
      how: [['any', strings.guideEither]],
    }[question] as [ChosenId, string][];
    const button = (id: ChosenId, label: string, filters?: Filters, count?: number) =>
      html`<button
        type="button"
        class="pill"
        part="pill"
        aria-pressed=${this.chosen.get(question) === id}
        @click=${() => this.take(id, filters)}
      >
        ${label} ${count === undefined ? nothing : html`<small>${number(count)}</small>`}
      </button>`;

    return html`<div class="panel guide" ${masked()}>
      <fieldset>
        <legend>
          <span class="asked" tabindex="-1"
            ><span class="quiet">${strings.guideProgress(number(this.step + 1), number(questions.length))}</span>
            <span>${{who: strings.guideWho, what: strings.guideWhat, how: strings.guideHow}[question]}</span></span
          >
        </legend>
        ${answers.map(([id, label, filters, count]) => button(id, label, filters, count))}
        ${open.map(([id, label]) => button(id, label))}
      </fieldset>
      ${
        answer.total > 0
          ? html`<p>${strings.guideFit(number(answer.total), answer.total)}</p>`
          : html`<p>${strings.guideNoneFit}</p>
              <button type="button" class="button" part="button" @click=${this.widen}>${strings.guideWiden}</button>`
      }
      <div class="ways">
        ${this.step > 0 ? html`<button type="button" class="link" part="text-button" @click=${() => this.go(-1)}>${strings.guideBack}</button>` : nothing}
        <button type="button" class="link" part="text-button" @click=${() => this.take(undefined)}>
          ${strings.guideSkip}
        </button>
        ${this.before ? html`<button type="button" class="link" part="text-button" @click=${this.startAgain}>${strings.guideAgain}</button>` : nothing}
        ${answer.total > 0 ? html`<button type="button" class="link" part="text-button" @click=${this.finish}>${strings.guideShow(number(answer.total), answer.total)}</button>` : nothing}
      </div>
    </div>`;
  }

  private get asked(): readonly unknown[] {
    const {directory, query} = this.host;
    return [this.questions[this.step], query, directory.search, directory.search?.size];
  }

  private get isOffered(): boolean {
    return this.asked.every((value, index) => value === this.offeredFor[index]);
  }

  /** Looks up the answers to the current question, unless they are there already. */
  private offer() {
    if (this.isOffered) return;
    this.offeredFor = this.asked;
    this.work.abort();
    this.offered = [];
    const question = this.questions[this.step];
    if (!question || !this.host.directory.search) return;
    const {signal} = (this.work = new AbortController());
    const show = (answers: readonly GuidedAnswer[]) => {
      if (signal.aborted) return;
      this.offered = answers;
      this.host.requestUpdate();
    };
    // Without them, the question can still be skipped.
    answersTo(question, this.host.view.query, this.ask(signal)).then(show, () => show([]));
  }

  private ask(signal: AbortSignal): Ask {
    const {directory, view} = this.host;
    return async (query) => {
      if (!directory.search) throw new Error('There is no search.');
      return directory.search.ask(query, view.now, signal);
    };
  }

  private get questions(): Question[] {
    const {answer} = this.host.view;
    return answer ? questionsFor(answer) : [];
  }

  /** Applies an answer. Skipping a question restores what was selected before the guide. */
  private take(id: ChosenId | undefined, filters?: Filters) {
    const finder = this.host;
    const question = this.questions[this.step];
    if (!question) return;
    this.before ??= finder.query;
    if (id) this.chosen.set(question, id);
    else this.chosen.delete(question);
    finder.query = withAnswer(finder.query, question, id ? filters : answerIn(this.before, question));
    const isLast = this.step + 1 >= this.questions.length;
    if (isLast) this.finish();
    else this.go(1);
    if (id !== 'else') return;
    // The next question waits below the field.
    this.isNew = false;
    if (!isLast) finder.tools.close();
    finder.layers.focus('#words');
  }

  private go(steps: number) {
    this.step += steps;
    this.isNew = true;
    this.host.requestUpdate();
  }

  private readonly finish = () => {
    const {host, chosen} = this;
    const {query} = host;
    if (chosen.has('who')) {
      const tidy = (tidier: Query) => {
        if (host.query === query) host.query = tidier;
      };
      // The result is the same with fewer filters, so a failure doesn't matter.
      tidied(query, this.ask(new AbortController().signal)).then(tidy, () => undefined);
    }
    host.tools.close();
    host.layers.focus('[part=count]');
  };

  private readonly startAgain = () => {
    const finder = this.host;
    // The guide doesn't ask about words and place, so they stay.
    finder.query = {...finder.query, filters: this.before?.filters};
    this.close();
    finder.requestUpdate();
  };

  private readonly widen = () => {
    const {question} = this.host;
    question.ask({words: undefined});
    question.clearAll();
    this.close();
  };
}

function labelOf(id: AnswerId, strings: FinderStrings): string {
  const {guideMe, guideSomebody, guideInPerson, guideOnline} = strings;
  const known: Partial<Record<AnswerId, string>> = {
    me: guideMe,
    somebody: guideSomebody,
    'in-person': guideInPerson,
    online: guideOnline,
  };
  return known[id] ?? strings.guideFocus(id.slice('focus:'.length));
}

const styles = css`
  .guide fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .guide legend {
    margin-block-end: 0.5rem;
  }

  .guide legend span {
    display: block;
  }

  .guide legend .quiet {
    font-weight: 400;
  }

  .guide .pill {
    text-align: start;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.375rem;
  }
`;
