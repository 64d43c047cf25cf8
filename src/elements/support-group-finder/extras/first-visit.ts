/** What somebody wants to know before a first visit, answered for one group from its listing. Loaded when a group is opened. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {formatLanguage, formatList, formatLongDate, formatNumber, wallTimestamp} from '../../../i18n/format.js';
import {firstVisitStrings} from '../../../i18n/support-group-finder/first-visit/en.js';
import {daysOff} from '../../../model/days-off.js';
import type {Group} from '../../../model/group.js';
import {addStyles} from '../../../ui/add-styles.js';
import {css} from '../../../ui/css.js';
import {heading} from '../../../views/heading.js';
import {outLink} from '../result-card.js';
import type {LaterView} from '../surroundings.js';
import type {VisitQuestion} from './listed-answers.js';
import {lengthsOf, onBringing, onCamera, onListening, openQuestions} from './listed-answers.js';
import type {ExtrasHost} from './host.js';

type Words = typeof firstVisitStrings & LaterView['strings'];
type Answer = [question: string, answer: string | false | undefined];

/** More is an interview. */
const MOST_QUESTIONS = 3;

export function firstVisit({finder, acts}: ExtrasHost): (group: Group) => TemplateResult {
  addStyles(finder.shadowRoot, styles);
  return (group) => {
    const {view} = acts;
    const words: Words = {...firstVisitStrings, ...view.strings, ...finder.words};
    const days = daysOff(group.meetings, view.now, view.viewerZone).map((day) =>
      formatLongDate(wallTimestamp(day), view.locale),
    );
    return html`${days.length > 0 ? html`<p class="note">${words.notMeeting(formatList(days, view.locale))}</p>` : nothing}
      <div class="visit">
        ${heading(view.level + 1, words.visitTitle)}
        <dl>
          ${answersOf(group, words, view).map(
            ([question, answer]) =>
              answer &&
              html`<div>
                <dt>${question}</dt>
                <dd>${answer}</dd>
              </div>`,
          )}
        </dl>
        ${questionsFor(group, words)}
        <p>${words.visitGentle}</p>
        ${stillRight(group, words, finder.feedbackUrl)}
      </div>`;
  };
}

/** What the list says, in the order of what matters most; of the first three also that it says nothing. */
function answersOf(group: Group, words: Words, {locale}: LaterView): Answer[] {
  const {cost, leadership, openness, eligibility, size, registration, languages} = group;
  const quote = (sentence: string | undefined) => sentence && words.visitQuote(sentence);
  const lengths = lengthsOf(group).map((minutes) => formatNumber(minutes, locale));
  const who = [
    openness && {open: words.open, closed: words.closed}[openness],
    eligibility,
    quote(onBringing(group)),
  ].filter(Boolean);
  const answers: Answer[] = [
    [words.visitListen, quote(onListening(group)) ?? words.visitNotSaid],
    [
      words.visitCost,
      cost
        ? (cost.text ?? {free: words.free, donation: words.byDonation, fee: words.fee}[cost.kind])
        : words.visitNotSaid,
    ],
    [
      words.visitLeader,
      leadership
        ? {peer: words.ledByPeers, professional: words.ledByProfessionals, both: words.ledByBoth}[leadership]
        : words.visitNotSaid,
    ],
    [words.visitWho, who.join(' · ')],
    [words.visitSize, size],
    [words.visitLong, lengths.length > 0 && words.visitMinutes(formatList(lengths, locale))],
    [words.visitCamera, quote(onCamera(group))],
    [
      words.visitSignUp,
      registration && (registration.required ? (registration.text ?? words.bookFirst) : words.visitNoSignUp),
    ],
    [
      words.visitLanguage,
      formatList(
        languages.map((tag) => formatLanguage(tag, locale)),
        locale,
      ),
    ],
  ];
  return answers.filter(([, answer]) => answer);
}

/** What one could ask, of what the list does not say. */
function questionsFor(group: Group, words: Words) {
  const said: Record<VisitQuestion, string> = {
    listen: words.visitAskListen,
    cost: words.visitAskCost,
    leader: words.visitAskLeader,
    camera: words.visitAskCamera,
    bring: words.visitAskBring,
    signUp: words.visitAskSignUp,
  };
  const questions = openQuestions(group).slice(0, MOST_QUESTIONS);
  if (questions.length === 0) return nothing;
  return html`<p>${words.visitAsk}</p>
    <ul class="dates">
      ${questions.map((question) => html`<li>${said[question]}</li>`)}
    </ul>`;
}

/** Where somebody says that the listing is out of date: to the group where it has an address for that, else to those who keep the list. */
function stillRight({name, contact, assured, updated}: Group, words: Words, ofList: string | undefined) {
  const ofGroup = contact?.feedbackUrl;
  const url = [ofGroup, ofList].find((address) => /^(?:https?:\/\/|mailto:)/i.test(address ?? ''));
  const isDated = [assured?.on, updated].some((date) => !Number.isNaN(Date.parse(date ?? '')));
  return html`${isDated ? nothing : html`<p>${words.visitUndated}</p>`}
  ${url ? html`<p class="actions">${outLink(url, url === ofGroup ? words.visitTellGroup : words.visitTellList, name)}</p>` : nothing}`;
}

const styles = css`
  .visit {
    display: grid;
    gap: 0.5rem;
    padding: 0.75rem 1rem;
    background: var(--_tint);
    border-radius: var(--_radius);
  }

  .visit dl {
    display: grid;
    gap: 0.5rem 1.5rem;
  }

  @container (min-width: 44rem) {
    .visit dl {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
