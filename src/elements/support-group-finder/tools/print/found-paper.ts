/** A printout of search results: the groups, the title, and how many of them didn't fit. */
import {weekOf} from '../../../../i18n/week.js';
import type {Group} from '../../../../model/group.js';
import type {FinderHost} from '../../finder-host.js';
import type {View} from '../../render-context.js';
import {groupList, notPrinted} from './group-list.js';
import type {Paper} from './paper.js';
import type {DaySection} from './paper-days.js';
import {byDay} from './paper-days.js';
import {clockText, paperTitle} from './paper-title.js';

/** Groups that match a query, as far as they are loaded. */
export interface Found {
  groups: readonly Group[];
  /** The number of matching groups. */
  total: number;
  /** False if at least `total` groups match. */
  isExact: boolean;
}

export const sectionsOf = (groups: readonly Group[], view: View): DaySection[] =>
  byDay(groups, view.query, view, weekOf(view.locale).days);

/** Returns the printout without the crisis help. `view` has the query that found the groups. */
export function foundPaper({groups, total, isExact}: Found, view: View, {place}: FinderHost): Omit<Paper, 'help'> {
  const {strings} = view;
  const sections = sectionsOf(groups, view);
  const name = place.label === strings.myLocation ? undefined : place.label;
  return {
    title: paperTitle(sections, view, name),
    clock: clockText(sections, view),
    content: [groupList(sections, view), notPrinted(total - groups.length, view, isExact)],
    isList: true,
  };
}
