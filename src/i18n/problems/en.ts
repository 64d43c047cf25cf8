/**
 * What is wrong or unclear in a list, for the people who keep it: what was found, what would be right, an example where one helps.
 * Written for an editor and not for a programmer. What a visitor reads when a list does not load is in `load-problems`.
 */
import type {Problem, ProblemCode} from '../../model/problem.js';

type Values = Problem['values'];
type Sentence = string | ((values: Values) => string);

/** A piece of the list as it was found. Nothing there is said, since empty quotes look like a mistake of ours. */
const quote = (found: string | number | undefined): string =>
  found === undefined || found === '' ? '(nothing)' : `“${found}”`;
const field = ({field = ''}: Values): string => `the field “${field}”`;
const at = ({host}: Values): string => (host ? ` at ${host}` : '');

const SENTENCES: Readonly<Record<ProblemCode, Sentence>> = {
  offline: 'This device is offline, so the list could not be fetched.',
  unreachable: (values) =>
    `The server${at(values)} did not answer, or does not let other websites read the list. Check the address. If a browser shows the list, ask the people who run that server to allow it (“CORS”).`,
  'not-shared': (values) =>
    `The server${at(values)} answers, but does not let the pages of other websites read it. Ask the people who run it to allow that (“CORS”: the header Access-Control-Allow-Origin), or copy the list to your own website every night.`,
  'not-found': ({status = 404}) => `There is nothing at this address (the server said ${status}). Check the address.`,
  'http-error': ({status = ''}) => `The server could not give the list (it said ${status}). Try again later.`,
  stalled: ({seconds = ''}) => `Nothing came from the server for ${seconds} seconds. Try again later.`,
  'too-large': ({megabytes = '', limit = ''}) =>
    `The list is too large: ${megabytes} MB, where at most ${limit} MB are read. Leave out what visitors do not need, or split it.`,
  'html-instead': ({found}) =>
    `A web page came where a list was expected; it begins with ${quote(found)}. Use the address of the data itself: it often ends in .json or .csv.`,
  'not-json': ({found}) =>
    `This looks like JSON, but it has a mistake in it and cannot be read; it begins with ${quote(found)}. A JSON checker shows the line.`,
  truncated: ({found}) => `The list stops in the middle, after ${quote(found)}. Save or upload the whole file again.`,
  'unknown-format': ({found}) =>
    `This is not a list we know how to read; it begins with ${quote(found)}. Expected: JSON, or a table whose columns have names such as “Name”, “Day” and “Time”.`,
  'wrong-part': ({found}) =>
    `This part of the data has only ${found} in it, and no groups. Use the address that gives the meetings or services themselves.`,
  empty: 'There are no records in it.',
  'trailing-text': ({found}) =>
    `After the end of the list comes something that does not belong to it, and was left out: ${quote(found)}.`,
  'read-without-header': ({found}) =>
    `The table has no row with the names of its columns, so they were read by what is in them: ${found}. Add a first row such as “Name, Day, Time, Address”.`,
  'unexplained-formats': ({found}) =>
    `Nothing in the list explains these formats, so they are not shown: ${quote(found)}. Ask the server for them too: add “get_used_formats=1” to the address.`,

  'not-a-record': ({found}) => `Expected a record with fields such as “name”, found ${quote(found)}.`,
  'no-name': ({row = ''}) => `Row ${row} has no name. Every group needs one, for example “Tuesday Evening Group”.`,
  'no-name-column': ({found}) =>
    `No column has the names of the groups, and nothing else tells them apart. The columns are: ${found}. Call one of them “Name”.`,
  'no-header': ({found}) =>
    `The table has no row with the names of its columns, and can’t be read without one. The columns look like this: ${found}. Add a first row such as “Name, Day, Time, Address”.`,
  private: 'Marked as private or not for publishing, so it is left out and nothing of it is shown.',
  deleted: ({id}) => `The list says that ${quote(id)} was deleted, so it is left out.`,
  superseded: ({id}) => `A newer version of ${quote(id)} is in the list too, and that one is used.`,
  'not-support': ({found}) =>
    `${quote(found)} is not named as a support group, so it is left out, as is most of an organisation’s calendar. If every event of this calendar is a group, say so (--type icalendar, or type="icalendar" on the page), or name them so that people know: “Grief support group”.`,

  'duplicate-id': ({id}) =>
    `Another record has the id ${quote(id)} too. Both are kept, but links to one may lead to the other. Give each record its own id.`,
  'no-id': ({used}) =>
    `The record has no id (“slug”). ${quote(used)} is used instead, made of the name, day and time: it changes when they do.`,
  'no-time-zone': ({time = ''}) =>
    `People far away can join, but the list does not say in which time zone ${time} is. Give one for the whole list (--time-zone America/New_York) or for each record.`,
  'unknown-time-zone': ({found}) =>
    `${quote(found)} is not a time zone we know, or could be several, so the time is shown as it is listed and converted for no one. Expected a name such as “America/New_York” or “Europe/London”; “EST” and the like are understood beside a state or country.`,
  'unknown-day': ({found}) =>
    `${quote(found)} is not a day of the week. Expected a name such as “Tuesday”, or a number: 0 for Sunday to 6 for Saturday.`,
  'unknown-time': ({found}) => `${quote(found)} is not a clear time. Expected a time such as “19:30” or “7:30 pm”.`,
  'midnight-unsure': ({found}) =>
    `The time is listed as ${quote(found)}. That can be the start or the end of the day, and software often writes 00:00 when no one entered a time. If the group meets at midnight, use “00:00” on the day that begins then.`,
  'half-unsure': ({found}) =>
    `${quote(found)}: in the morning or in the evening? The time is shown as it is. Add “am” or “pm”, or write “19:00”.`,
  'odd-duration': ({found}) =>
    `${quote(found)} is an unlikely length for a meeting. Expected 10 minutes to 12 hours, such as “90” or “1 hr 30 min”; “24:00” for around the clock.`,
  'schedule-limit': ({found}) =>
    `These words limit the dates: ${quote(found)}. No one can tell from them which weeks are meant, so the group is shown with its day and these words but without dates. Use a schedule such as “2nd and 4th Tuesday of each month”.`,
  'schedule-text-only': ({found}) =>
    `${quote(found)} is shown as it is, because no dates could be made of it. Expected something like “2nd and 4th Tuesday of each month, 7 pm”.`,
  'unknown-type': ({found}) => `${quote(found)} is not a type we know, and is not shown. Use a known code, or words.`,
  'ambiguous-type': ({found}) =>
    `The code ${quote(found)} means different things in different programmes, so it is not shown. Say which programme the list is of (--programme aa), or use words.`,
  'no-place': 'People are to meet in person, but no place is listed. Expected an address, or at least a town.',
  'bad-coordinates': ({found}) =>
    `${quote(found)} is not a point on the map, so the group has no distance from there. Expected latitude and longitude, such as “42.3601” and “-71.0589”.`,
  'swapped-coordinates': ({found}) =>
    `The coordinates ${quote(found)} only make sense the other way round, and were swapped. Latitude comes first.`,
  'shared-coordinates': ({count = ''}) =>
    `${count} different addresses have the very same coordinates, so they are shown as approximate, without a pin. Give each address its own point.`,
  'bad-link': (values) =>
    `The link in ${field(values)} cannot be used: ${quote(values.found)}. Expected a whole address that begins with https://.`,
  'odd-phone': ({found}) =>
    `${quote(found)} is shown as it is, but a phone cannot dial it. Expected a number such as “+1 312 555 0142”.`,
  'bad-date': (values) =>
    `${quote(values.found)} in ${field(values)} is not a date we can read. Expected a date such as “2026-03-14”.`,
  'wrong-type': (values) =>
    `Expected ${values.expected} in ${field(values)}, found ${quote(values.found)}. It was left out.`,
  'text-cut': (values) =>
    `The text in ${field(values)} is longer than ${values.limit} characters, and what comes after was cut off.`,
  'repaired-text': (values) =>
    `Some characters in ${field(values)} were garbled (as “â€™” for “’”) and were repaired. Save the list as UTF-8.`,
};

/** One or more whole sentences, ending in a full stop. Pieces of the list are in them: show it as text, never as markup. */
export function problemText({code, values}: Problem): string {
  const sentence = SENTENCES[code];
  return typeof sentence === 'string' ? sentence : sentence(values);
}
