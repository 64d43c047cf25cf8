/** Parses the rows of a list together, because only the whole list may show what a word or a date means. */
import type {Group} from '../../model/group.js';
import {SourceError} from '../source.js';
import type {Loaded, SourceOptions, SourceType} from '../source.js';
import {clockOfList} from '../values/clock.js';
import type {ListClock} from '../values/clock.js';
import {parseScheduleText} from '../values/recurrence-text.js';
import {NAME_LIMIT, plainText} from '../values/text.js';
import {excerpt} from '../values/values.js';
import {findYesNo} from '../values/words.js';
import type {Account} from './account.js';
import {openAccount} from './account.js';
import type {Fields} from './fields.js';
import {withoutVoidProgramme} from './fields.js';
import {joinDates, settleDates} from './row-dates.js';
import {composeName} from './row-names.js';
import type {RowOptions} from './row-schedule.js';
import {readRow} from './row.js';
import {approximateSharedPoints} from './shared-coordinates.js';

/** A row to be parsed. */
export interface ListedRow {
  fields: Fields;
  /** Its meetings, if it lists several. */
  nested: readonly Fields[];
  /** Its number as people count it. */
  row: number;
}

/** Further columns aren't named in a message. */
const MOST_NAMED = 20;

/** Whether the owner marked a row as private. */
function isPrivate({listed, hidden}: Fields): boolean {
  return findYesNo(listed) === false || findYesNo(hidden) === true;
}

/**
 * Returns the meetings of a field that lists one per line: "Sunday 8:30 AM", "Monday 8:30 AM". Empty if any line is
 * something else.
 */
function severalTimes(schedule = '', clock?: ListClock): Fields[] {
  const lines = schedule.includes('\n') ? schedule.split('\n').filter((line) => line.trim()) : [];
  const areTimes = lines.length > 1 && lines.every((line) => parseScheduleText(line, clock)?.rule);
  return areTimes ? lines.map((line) => ({schedule: line})) : [];
}

const addressOf = ({address, addressLine2}: Fields): string | undefined =>
  address && addressLine2 ? `${address}, ${addressLine2}` : (address ?? addressLine2);

function enterRow(account: Account, {fields: listed, nested, row}: ListedRow, options: RowOptions): void {
  // A session without a name has the name of its organization.
  const fields = {...listed, name: listed.name ?? listed.organisation, address: addressOf(listed)};
  // A name may consist of markup only.
  const hasName = plainText(fields.name, 'name', () => undefined, NAME_LIMIT) !== '';
  if (isPrivate(fields)) account.reject({code: 'private', values: {}});
  else if (!hasName) account.reject({code: 'no-name', values: {row}});
  else {
    const meetings = nested.length ? nested : severalTimes(fields.schedule, options.clock);
    account.keep(readRow(fields, meetings, options, account.note), fields.id ?? '');
  }
}

/**
 * Composes names for the rows of a list without names. If that is impossible, throws a single {@link SourceError};
 * without the names of its `columns`, each row is rejected individually.
 */
function nameRows(rows: readonly Fields[], columns: readonly string[]): void {
  const shown = rows.filter((fields) => !isPrivate(fields));
  if (!shown.length || shown.some(({name, organisation}) => name ?? organisation)) return;
  for (const fields of shown) fields.name = composeName(fields) || undefined;
  const found = columns.filter((name) => name.trim()).slice(0, MOST_NAMED);
  if (!found.length || shown.some(({name}) => name)) return;
  throw new SourceError({code: 'no-name-column', values: {found: found.map(excerpt).join(', ')}});
}

/** Returns the clock of a list, judging by all its times. */
function clockOf(rows: readonly Fields[]): ListClock {
  return clockOfList(
    rows.flatMap(({day, time, end, schedule}) => [day, time, end, schedule].filter((text) => text !== undefined)),
  );
}

/**
 * Completes the groups with what only the whole list shows: further dates of a group, and points shared by many
 * addresses.
 */
function complete(groups: readonly Group[]): Group[] {
  joinDates(groups);
  return approximateSharedPoints(groups);
}

/**
 * Parses the rows of a list; items that aren't rows are passed as they are. `columns` are the column names, for a
 * message.
 */
export function readRows(
  type: SourceType,
  listed: readonly (ListedRow | {unread: unknown})[],
  columns: readonly string[],
  options: SourceOptions,
): Loaded {
  const read = listed.filter((each): each is ListedRow => !('unread' in each));
  const rows = read.map(({fields}) => fields);
  withoutVoidProgramme(rows);
  settleDates(rows, options);
  nameRows(rows, columns);
  const clock = clockOf(read.flatMap(({fields, nested}) => [fields, ...nested]));
  const account = openAccount(type, options);
  for (const each of listed) {
    if ('unread' in each) account.reject({code: 'not-a-record', values: {found: excerpt(each.unread)}});
    else enterRow(account, each, {...options, clock});
  }
  return account.finish(complete);
}
