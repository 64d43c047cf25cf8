import type {Group} from '../model/group.js';
import {nextStart} from '../model/schedule.js';
import type {Occurrence} from '../model/schedule.js';

/** How many of the next dates are kept. */
const DATES_KEPT = 5;

const hasWay = ({meetings}: Group): boolean =>
  meetings.some(({place, join}) => place !== undefined || join !== undefined);

/** A group, and when it meets next. */
export interface NextDate {
  name: string;
  next: Occurrence;
}

/** What the groups of a list show together, gathered one by one: a large list has too many to keep them. */
export class GroupFindings {
  groups = 0;
  /** Groups without a next date. */
  undated = 0;
  /** Groups without a place or a way to join. */
  unreachable = 0;
  /** The groups that meet next, in order. */
  readonly soonest: NextDate[] = [];
  readonly #now: number;

  /** `now` is epoch milliseconds: dates after it are next. */
  constructor(now: number) {
    this.#now = now;
  }

  add(group: Group): void {
    this.groups++;
    if (!hasWay(group)) this.unreachable++;
    const next = nextStart(group, this.#now);
    if (next) this.#addDate({name: group.name, next});
    else this.undated++;
  }

  #addDate(date: NextDate): void {
    const {soonest} = this;
    const later = soonest.findIndex(({next}) => next.sortKey > date.next.sortKey);
    soonest.splice(later < 0 ? soonest.length : later, 0, date);
    if (soonest.length > DATES_KEPT) soonest.pop();
  }
}
