/**
 * The same problems as rows of a table, for the people who keep the list: the column, what was expected there, and an example. Problems of the
 * entire list, and problems that need no action, have no example.
 */
import type {Problem, ProblemCode} from '../../../model/problem.js';

/** Where to look, and what is expected. `columns` has field names, the likeliest first; the last one is in plain words. */
interface Fix {
  columns: readonly string[];
  expected: string;
  example?: string;
}

const TIME_ZONE: Fix = {
  columns: ['timezone', 'zone', 'time zone'],
  expected: 'the name of a time zone',
  example: 'America/New_York',
};
const POINT: Fix = {
  columns: ['latitude', 'latitude and longitude'],
  expected: 'latitude from -90 to 90, then longitude from -180 to 180',
  example: '42.3601 and -71.0589',
};

const FIXES: Readonly<Partial<Record<ProblemCode, Fix>>> = {
  'trailing-text': {columns: [], expected: 'nothing after the end of the list'},
  'read-without-header': {
    columns: [],
    expected: 'a first row with the names of the columns',
    example: 'Name, Day, Time',
  },
  'unexplained-formats': {columns: ['formats'], expected: 'formats that the list explains'},
  'not-a-record': {columns: [], expected: 'a record with fields', example: '{"name": "Tuesday Evening Group"}'},
  'no-name-column': {columns: [], expected: 'a column called Name', example: 'Name'},
  'no-header': {columns: [], expected: 'a first row with the names of the columns', example: 'Name, Day, Time'},
  'no-name': {columns: ['name'], expected: 'a name', example: 'Tuesday Evening Group'},
  private: {columns: [], expected: 'no change, if it’s meant to be private'},
  deleted: {columns: [], expected: 'no change, if it’s meant to be deleted'},
  superseded: {columns: [], expected: 'each record once'},
  'duplicate-id': {columns: ['slug', 'id'], expected: 'an id that no other record has', example: 'tuesday-evening-2'},
  'no-id': {columns: ['slug', 'id'], expected: 'an id that stays the same', example: 'tuesday-evening'},
  'no-time-zone': TIME_ZONE,
  'unknown-time-zone': TIME_ZONE,
  'unknown-day': {columns: ['day', 'schedule', 'day'], expected: 'a day of the week', example: 'Tuesday'},
  'unknown-time': {columns: ['time', 'schedule', 'time'], expected: 'a time', example: '7:30 pm'},
  'midnight-unsure': {columns: ['time', 'start time'], expected: 'the time when the group meets', example: '7:30 pm'},
  'half-unsure': {columns: ['time', 'start time', 'schedule'], expected: 'a time with am or pm', example: '7:30 pm'},
  'odd-duration': {
    columns: ['duration', 'end', 'end_time', 'length'],
    expected: '10 minutes to 12 hours',
    example: '90',
  },
  'schedule-limit': {
    columns: ['schedule', 'notes'],
    expected: 'a schedule that says which weeks the group meets',
    example: '2nd and 4th Tuesday of each month',
  },
  'schedule-text-only': {
    columns: ['schedule', 'day', 'schedule'],
    expected: 'a schedule with clear dates',
    example: '2nd and 4th Tuesday of each month, 7 pm',
  },
  'unknown-type': {columns: ['types', 'type'], expected: 'a known code, or plain words', example: 'Women'},
  'ambiguous-type': {
    columns: ['types', 'type'],
    expected: 'plain words, if a code has several meanings',
    example: 'Wheelchair access',
  },
  'no-place': {
    columns: ['address', 'formatted_address', 'venue', 'address'],
    expected: 'an address, or at least a town',
    example: '12 Main St, Springfield, OH 44444',
  },
  'bad-coordinates': POINT,
  'swapped-coordinates': POINT,
  'shared-coordinates': {
    columns: ['latitude', 'latitude and longitude'],
    expected: 'separate coordinates for each address',
  },
  'bad-link': {
    columns: ['url', 'website', 'link'],
    expected: 'a full address that begins with https://',
    example: 'https://example.org/group',
  },
  'odd-phone': {
    columns: ['phone', 'joinPhone', 'conference_phone', 'phone'],
    expected: 'a number that phones can dial',
    example: '+1 312 555 0142',
  },
  'bad-date': {columns: ['updated', 'date'], expected: 'a date', example: '2026-03-14'},
  'wrong-type': {columns: [], expected: 'a different type of value'},
  'text-cut': {columns: [], expected: 'shorter text'},
  'repaired-text': {columns: [], expected: 'text saved as UTF-8', example: 'Sam’s'},
};

/** What someone needs to fix a problem. Strings are empty if they don't apply. */
export interface FixText {
  column: string;
  found: string;
  expected: string;
  example: string;
}

/** The parts of a {@link Problem} for a table. `headers` has the list's own column names, by field. */
export function fixText({code, values}: Problem, headers: Readonly<Record<string, string>> = {}): FixText {
  const {columns = [], expected = '', example = ''} = FIXES[code] ?? {};
  const field = values.field === undefined ? undefined : String(values.field);
  const known = [field, ...(field ? [] : columns)].find((name) => name !== undefined && Object.hasOwn(headers, name));
  const {found, time, used, id, count, expected: stated, limit} = values;
  const text = code === 'private' ? '' : (found ?? time ?? (code === 'no-id' ? '' : (id ?? used)) ?? count ?? '');
  return {
    column: known === undefined ? (field ?? columns.at(-1) ?? '') : (headers[known] ?? ''),
    found: String(text),
    expected: stated === undefined ? (limit === undefined ? expected : `at most ${limit} characters`) : String(stated),
    example,
  };
}
