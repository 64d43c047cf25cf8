/**
 * The printout of a single group that a visitor asked for: with passcodes, and without the people who are only named in
 * its details.
 */
import type {TemplateResult} from 'lit';
import {html} from 'lit';
import type {Group} from '../../../../model/group.js';
import {formatsText} from '../../parts/group-facts.js';
import {joinOf} from '../../parts/links.js';
import type {View} from '../../render-context.js';
import {whenText} from '../share/group-text.js';
import {pageText, whereText} from '../share/where-text.js';
import type {Paper} from './paper.js';
import {checkedText, factsInWords, joined, lines} from './paper-text.js';

export const onePaper = (group: Group, view: View): Omit<Paper, 'help'> => ({
  title: group.name,
  content: oneGroup(group, view),
});

function oneGroup(group: Group, view: View): TemplateResult {
  const {strings} = view;
  const {organisation, registration, status} = group;
  const isOff = status === 'paused' || status === 'ended';
  return html`${lines([isOff && strings[status], ...(group.summary ?? '').split('\n'), group.eligibility, group.norms])}
    <ul>
      ${group.meetings.map((meeting) => {
        const join = joinOf(meeting);
        return html`<li>
          <p><b>${whenText(meeting, view)}</b></p>
          ${lines([
            formatsText(meeting, strings),
            ...(meeting.notes ?? '').split('\n'),
            whereText(meeting, view),
            meeting.place?.precision === 'exact' && meeting.place.notes,
            meeting.join === 'ask' && strings.askForLink,
            join?.url && strings.joinAt(join.url),
            join?.secret && `${strings.passCode}: ${join.secret}`,
            (join?.phone ?? join?.dial) && `${strings.callIn}: ${join?.phone ?? ''} ${join?.dial ?? ''}`,
          ])}
        </li>`;
      })}
    </ul>
    ${lines([
      !group.meetings.length && strings.askForDates,
      organisation && joined(`${strings.organisedBy} ${organisation.name}`, organisation.phone, organisation.url),
      registration?.text,
      registration?.url,
      pageText(group, view),
    ])}
    <p class="small">${joined(...factsInWords(group, view), checkedText(group, view))}</p>`;
}
