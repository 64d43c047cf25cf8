/** Returns where a meeting is and how to join it remotely. Passcodes are shown here and nowhere else. */
import {html} from 'lit';
import type {Group, Meeting} from '../../../model/group.js';
import type {View} from '../render-context.js';
import type {Answer} from './answer.js';
import {paragraphs} from './answer.js';
import {telUrl} from './contact-links.js';
import {formatsText} from './group-facts.js';
import {icon} from './icons.js';
import {addressLines, hostOf, joinOf, wayTo} from './links.js';
import {actionLink} from './action-link.js';

export function joinAnswers(group: Group, meeting: Meeting, view: View): Answer[] {
  const {formats} = meeting;
  const isInPerson = formats.includes('in-person');
  return [
    ...(isInPerson ? [whereAnswer(group, meeting, view)] : []),
    ...(!isInPerson || formats.length > 1 || meeting.join ? [joinAnswer(group, meeting, view)] : []),
  ];
}

function whereAnswer({name}: Group, meeting: Meeting, {strings, userAgent}: View): Answer {
  const {place} = meeting;
  const wayThere = wayTo(meeting, userAgent);
  const [first, ...rest] = place && place.precision !== 'withheld' ? addressLines(place) : [];
  return {
    question: strings.detailsWhere,
    icon: 'pin',
    main: place?.precision === 'withheld' ? strings.placeWithheld : (first ?? strings.inPerson),
    more: [
      place?.precision === 'withheld' && place.locality,
      ...rest,
      place?.precision === 'approximate' && strings.placeApproximate,
      ...paragraphs(place?.notes),
    ],
    actions: [wayThere && actionLink(wayThere, strings.directions, name, 'directions')],
  };
}

function joinAnswer({name}: Group, meeting: Meeting, {strings}: View): Answer {
  const join = joinOf(meeting);
  const dial = telUrl(join?.dial ?? join?.phone);
  const {formats} = meeting;
  const remote = formats.filter((format) => format !== 'in-person');
  return {
    question: strings.detailsJoin,
    icon: formats.includes('online') || !formats.includes('phone') ? 'video' : 'phone',
    main: formats.length > 0 && remote.length === 0 ? undefined : formatsText({...meeting, formats: remote}, strings),
    more: [
      meeting.join === 'ask' && strings.askForLink,
      join?.secret && html`${strings.passCode}: <b>${join.secret}</b>`,
      ...paragraphs(join?.notes),
      !dial && join?.phone,
    ],
    actions: [
      join?.url && actionLink(join.url, strings.join(join.provider), name, 'video', 'main'),
      join?.url && html`<span class="quiet">${strings.joinHost(hostOf(join.url))}</span>`,
      dial &&
        html`<a class="button tint" part="button" href=${dial}
          >${icon('phone')}<span>${strings.callIn}: <bdi dir="ltr">${join?.phone ?? join?.dial}</bdi></span></a
        >`,
    ],
  };
}
