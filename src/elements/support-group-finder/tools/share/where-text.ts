/** Where a group meets, how to join it and its page, as said away from the page: without codes, and with nothing that is for its details only. */
import type {Group, Meeting} from '../../../../model/group.js';
import {placeText} from '../../parts/group-facts.js';
import {addressLines, joinOf, openJoinUrl} from '../../parts/links.js';
import type {View} from '../../render-context.js';

/** The address where everybody may know it, else the area or how one learns it. */
export function whereText(meeting: Meeting, {strings}: View): string {
  const {place, formats} = meeting;
  if (!place || !formats.includes('in-person')) return '';
  if (place.precision === 'exact') return addressLines(place).join(', ');
  if (place.precision !== 'approximate') return placeText(meeting, strings);
  return [place.locality ?? place.region, strings.placeApproximate].filter(Boolean).join(', ');
}

/** How to join from afar, without what hands out a code. */
export function joinText({join}: Meeting, {strings}: View): string {
  const url = openJoinUrl(join);
  if (url) return strings.joinAt(url);
  if (join === 'ask') return strings.askForLink;
  return (joinOf({join} as Meeting)?.url ?? joinOf({join} as Meeting)?.phone) ? strings.joinOnPage : '';
}

/** The group's page, unless its address hands out a code. */
export const pageText = ({url}: Group, {strings}: View): string => {
  const open = openJoinUrl({url});
  return open ? strings.pageIs(open) : '';
};
