/** One result: who, when, where, what to expect, what to do. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {formatDistance} from '../../../i18n/distance.js';
import {
  formatDate,
  formatDaysAway,
  formatLanguage,
  formatLongDate,
  formatShortDate,
  formatTime,
  wallTimestamp,
} from '../../../i18n/format.js';
import type {FinderStrings} from '../../../i18n/support-group-finder/strings.js';
import {vocabularyLabel} from '../../../i18n/vocabulary/en.js';
import type {Format, Group, Meeting, Schedule} from '../../../model/group.js';
import {hasUnsureDates} from '../../../model/unsure-dates.js';
import {guarded} from '../../../views/guarded.js';
import {heading} from '../../../views/heading.js';
import {dayOffText} from './day-off.js';
import {describeSchedule, kindInWords} from './describe-schedule.js';
import {hostOf, joinOf, openJoinUrl, wayTo} from './links.js';
import {zoneDoubt} from './zone-text.js';
import type {View} from '../render-context.js';
import type {When} from './when.js';
import {whenOf} from './when.js';

const MINUTE_MS = 60_000;
/** A listing that no one has looked at for so long is marked, gently. */
const OLD_LISTING_DAYS = 548;
/** More of either makes a card a wall of words; the details have the rest. */
const MOST_FOCUS = 2;
const MOST_FACTS = 8;

/**
 * The card of a group as a list item; just its name when the rest of it can't be drawn.
 *
 * `position` on the page, or a name where the card stands apart, makes the ids within the shadow root. `details` draws them while the group is open.
 */
export function resultCard(
  group: Group,
  position: number | string,
  view: View,
  onToggle: (group: Group) => void,
  details?: (group: Group) => unknown,
): unknown {
  const nameAlone = (name: string) => html`<li part="result">${heading(view.level, name)}</li>`;
  const name = String(group.name);
  const opened = guarded(name, () => details?.(group), String);
  return guarded(name, () => drawCard(group, position, view, onToggle, opened), nameAlone);
}

function drawCard(
  group: Group,
  position: number | string,
  view: View,
  onToggle: (group: Group) => void,
  details: unknown,
): TemplateResult {
  const when = whenOf(group, view.query.filters ?? {}, view);
  const detailsId = `details-${position}`;
  return html`
    <li part="result">
      ${heading(view.level, group.name)} ${whenTile(group, when, view)}
      <div class="body">
        <p class="line">${mainLine(group, when, view, view.answer?.distancesKm[position as number])}</p>
        ${otherClockLine(when, view)} ${factsList(group, view)} ${notes(group, when?.meeting, view)}
        ${actions(group, when?.meeting, view, details && detailsId, () => onToggle(group))}
      </div>
      ${details ? html`<div part="details" id=${detailsId}>${details}</div>` : nothing}
    </li>
  `;
}

/** The tile with the date: the first thing people look for. */
function whenTile({status}: Group, when: When | undefined, {strings, locale, clockName}: View): TemplateResult {
  if (status === 'paused' || status === 'ended') return html`<p class="when off"><b>${strings[status]}</b></p>`;
  if (when?.shown === undefined) {
    return html`<p class="when"><b>${kindInWords(when?.meeting.schedule.kind, strings) ?? strings.askForDates}</b></p>`;
  }
  const {shown, hasTime, isVisitors, startsInMinutes, daysAway} = when;
  const noTime = when.meeting.schedule.text ? strings.askForTime : strings.timeNotListed;
  const time = html`<b class="time">${hasTime ? formatTime(shown, locale) : noTime}</b>
    ${isVisitors ? html`<span>${strings.yourTime(clockName)}</span>` : nothing}`;
  const minutes = when.occurrence?.minutes;
  const until = minutes && hasTime ? strings.untilTime(formatTime(shown + minutes * MINUTE_MS, locale)) : '';
  if (when.isUnderWay) {
    return html`<p class="when now"><span class="soon">${strings.onNow}</span> ${time} <span>${until}</span></p>`;
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
      ${time}</time
    >
    <span class="soon">${soon}</span>
  </p>`;
}

/** How, where, how far, how often: one line. */
function mainLine(group: Group, when: When | undefined, view: View, distanceKm?: number): string {
  const {strings, locale, miles} = view;
  if (!when) return group.organisation?.name ?? strings.askForDates;
  const {meeting, dayShift} = when;
  const parts = [formatsText(meeting, strings), placeText(meeting, strings)];
  if (distanceKm !== undefined) {
    const distance = formatDistance(distanceKm, locale, miles);
    parts.push(meeting.place?.precision === 'exact' ? distance : strings.about(distance));
  }
  parts.push(...scheduleTexts(meeting.schedule, view, dayShift));
  return parts.filter(Boolean).join(' · ');
}

/** How often; where the tile has no time, the time too, or what the list says of it. */
function scheduleTexts(schedule: Schedule, {strings, locale}: View, dayShift: number): string[] {
  const described = describeSchedule(schedule, strings, locale, dayShift);
  const {start, text = ''} = schedule;
  if (hasUnsureDates(schedule))
    return [described, start ? formatTime(wallTimestamp(`1970-01-01T${start}`), locale) : text];
  return [described, schedule.kind === 'rule' && !start && text !== described ? text : ''];
}

export function formatsText({formats}: Meeting, strings: FinderStrings): string {
  const names: Record<Format, string> = {'in-person': strings.inPerson, online: strings.online, phone: strings.byPhone};
  return formats.map((format) => names[format]).join(' + ') || strings.notSaid;
}

export function placeText({place, formats}: Meeting, strings: FinderStrings): string {
  if (!place || !formats.includes('in-person')) return '';
  if (place.precision === 'withheld') return [place.locality, strings.placeWithheld].filter(Boolean).join(', ');
  return [place.name, place.locality ?? place.region].filter(Boolean).join(', ');
}

function otherClockLine(when: When | undefined, {strings, clockName}: View) {
  if (!when) return nothing;
  const {otherClock, meeting} = when;
  if (otherClock) {
    const {time, zone} = otherClock;
    return html`<p class="quiet">
      ${zone ? strings.groupTime(time, zone) : strings.onlineTime(time, strings.yourTime(clockName))}
    </p>`;
  }
  const doubt = when.hasTime && zoneDoubt(meeting, strings);
  return doubt ? html`<p class="quiet">${doubt}</p>` : nothing;
}

function factsList(group: Group, view: View) {
  const shown = factsOf(group, view).slice(0, MOST_FACTS);
  return shown.length > 0
    ? html`<ul class="facts">
        ${shown.map((fact) => html`<li>${fact}</li>`)}
      </ul>`
    : nothing;
}

/** What a person wants to know before a first visit, most important first; only what the list says. */
export function factsOf(group: Group, {strings, locale}: View): string[] {
  const {leadership, cost, ages, registration} = group;
  const ownLanguage = new Intl.Locale(locale).language;
  const languages = group.languages.filter((tag) => new Intl.Locale(tag).language !== ownLanguage);
  const facts = [
    ...group.focus.slice(0, MOST_FOCUS).map((id) => vocabularyLabel(id, strings.vocabulary)),
    ...group.audience.map((id) => vocabularyLabel(id, strings.vocabulary)),
    leadership &&
      {peer: strings.ledByPeers, professional: strings.ledByProfessionals, both: strings.ledByBoth}[leadership],
    cost &&
      (cost.kind === 'fee' && cost.text
        ? cost.text
        : {free: strings.free, donation: strings.byDonation, fee: strings.fee}[cost.kind]),
    group.openness && {open: strings.open, closed: strings.closed}[group.openness],
    ages && (ages.minimum !== undefined || ages.maximum !== undefined) && strings.ages(ages.minimum, ages.maximum),
    ...languages.map((tag) => formatLanguage(tag, locale)),
    ...group.access.map((id) => vocabularyLabel(id, strings.vocabulary)),
    registration?.required && strings.bookFirst,
  ];
  return facts.filter((fact): fact is string => Boolean(fact));
}

function notes({assured, updated}: Group, meeting: Meeting | undefined, view: View) {
  const {strings, locale, now} = view;
  const {restriction} = meeting?.schedule ?? {};
  const checkedAt = Date.parse(assured?.on ?? updated ?? '');
  const isOld = now - checkedAt > OLD_LISTING_DAYS * 86_400_000;
  const texts = [
    meeting?.join === 'ask' && strings.askForLink,
    meeting && dayOffText(meeting, view),
    restriction && strings.checkDates(restriction),
    isOld && strings.oldListing(formatDate(checkedAt, locale)),
  ];
  return texts.filter(Boolean).map((text) => html`<p class="note">${text}</p>`);
}

/** What can be done at once. Links that give away a pass code, and people's phones, are in the details. */
function actions(
  {name}: Group,
  meeting: Meeting | undefined,
  {strings, userAgent}: View,
  detailsId: unknown,
  onToggle: () => void,
): TemplateResult {
  const joinUrl = openJoinUrl(meeting?.join);
  const wayThere = meeting && wayTo(meeting, userAgent);
  const openText = !joinUrl && isRemote(meeting) ? strings.howToJoin : strings.details;
  const text = detailsId ? strings.hideDetails : openText;
  return html`<div class="actions">
    ${joinUrl ? outLink(joinUrl, strings.join(joinOf(meeting)?.provider), name, strings.joinHost(hostOf(joinUrl))) : nothing}
    ${wayThere ? outLink(wayThere, strings.directions, name) : nothing}
    <button
      type="button"
      class="link"
      aria-expanded=${Boolean(detailsId)}
      aria-controls=${detailsId ?? nothing}
      aria-label=${strings.detailsOf(text, name)}
      @click=${onToggle}
    >
      ${text}
    </button>
  </div>`;
}

/** Is there a way to take part from elsewhere? */
function isRemote(meeting: Meeting | undefined): boolean {
  return meeting?.formats.some((format) => format !== 'in-person') ?? false;
}

/** A link away from the site: it tells no one where the visitor came from. */
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
