/** What was found, on paper: which groups, under which title, and how many of them didn't fit. */
import {weekOf} from '../../../../i18n/week.js';
import type {Group} from '../../../../model/group.js';
import type {FinderHost} from '../../finder-host.js';
import type {View} from '../../render-context.js';
import {groupList, notPrinted} from './group-list.js';
import type {Paper} from './paper.js';
import type {DaySection} from './paper-days.js';
import {byDay} from './paper-days.js';
import {clockText, paperTitle} from './paper-title.js';

/** Groups that fit a question, as far as they are in hand. */
export interface Found {
  groups: readonly Group[];
  /** How many fit. */
  total: number;
  /** False when at least `total` fit. */
  isExact: boolean;
}

export const sectionsOf = (groups: readonly Group[], view: View): DaySection[] =>
  byDay(groups, view.query, view, weekOf(view.locale).days);

/** All but the crisis help. `view` has the question whose groups these are. */
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
