/** "What happens at a first meeting?", collapsed at the end of a group's details. Loaded when a group is opened. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {FinderStrings} from '../../../../i18n/support-group-finder/strings.js';
import type {Group} from '../../../../model/group.js';
import type {VisitQuestion} from '../../parts/listed-answers.js';
import {openQuestions} from '../../parts/listed-answers.js';
import type {FinderHost} from '../../finder-host.js';

/** More would feel like an interview. */
const MOST_QUESTIONS = 3;

export function firstVisit(finder: FinderHost): (group: Group) => TemplateResult {
  return (group) => {
    const {strings} = finder.view;
    return html`<details class="fold visit">
      <summary><span>${strings.visitTitle}</span></summary>
      <p>${strings.visitGentle}</p>
      ${questionsFor(group, strings)}
    </details>`;
  };
}

/** Suggests questions about what the listing doesn't say. */
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
