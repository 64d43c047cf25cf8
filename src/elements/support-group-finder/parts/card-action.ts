/**
 * The main action on a group's card. Links that contain a passcode, and people's phone numbers, are only in the
 * details.
 */
import type {Group, Meeting} from '../../../model/group.js';
import type {View} from '../render-context.js';
import type {IconName} from './icons.js';
import {hostOf, openJoinUrl, wayTo} from './links.js';
import type {When} from './when.js';

export interface CardAction {
  text: string;
  icon: IconName;
  /** The URL of the link; without one, the action opens the details. */
  url?: string;
  /** Added to the accessible name of a link to another site. */
  title?: string;
  /** Whether it can be done right now. */
  isNow?: boolean;
}

/** People usually open a meeting a few minutes before it starts. */
const DOORS_OPEN_MINUTES = 10;

export function actionOf(group: Group, when: When | undefined, view: View): CardAction | undefined {
  const {strings} = view;
  const {status, registration} = group;
  if (status === 'ended') return undefined;
  const meeting = status === 'paused' ? undefined : when?.meeting;
  const contact = hasContact(group) ? ({text: strings.contact, icon: 'mail'} satisfies CardAction) : undefined;
  if (!when || !meeting) return contact;
  const {url} = registration ?? {};
  if (registration?.required && url)
    return {text: strings.signUp, icon: 'check', url, title: strings.joinHost(hostOf(url))};
  return joinNow(meeting, when, view) ?? wayThere(meeting, view) ?? wayIn(meeting, view) ?? contact;
}

function joinNow({join, schedule}: Meeting, when: When, {strings}: View): CardAction | undefined {
  const url = openJoinUrl(join);
  const {isUnderWay, startsInMinutes = Infinity} = when;
  const isOpen = isUnderWay || startsInMinutes <= DOORS_OPEN_MINUTES || schedule.kind === 'always';
  if (!url || !isOpen) return undefined;
  return {text: strings.joinNow, icon: 'video', url, title: strings.joinHost(hostOf(url)), isNow: true};
}

function wayThere(meeting: Meeting, {strings, userAgent}: View): CardAction | undefined {
  const url = wayTo(meeting, userAgent);
  return url ? {text: strings.directions, icon: 'directions', url} : undefined;
}

/** The actions that open the details. */
function wayIn({formats, join, place}: Meeting, {strings}: View): CardAction | undefined {
  if (join === 'ask') return {text: strings.askLink, icon: 'mail'};
  if (formats.includes('online')) return {text: strings.howToJoin, icon: 'video'};
  if (formats.includes('phone')) return {text: strings.howToCallIn, icon: 'phone'};
  return place?.precision === 'withheld' ? {text: strings.askAddress, icon: 'mail'} : undefined;
}

const hasContact = ({contact, organisation, url}: Group): boolean =>
  Boolean(
    url ??
    contact?.phone ??
    contact?.email ??
    contact?.url ??
    organisation?.phone ??
    organisation?.email ??
    organisation?.url,
  );
