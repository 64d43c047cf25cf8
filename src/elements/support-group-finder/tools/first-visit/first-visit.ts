/** What someone wants to know before a first visit, answered for one group from its listing. Loaded when a group is opened. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {formatLanguage, formatList, formatLongDate, formatNumber, wallTimestamp} from '../../../../i18n/format.js';
import type {FinderStrings} from '../../../../i18n/support-group-finder/strings.js';
import {daysOff} from '../../../../model/days-off.js';
import type {Group} from '../../../../model/group.js';
import {addStyles} from '../../../../ui/add-styles.js';
import {css} from '../../../../ui/css.js';
import {heading} from '../../../../views/heading.js';
import {outLink} from '../../parts/out-link.js';
import type {View} from '../../render-context.js';
import type {VisitQuestion} from './listed-answers.js';
import {lengthsOf, onBringing, onCamera, onListening, openQuestions} from './listed-answers.js';
import type {FinderHost} from '../../finder-host.js';

type Answer = [question: string, answer: string | false | undefined];

/** More is an interview. */
const MOST_QUESTIONS = 3;

export function firstVisit(finder: FinderHost): (group: Group) => TemplateResult {
  addStyles(finder.shadowRoot, styles);
  return (group) => {
    const {view} = finder;
    const {strings} = view;
    const days = daysOff(group.meetings, view.now, view.viewerZone).map((day) =>
      formatLongDate(wallTimestamp(day), view.locale),
    );
    return html`${days.length > 0 ? html`<p class="note">${strings.notMeeting(formatList(days, view.locale))}</p>` : nothing}
      <div class="visit">
        ${heading(view.level + 1, strings.visitTitle)}
        <dl>
          ${answersOf(group, view).map(
            ([question, answer]) =>
              answer &&
              html`<div>
                <dt>${question}</dt>
                <dd>${answer}</dd>
              </div>`,
          )}
        </dl>
        ${questionsFor(group, strings)}
        <p>${strings.visitGentle}</p>
        ${stillRight(group, strings, finder.feedbackUrl)}
      </div>`;
  };
}

/** What the list says, in the order of what matters most; of the first three also that it says nothing. */
function answersOf(group: Group, {strings, locale}: View): Answer[] {
  const {cost, leadership, openness, eligibility, size, registration, languages} = group;
  const quote = (sentence: string | undefined) => sentence && strings.visitQuote(sentence);
  const lengths = lengthsOf(group).map((minutes) => formatNumber(minutes, locale));
  const who = [
    openness && {open: strings.open, closed: strings.closed}[openness],
    eligibility,
    quote(onBringing(group)),
  ].filter(Boolean);
  const answers: Answer[] = [
    [strings.visitListen, quote(onListening(group)) ?? strings.visitNotSaid],
    [
      strings.visitCost,
      cost
        ? (cost.text ?? {free: strings.free, donation: strings.byDonation, fee: strings.fee}[cost.kind])
        : strings.visitNotSaid,
    ],
    [
      strings.visitLeader,
      leadership
        ? {peer: strings.ledByPeers, professional: strings.ledByProfessionals, both: strings.ledByBoth}[leadership]
        : strings.visitNotSaid,
    ],
    [strings.visitWho, who.join(' · ')],
    [strings.visitSize, size],
    [strings.visitLong, lengths.length > 0 && strings.visitMinutes(formatList(lengths, locale))],
    [strings.visitCamera, quote(onCamera(group))],
    [
      strings.visitSignUp,
      registration && (registration.required ? (registration.text ?? strings.bookFirst) : strings.visitNoSignUp),
    ],
    [
      strings.visitLanguage,
      formatList(
        languages.map((tag) => formatLanguage(tag, locale)),
        locale,
      ),
    ],
  ];
  return answers.filter(([, answer]) => answer);
}

/** What one could ask, of what the list does not say. */
function questionsFor(group: Group, strings: FinderStrings) {
  const said: Record<VisitQuestion, string> = {
    listen: strings.visitAskListen,
    cost: strings.visitAskCost,
    leader: strings.visitAskLeader,
    camera: strings.visitAskCamera,
    bring: strings.visitAskBring,
    signUp: strings.visitAskSignUp,
  };
  const questions = openQuestions(group).slice(0, MOST_QUESTIONS);
  if (questions.length === 0) return nothing;
  return html`<p>${strings.visitAsk}</p>
    <ul class="dates">
      ${questions.map((question) => html`<li>${said[question]}</li>`)}
    </ul>`;
}

/** Where someone says that the listing is out of date: to the group where it has an address for that, else to those who keep the list. */
function stillRight({name, contact, assured, updated}: Group, strings: FinderStrings, ofList: string | undefined) {
  const ofGroup = contact?.feedbackUrl;
  const url = [ofGroup, ofList].find((address) => /^(?:https?:\/\/|mailto:)/i.test(address ?? ''));
  const isDated = [assured?.on, updated].some((date) => !Number.isNaN(Date.parse(date ?? '')));
  return html`${isDated ? nothing : html`<p>${strings.visitUndated}</p>`}
  ${url ? html`<p class="actions">${outLink(url, url === ofGroup ? strings.visitTellGroup : strings.visitTellList, name)}</p>` : nothing}`;
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
