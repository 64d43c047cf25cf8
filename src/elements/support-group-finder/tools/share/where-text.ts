/**
 * Describes where a group meets, how to join it and its web page, for use outside the page: without passcodes, and
 * without information that belongs only in its details.
 */
import type {Group, Meeting} from '../../../../model/group.js';
import {placeText} from '../../parts/group-facts.js';
import {addressLines, joinOf, openJoinUrl} from '../../parts/links.js';
import type {View} from '../../render-context.js';

/** Returns the address if it's public, otherwise the area, or how to find out. */
export function whereText(meeting: Meeting, {strings}: View): string {
  const {place, formats} = meeting;
  if (!place || !formats.includes('in-person')) return '';
  if (place.precision === 'exact') return addressLines(place).join(', ');
  if (place.precision !== 'approximate') return placeText(meeting, strings);
  return [place.locality ?? place.region, strings.placeApproximate].filter(Boolean).join(', ');
}

/** Returns how to join remotely, without anything that contains a passcode. */
export function joinText({join}: Meeting, {strings}: View): string {
  const url = openJoinUrl(join);
  if (url) return strings.joinAt(url);
  if (join === 'ask') return strings.askForLink;
  return (joinOf({join} as Meeting)?.url ?? joinOf({join} as Meeting)?.phone) ? strings.joinOnPage : '';
}

/** Returns the group's web page, unless its URL contains a passcode. */
export const pageText = ({url}: Group, {strings}: View): string => {
  const open = openJoinUrl({url});
  return open ? strings.pageIs(open) : '';
};
