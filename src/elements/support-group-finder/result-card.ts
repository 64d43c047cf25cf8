/** One result: who, when, where, what to expect, what to do. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {
  formatDate,
  formatDaysAway,
  formatDistance,
  formatLanguage,
  formatLongDate,
  formatShortDate,
  formatTime,
} from '../../i18n/format.js';
import type {FirstStrings} from '../../i18n/support-group-finder/strings.js';
import {vocabularyLabel} from '../../i18n/vocabulary/en.js';
import type {Format, Group, Meeting} from '../../model/group.js';
import {describeSchedule} from './describe-schedule.js';
import {heading} from './heading.js';
import {directionsUrl, hostOf, joinOf, openJoinUrl} from './links.js';
import type {Surroundings} from './surroundings.js';
import type {When} from './when.js';

export interface ResultCard {
  group: Group;
  /** Position on the page: ids within the shadow root are made of it. */
  position: number;
  when?: When;
  distanceKm?: number;
  isOpen: boolean;
  /** Heading level of the result's name. */
  level: number;
  around: Surroundings;
  onToggle: (group: Group) => void;
  details: unknown;
}

const MINUTE_MS = 60_000;
/** A listing that nobody has looked at for so long is marked, gently. */
const OLD_LISTING_DAYS = 548;
/** More of either makes a card a wall of words; the details have the rest. */
const MOST_FOCUS = 2;
const MOST_FACTS = 8;

export function resultCard(card: ResultCard): TemplateResult {
  const {group, position, when, isOpen, level, around} = card;
  return html`
    <li part="result">
      ${heading(level, group.name)} ${whenTile(card)}
      <div class="body">
        <p class="line">${mainLine(card)}</p>
        ${otherClockLine(when, around.strings)} ${factsList(card)} ${notes(card)} ${actions(card)}
      </div>
      ${isOpen ? html`<div part="details" id=${`details-${position}`}>${card.details}</div>` : nothing}
    </li>
  `;
}

/** The tile with the date: the first thing people look for. */
function whenTile({group, when, around: {strings, locale}}: ResultCard): TemplateResult {
  const schedule = when?.meeting.schedule;
  if (group.status === 'paused' || group.status === 'ended') {
    return html`<p class="when off"><b>${group.status === 'paused' ? strings.paused : strings.ended}</b></p>`;
  }
  if (!when || !schedule || when.shown === undefined) {
    const words = {appointment: strings.byAppointment, always: strings.aroundTheClock} as Partial<
      Record<string, string>
    >;
    return html`<p class="when"><b>${words[schedule?.kind ?? ''] ?? strings.askForDates}</b></p>`;
  }
  const {shown, hasTime, startsInMinutes, daysAway} = when;
  const time = hasTime ? formatTime(shown, locale) : strings.timeNotListed;
  const minutes = when.occurrence?.minutes;
  const until = minutes && hasTime ? strings.untilTime(formatTime(shown + minutes * MINUTE_MS, locale)) : '';
  if (when.isUnderWay) {
    return html`<p class="when now">
      <span class="soon">${strings.onNow}</span> <b class="time">${time}</b> <span>${until}</span>
    </p>`;
  }
  const soon =
    startsInMinutes !== undefined
      ? strings.startsIn(startsInMinutes)
      : daysAway === undefined
        ? ''
        : formatDaysAway(daysAway, locale);
  return html`<p class="when ${startsInMinutes === undefined ? '' : 'now'}">
    <time datetime=${when.occurrence?.wall ?? ''}
      ><b
        ><span aria-hidden="true">${formatShortDate(shown, locale)}</span
        ><span class="visually-hidden">${formatLongDate(shown, locale)}</span></b
      >
      <b class="time">${time}</b></time
    >
    <span class="soon">${soon}</span>
  </p>`;
}

/** How, where, how far, how often: one line. */
function mainLine({group, when, distanceKm, around}: ResultCard): string {
  const {strings, locale, miles} = around;
  const meeting = when?.meeting ?? group.meetings[0];
  if (!meeting) return group.organisation?.name ?? strings.askForDates;
  const parts = [formatsText(meeting, strings), placeText(meeting, strings)];
  if (distanceKm !== undefined) {
    const distance = formatDistance(distanceKm, locale, miles);
    parts.push(meeting.place?.precision === 'exact' ? distance : strings.about(distance));
  }
  parts.push(describeSchedule(meeting.schedule, strings, locale, when?.dayShift));
  return parts.filter(Boolean).join(' · ');
}

export function formatsText({formats}: Meeting, strings: FirstStrings): string {
  const names: Record<Format, string> = {'in-person': strings.inPerson, online: strings.online, phone: strings.byPhone};
  return formats.map((format) => names[format]).join(' + ') || strings.notSaid;
}

function placeText({place, formats}: Meeting, strings: FirstStrings): string {
  if (!place || !formats.includes('in-person')) return '';
  if (place.precision === 'withheld') return [place.locality, strings.placeWithheld].filter(Boolean).join(', ');
  return [place.name, place.locality ?? place.region].filter(Boolean).join(', ');
}

function otherClockLine(when: When | undefined, strings: FirstStrings) {
  if (!when) return nothing;
  const {otherClock, meeting} = when;
  const isRemote = meeting.formats.some((format) => format !== 'in-person');
  if (otherClock) {
    const {time, zone} = otherClock;
    return html`<p class="quiet">${zone ? strings.groupTime(time, zone) : strings.onlineTime(time)}</p>`;
  }
  const isListedTime = when.hasTime && isRemote && !meeting.schedule.zone;
  return isListedTime ? html`<p class="quiet">${strings.zoneUnknown}</p>` : nothing;
}

/** What a person wants to know before a first visit; only what the list says. */
function factsList(card: ResultCard) {
  const facts = factsOf(card);
  return facts.length > 0
    ? html`<ul class="facts">
        ${facts.map((fact) => html`<li>${fact}</li>`)}
      </ul>`
    : nothing;
}

function factsOf({group, around: {strings, locale}}: ResultCard): string[] {
  const {leadership, cost, ages, registration} = group;
  const ownLanguage = new Intl.Locale(locale).language;
  const languages = group.languages.filter((tag) => new Intl.Locale(tag).language !== ownLanguage);
  const facts = [
    ...group.focus.slice(0, MOST_FOCUS).map((id) => vocabularyLabel(id)),
    ...group.audience.map((id) => vocabularyLabel(id)),
    leadership &&
      {peer: strings.ledByPeers, professional: strings.ledByProfessionals, both: strings.ledByBoth}[leadership],
    cost &&
      (cost.kind === 'fee' && cost.text
        ? cost.text
        : {free: strings.free, donation: strings.byDonation, fee: strings.fee}[cost.kind]),
    group.openness && {open: strings.open, closed: strings.closed}[group.openness],
    ages && (ages.minimum !== undefined || ages.maximum !== undefined) && strings.ages(ages.minimum, ages.maximum),
    ...languages.map((tag) => formatLanguage(tag, locale)),
    ...group.access.map((id) => vocabularyLabel(id)),
    registration?.required && strings.bookFirst,
  ];
  return facts.filter((fact): fact is string => Boolean(fact)).slice(0, MOST_FACTS);
}

function notes({group, when, around: {strings, locale, now}}: ResultCard) {
  const meeting = when?.meeting;
  const {restriction} = meeting?.schedule ?? {};
  const checked = group.assured?.on ?? group.updated;
  const checkedAt = checked ? Date.parse(checked) : NaN;
  const isOld = now - checkedAt > OLD_LISTING_DAYS * 86_400_000;
  const texts = [
    meeting?.join === 'ask' && strings.askForLink,
    restriction && strings.checkDates(restriction),
    isOld && strings.oldListing(formatDate(checkedAt, locale)),
  ];
  return texts.filter(Boolean).map((text) => html`<p class="note">${text}</p>`);
}

/** What can be done at once. Links that give away a pass code, and people's phones, are in the details. */
function actions({group, position, when, isOpen, around: {strings, userAgent}, onToggle}: ResultCard): TemplateResult {
  const meeting = when?.meeting ?? group.meetings[0];
  const joinUrl = openJoinUrl(meeting?.join);
  const provider = meeting && joinOf(meeting)?.provider;
  const wayThere = meeting?.formats.includes('in-person') ? directionsUrl(meeting.place, userAgent) : undefined;
  const needsDetails = !joinUrl && meeting?.formats.some((format) => format !== 'in-person');
  const openText = needsDetails ? strings.howToJoin : strings.details;
  return html`<div class="actions">
    ${joinUrl ? outLink(joinUrl, strings.join(provider), group.name, strings.joinHost(hostOf(joinUrl))) : nothing}
    ${wayThere ? outLink(wayThere, strings.directions, group.name) : nothing}
    <button
      type="button"
      class="link"
      aria-expanded=${isOpen}
      aria-controls=${isOpen ? `details-${position}` : nothing}
      aria-label=${strings.detailsOf(isOpen ? strings.hideDetails : openText, group.name)}
      @click=${() => onToggle(group)}
    >
      ${isOpen ? strings.hideDetails : openText}
    </button>
  </div>`;
}

/** A link away from the site: it tells nobody where the visitor came from. */
export function outLink(url: string, text: string, about: string, title?: string): TemplateResult {
  return html`<a
    href=${url}
    target=${url.startsWith('http') ? '_blank' : nothing}
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    aria-label=${`${text}: ${about}${title ? `, ${title}` : ''}`}
    >${text}</a
  >`;
}
