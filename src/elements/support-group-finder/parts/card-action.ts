/** The one thing to do about a group from its card. Links that give a passcode away, and people's phones, are only in the details. */
import type {Group, Meeting} from '../../../model/group.js';
import type {View} from '../render-context.js';
import type {IconName} from './icons.js';
import {hostOf, joinOf, openJoinUrl, wayTo, withHost} from './links.js';
import type {When} from './when.js';

export interface CardAction {
  text: string;
  icon: IconName;
  /** Where it leads; without an address it opens the details. */
  url?: string;
  /** Said to screen readers of a link that leads to another site. */
  title?: string;
  /** It can be done right now. */
  isNow?: boolean;
}

/** People let others in a little before a meeting starts. */
const DOORS_OPEN_MINUTES = 10;

export function actionOf(group: Group, when: When | undefined, view: View): CardAction | undefined {
  const {strings} = view;
  const {status, registration} = group;
  if (status === 'ended') return undefined;
  const meeting = status === 'paused' ? undefined : when?.meeting;
  const contact = hasContact(group) ? ({text: strings.contact, icon: 'mail'} satisfies CardAction) : undefined;
  if (!when || !meeting) return contact;
  const {url} = registration ?? {};
  if (registration?.required && url) return {text: withHost(strings.signUp, url), icon: 'check', url};
  return joinNow(meeting, when, view) ?? wayThere(meeting, view) ?? wayIn(meeting, view) ?? contact;
}

function joinNow({join, schedule}: Meeting, when: When, {strings}: View): CardAction | undefined {
  const url = openJoinUrl(join);
  const {isUnderWay, startsInMinutes = Infinity} = when;
  const isOpen = isUnderWay || startsInMinutes <= DOORS_OPEN_MINUTES || schedule.kind === 'always';
  if (!url || !isOpen) return undefined;
  const [text, title] = joinOf({join} as Meeting)?.provider
    ? [strings.joinNow, strings.joinHost(hostOf(url))]
    : [withHost(strings.joinNow, url)];
  return {text, icon: 'video', url, title, isNow: true};
}

function wayThere(meeting: Meeting, {strings, userAgent}: View): CardAction | undefined {
  const url = wayTo(meeting, userAgent);
  return url ? {text: strings.directions, icon: 'directions', url} : undefined;
}

/** What the details tell. */
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
