/** Entering the rows of a list into the books, together: what a word or a date means may show only in the whole list. */
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

/** A row that is about to be entered. */
export interface ListedRow {
  fields: Fields;
  /** Its meetings, where it lists several. */
  nested: readonly Fields[];
  /** Its number as a person would count it. */
  row: number;
}

/** More columns than this are not named in a message. */
const MOST_NAMED = 20;

/** Says whether the owner keeps a row private. */
function isPrivate({listed, hidden}: Fields): boolean {
  return findYesNo(listed) === false || findYesNo(hidden) === true;
}

/** The meetings of a field that lists one a line: "Sunday 8:30 AM", "Monday 8:30 AM". Empty when any line is something else. */
function severalTimes(schedule = '', clock?: ListClock): Fields[] {
  const lines = schedule.includes('\n') ? schedule.split('\n').filter((line) => line.trim()) : [];
  const areTimes = lines.length > 1 && lines.every((line) => parseScheduleText(line, clock)?.rule);
  return areTimes ? lines.map((line) => ({schedule: line})) : [];
}

const addressOf = ({address, addressLine2}: Fields): string | undefined =>
  address && addressLine2 ? `${address}, ${addressLine2}` : (address ?? addressLine2);

function enterRow(account: Account, {fields: listed, nested, row}: ListedRow, options: RowOptions): void {
  // A session without a name of its own goes by the name of who holds it.
  const fields = {...listed, name: listed.name ?? listed.organisation, address: addressOf(listed)};
  // A name may be nothing but markup.
  const hasName = plainText(fields.name, 'name', () => undefined, NAME_LIMIT) !== '';
  if (isPrivate(fields)) account.reject({code: 'private', values: {}});
  else if (!hasName) account.reject({code: 'no-name', values: {row}});
  else {
    const meetings = nested.length ? nested : severalTimes(fields.schedule, options.clock);
    account.keep(readRow(fields, meetings, options, account.note), fields.id ?? '');
  }
}

/**
 * Gives the rows of a list that has no names what else they can go by. Throws {@link SourceError} when there is nothing, to say so once; without
 * the names of its `columns` each row is rejected by itself.
 */
function nameRows(rows: readonly Fields[], columns: readonly string[]): void {
  const shown = rows.filter((fields) => !isPrivate(fields));
  if (!shown.length || shown.some(({name, organisation}) => name ?? organisation)) return;
  for (const fields of shown) fields.name = composeName(fields) || undefined;
  const found = columns.filter((name) => name.trim()).slice(0, MOST_NAMED);
  if (!found.length || shown.some(({name}) => name)) return;
  throw new SourceError({code: 'no-name-column', values: {found: found.map(excerpt).join(', ')}});
}

/** How a list writes its times, by all of them. */
function clockOf(rows: readonly Fields[]): ListClock {
  return clockOfList(
    rows.flatMap(({day, time, end, schedule}) => [day, time, end, schedule].filter((text) => text !== undefined)),
  );
}

/** What only the whole list shows: further dates of one group, and points that many addresses share. */
function complete(groups: readonly Group[]): Group[] {
  joinDates(groups);
  return approximateSharedPoints(groups);
}

/** Reads the rows of a list; what is no row comes as it is. `columns` are their names, for a message. */
export function readRows(
  type: SourceType,
  listed: readonly (ListedRow | {unread: unknown})[],
  columns: readonly string[],
  options: SourceOptions,
): Loaded {
  const rows = listed.flatMap((each) => ('unread' in each ? [] : [each.fields]));
  withoutVoidProgramme(rows);
  settleDates(rows, options);
  nameRows(rows, columns);
  const clock = clockOf(listed.flatMap((each) => ('unread' in each ? [] : [each.fields, ...each.nested])));
  const account = openAccount(type, options);
  for (const each of listed) {
    if ('unread' in each) account.reject({code: 'not-a-record', values: {found: excerpt(each.unread)}});
    else enterRow(account, each, {...options, clock});
  }
  return account.finish(complete);
}
