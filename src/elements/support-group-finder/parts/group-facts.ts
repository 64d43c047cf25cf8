/** The facts in a listing as short texts. */
import {formatDistance} from '../../../i18n/distance.js';
import {formatLanguage, formatTime, wallTimestamp} from '../../../i18n/format.js';
import type {FinderStrings} from '../../../i18n/support-group-finder/strings.js';
import {vocabularyLabel} from '../../../i18n/vocabulary/en.js';
import type {Format, Group, Meeting, Schedule} from '../../../model/group.js';
import {hasUnsureDates} from '../../../model/unsure-dates.js';
import type {View} from '../render-context.js';
import {describeSchedule} from './describe-schedule.js';

/** More topics would be a wall of words; the details have the rest. */
const MOST_FOCUS = 2;

export function formatsText({formats}: Meeting, strings: FinderStrings): string {
  const names: Record<Format, string> = {'in-person': strings.inPerson, online: strings.online, phone: strings.byPhone};
  return formats.map((format) => names[format]).join(' + ') || strings.notSaid;
}

export function placeText({place, formats}: Meeting, strings: FinderStrings): string {
  if (!place || !formats.includes('in-person')) return '';
  if (place.precision === 'withheld') return [place.locality, strings.placeWithheld].filter(Boolean).join(', ');
  return [place.name, place.locality ?? place.region].filter(Boolean).join(', ');
}

/** Returns a text such as "Community House, Boston · 3 miles", or how people meet if there is no place. */
export function whereText(meeting: Meeting, {strings, locale, miles}: View, distanceKm?: number): string {
  const place = placeText(meeting, strings);
  const distance = distanceKm === undefined ? '' : formatDistance(distanceKm, locale, miles);
  return [
    !place || meeting.formats.length > 1 ? formatsText(meeting, strings) : '',
    place,
    distance && (meeting.place?.precision === 'exact' ? distance : strings.about(distance)),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Returns how often a group meets. For a rule without certain dates, it adds the time, or the listing's own words. */
export function repetitionText(schedule: Schedule, {strings, locale}: View, dayShift: number): string {
  const described = describeSchedule(schedule, strings, locale, dayShift);
  const {start, text = ''} = schedule;
  const time = start ? formatTime(wallTimestamp(`1970-01-01T${start}`), locale) : text;
  const isUntimed = schedule.kind === 'rule' && !start && text !== described;
  return [described, hasUnsureDates(schedule) ? time : isUntimed ? text : ''].filter(Boolean).join(' · ');
}

const labels = (ids: readonly string[], {strings}: View) => ids.map((id) => vocabularyLabel(id, strings.vocabulary));

/** Returns the group's languages apart from the reader's own. */
export function otherLanguages({languages}: Group, locale: string): string[] {
  const own = new Intl.Locale(locale).language;
  return languages.filter((tag) => new Intl.Locale(tag).language !== own).map((tag) => formatLanguage(tag, locale));
}

const agesText = ({ages}: Group, strings: FinderStrings): string =>
  ages && (ages.minimum !== undefined || ages.maximum !== undefined) ? strings.ages(ages.minimum, ages.maximum) : '';

/** Returns the topics, people and ages that a group is for, and whether others can come. */
export function whoText(group: Group, view: View): string {
  const {strings} = view;
  const {kind, focus, audience, openness} = group;
  const isFamily = kind === 'family';
  return [
    isFamily && strings.vocabulary['kind:family'],
    ...labels(focus.slice(0, MOST_FOCUS), view),
    ...labels(isFamily ? audience.filter((id) => id !== 'family' && id !== 'friends') : audience, view),
    agesText(group, strings),
    openness && {open: strings.open, closed: strings.closed}[openness],
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Returns what it costs to attend. */
export const costText = ({kind, text}: NonNullable<Group['cost']>, strings: FinderStrings): string =>
  kind === 'fee' && text ? text : {free: strings.free, donation: strings.byDonation, fee: strings.fee}[kind];

/** Returns everything to know before a first visit, most important first, and only what the listing says. */
export function factsOf(group: Group, view: View): string[] {
  const {strings, locale} = view;
  const {focus, audience, leadership, cost, openness, registration, access} = group;
  const facts = [
    ...labels(focus.slice(0, MOST_FOCUS), view),
    ...labels(audience, view),
    leadership &&
      {peer: strings.ledByPeers, professional: strings.ledByProfessionals, both: strings.ledByBoth}[leadership],
    cost && costText(cost, strings),
    openness && {open: strings.open, closed: strings.closed}[openness],
    agesText(group, strings),
    ...otherLanguages(group, locale),
    ...labels(access, view),
    registration?.required && strings.bookFirst,
  ];
  return facts.filter((fact): fact is string => Boolean(fact));
}
