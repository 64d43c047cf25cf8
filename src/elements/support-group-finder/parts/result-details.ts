/** Everything the list knows of one group, for the visitor who opened it. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {formatDate, formatLongDate, formatTime, wallTimestamp} from '../../../i18n/format.js';
import type {FinderStrings} from '../../../i18n/support-group-finder/strings.js';
import type {Group, Meeting} from '../../../model/group.js';
import {DAY_MS} from '../../../model/calendar-day.js';
import {occurrences} from '../../../model/schedule.js';
import {mailUrl, telUrl} from './contact-links.js';
import {describeSchedule} from './describe-schedule.js';
import {addressLines, hostOf, joinOf, wayTo} from './links.js';
import {formatsText} from './group-facts.js';
import {outLink} from './out-link.js';
import type {View} from '../render-context.js';
import {zonePlaceText} from './zone-text.js';

const MOST_MEETINGS = 21;
const NEXT_DATES = 4;

export function resultDetails(group: Group, view: View, tools: unknown): TemplateResult {
  const {strings} = view;
  return html`
    ${section(strings.aboutGroup, paragraphs(group.summary), group.eligibility, group.norms, group.size)}
    ${section(strings.whatHappens, group.labels?.join(' · '))}
    ${group.meetings.slice(0, MOST_MEETINGS).map((meeting) => meetingDetails(meeting, group, view))}
    ${contactDetails(group, strings)} ${tools} ${provenance(group, view)}
  `;
}

/** A titled piece; nothing when it has no content. */
function section(title: string, ...content: unknown[]) {
  const shown = content.flat().filter((piece) => Boolean(piece) && piece !== nothing);
  if (shown.length === 0) return nothing;
  return html`<dl>
    <dt>${title}</dt>
    ${shown.map((piece) => html`<dd>${piece}</dd>`)}
  </dl>`;
}

const paragraphs = (text: string | undefined) => (text ?? '').split('\n').filter((line) => line.trim());

function meetingDetails(meeting: Meeting, group: Group, view: View) {
  const {strings, userAgent} = view;
  const {place, schedule} = meeting;
  const wayThere = wayTo(meeting, userAgent);
  const inPerson = place && meeting.formats.includes('in-person');
  return html`
    ${section(strings.when, `${formatsText(meeting, strings)} · ${timesText(meeting, view)}`, schedule.text, paragraphs(meeting.notes), nextDates(meeting, view))}
    ${
      inPerson
        ? section(
            strings.where,
            place.precision === 'withheld' ? strings.placeWithheld : addressLines(place),
            place.precision === 'approximate' && strings.placeApproximate,
            paragraphs(place.notes),
            wayThere && outLink(wayThere, strings.directions, group.name),
          )
        : nothing
    }
    ${joinDetails(meeting, group, strings)}
  `;
}

function timesText(meeting: Meeting, view: View): string {
  const {schedule} = meeting;
  const {strings, locale} = view;
  const {start, minutes} = schedule;
  return [
    describeSchedule(schedule, strings, locale),
    start && formatTime(wallTimestamp(`1970-01-01T${start}`), locale),
    minutes && strings.minutes(minutes),
    zonePlaceText(meeting, view),
    schedule.officeHours && strings.officeHours,
  ]
    .filter(Boolean)
    .join(', ');
}

function nextDates(meeting: Meeting, {strings, locale, now, viewerZone}: View) {
  if (meeting.schedule.officeHours) return nothing;
  const coming = occurrences(meeting, now, now + 200 * DAY_MS, viewerZone).slice(0, NEXT_DATES);
  if (coming.length === 0) return nothing;
  return html`${strings.moreDates}:
    <ul class="dates">
      ${coming.map(({wall, summary}) => html`<li>${formatLongDate(wallTimestamp(wall), locale)}${summary ? ` – ${summary}` : ''}</li>`)}
    </ul>`;
}

function joinDetails(meeting: Meeting, group: Group, strings: FinderStrings) {
  const join = joinOf(meeting);
  const dial = telUrl(join?.dial ?? join?.phone);
  return section(
    strings.howToJoin,
    meeting.join === 'ask' && strings.askForLink,
    join?.url && outLink(join.url, strings.join(join.provider), group.name, strings.joinHost(hostOf(join.url))),
    join?.secret && `${strings.passCode}: ${join.secret}`,
    dial && html`${strings.callIn}: ${linkTo(dial, join?.phone ?? join?.dial)}`,
    !dial && join?.phone,
    paragraphs(join?.notes),
  );
}

/** Only what there is. */
const known = (...values: (string | undefined)[]) => values.filter((value) => value !== undefined);

/** A number or an address that a device can open; without a `url` it is only told. */
const linkTo = (url: string | undefined, text: string | undefined) =>
  url ? html`<a href=${url}>${text}</a>` : undefined;

function contactDetails({contact = {}, organisation, registration, url, name}: Group, strings: FinderStrings) {
  const phones = known(contact.phone, organisation?.phone);
  const emails = known(contact.email, organisation?.email);
  const pages = known(registration?.url, url, contact.url, organisation?.url);
  return section(
    strings.contact,
    organisation && `${strings.organisedBy} ${organisation.name}`,
    contact.name,
    registration?.text,
    phones.map((phone) => linkTo(telUrl(phone), strings.call(phone)) ?? phone),
    emails.map((email) => {
      const link = linkTo(mailUrl(email), strings.email);
      return link ? html`${link} (${email})` : email;
    }),
    [...new Set(pages)].map((page) =>
      outLink(page, page === registration?.url ? strings.signUp : strings.website, name, hostOf(page)),
    ),
    !phones[0] && !emails[0] && !pages[0] && strings.noContact,
  );
}

function provenance(group: Group, {strings, locale}: View) {
  const {assured, updated, source, alsoFrom = []} = group;
  const date = (text: string) => formatDate(Date.parse(text), locale);
  const lines = [
    assured?.on && !Number.isNaN(Date.parse(assured.on)) && strings.lastChecked(date(assured.on), assured.by),
    updated && !Number.isNaN(Date.parse(updated)) && strings.lastChanged(date(updated)),
    ...[source, ...alsoFrom].flatMap(({name, attribution}) => [name && strings.source(name), attribution]),
  ].filter(Boolean);
  return html`<p class="quiet">${lines.join(' · ')}</p>`;
}
