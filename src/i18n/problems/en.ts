/**
 * Explains problems in a list to the people who keep it: what was found, what was expected, and an example if it helps. Written for editors, not
 * programmers. The text that visitors read if a list doesn't load is in `load-problems`.
 */
import type {Problem, ProblemCode} from '../../model/problem.js';

type Values = Problem['values'];
type Sentence = string | ((values: Values) => string);

/** A quotation from the list. “(nothing)” if it's empty, because empty quotation marks look like our mistake. */
const quote = (found: string | number | undefined): string =>
  found === undefined || found === '' ? '(nothing)' : `“${found}”`;
const field = ({field = ''}: Values): string => `the field “${field}”`;
const at = ({host}: Values): string => (host ? ` at ${host}` : '');

const SENTENCES: Readonly<Record<ProblemCode, Sentence>> = {
  offline: 'This device is offline, so the list couldn’t be loaded.',
  unreachable: (values) =>
    `The server${at(values)} didn’t respond, or doesn’t let other websites read the list. Check the address. If the list opens in a browser, ask the people who run that server to allow access from other sites (“CORS”).`,
  'not-shared': (values) =>
    `The server${at(values)} responds, but doesn’t let other websites read the list. Ask the people who run it to allow that (“CORS”: the header Access-Control-Allow-Origin), or copy the list to your own website every night.`,
  'not-found': ({status = 404}) =>
    `There’s nothing at this address (the server responded with ${status}). Check the address.`,
  'http-error': ({status = ''}) =>
    `The server couldn’t provide the list (it responded with ${status}). Try again later.`,
  stalled: ({seconds = ''}) => `The server sent nothing for ${seconds} seconds. Try again later.`,
  'too-large': ({megabytes, limit = ''}) =>
    `The list is too large: ${megabytes ? `it’s ${megabytes} MB, and the limit is` : 'it’s over the limit of'} ${limit} MB. Leave out what visitors don’t need, or split the list.`,
  'html-instead': ({found}) =>
    `This is a web page, not a list; it begins with ${quote(found)}. Use the address of the data itself, which often ends in .json or .csv.`,
  'not-json': ({found}) =>
    `This looks like JSON, but a mistake in it makes it unreadable; it begins with ${quote(found)}. A JSON validator will show you which line the mistake is on.`,
  truncated: ({found}) =>
    found
      ? `The list is cut off after ${quote(found)}. Save or upload the complete file again.`
      : 'The file is empty. Save or upload it again.',
  'unknown-format': ({found}) =>
    `We can’t read this kind of list; it begins with ${quote(found)}. Expected JSON, or a table with columns such as “Name”, “Day” and “Time”.`,
  'wrong-part': ({found}) =>
    `This part of the data contains only ${found}, not groups. Use the address of the meetings or services themselves.`,
  'pack-damaged':
    'A file of this pack is missing or damaged, or is from another run of “pack”. Run “pack” again, and upload the entire folder; the manifest last.',
  'pack-newer':
    'This pack was made by a newer version of peer-support-widgets. Update the finder on your pages, or pack the list with the version they use.',
  empty: 'The list has no records.',
  'trailing-text': ({found}) =>
    `There’s something after the list that isn’t part of it, so we left it out: ${quote(found)}.`,
  'read-without-header': ({found}) =>
    `The table has no row with column names, so we read the columns by what they contain: ${found}. Add a first row such as “Name, Day, Time, Address”.`,
  'unexplained-formats': ({found}) =>
    `The list doesn’t explain these formats, so they aren’t shown: ${quote(found)}. Add “get_used_formats=1” to the address, so that the server sends them, too.`,

  'not-a-record': ({found}) => `Expected a record with fields such as “name”, but found ${quote(found)}.`,
  'no-name': ({row = ''}) => `Row ${row} has no name. Every group needs one, such as “Tuesday Evening Group”.`,
  'no-name-column': ({found}) =>
    `No column has the groups’ names, and nothing else identifies them. The columns are: ${found}. Rename one of them to “Name”.`,
  'no-header': ({found}) =>
    `The table has no row with column names, and we can’t read it without one. The columns look like this: ${found}. Add a first row such as “Name, Day, Time, Address”.`,
  private:
    'The record is marked as private or not for publication, so it’s left out, and none of its details are shown.',
  deleted: ({id}) => `${quote(id)} is marked as deleted, so it’s left out.`,
  superseded: ({id}) => `The list also has a newer version of ${quote(id)}, which is used instead.`,
  'not-support': ({found}) =>
    `${quote(found)} isn’t called a support group, so it’s left out, like most events in an organization’s calendar. If every event in this calendar is a group, say so by setting the list’s format (type="icalendar" on the page, --type icalendar for “check”), or make it clear in the names: “Grief support group”.`,

  'duplicate-id': ({id}) =>
    `Another record also has the id ${quote(id)}. Both are kept, but a link to this one might open the other. Give each record its own id.`,
  'no-id': ({used}) =>
    `The record has no id (“slug”). We use ${quote(used)}, which comes from the name, day and time, so it changes if they do.`,
  'no-time-zone': ({time = ''}) =>
    `People in other places can join, but no time zone is listed for ${time}. Set one for the whole list, such as America/New_York, or for each record.`,
  'unknown-time-zone': ({found}) =>
    `We don’t know the time zone ${quote(found)}, or it could mean more than one, so the time is shown as listed and isn’t converted. Expected a name such as “America/New_York” or “Europe/London”. An abbreviation such as “EST” works if the record has a state or country.`,
  'unknown-day': ({found}) =>
    `${quote(found)} isn’t a day of the week. Expected a name such as “Tuesday”, or a number from 0 (Sunday) to 6 (Saturday).`,
  'unknown-time': ({found}) => `${quote(found)} isn’t a clear time. Expected a time such as “19:30” or “7:30 pm”.`,
  'midnight-unsure': ({found}) =>
    `The time is listed as ${quote(found)}. That could be the start or the end of the day, and software often writes 00:00 if no one entered a time. If the group meets at midnight, use “00:00” on the day that begins then.`,
  'half-unsure': ({found}) =>
    `${quote(found)} could be in the morning or in the evening, so it’s shown as listed. Add “am” or “pm”, or write “19:00”.`,
  'odd-duration': ({found}) =>
    `${quote(found)} is an unlikely length for a meeting. Expected 10 minutes to 12 hours, such as “90” or “1 hr 30 min”, or “24:00” if it’s always open.`,
  'schedule-limit': ({found}) =>
    `These words limit the dates: ${quote(found)}. They don’t say which weeks, so the group is shown with its day and these words, but without dates. Use a schedule such as “2nd and 4th Tuesday of each month”.`,
  'schedule-text-only': ({found}) =>
    `${quote(found)} is shown as listed, because we can’t work out any dates from it. Expected something like “2nd and 4th Tuesday of each month, 7 pm”.`,
  'unknown-type': ({found}) =>
    `We don’t know the type ${quote(found)}, so it isn’t shown. Use a known code, or plain words.`,
  'ambiguous-type': ({found}) =>
    `The code ${quote(found)} means different things in different programs, so it isn’t shown. Say which program the whole list belongs to, such as “aa”, or use plain words.`,
  'no-place': 'The group meets in person, but no place is listed. Expected an address, or at least a town.',
  'bad-coordinates': ({found}) =>
    `${quote(found)} isn’t a point on the map, so we can’t calculate the group’s distance. Expected latitude and longitude, such as “42.3601” and “-71.0589”.`,
  'swapped-coordinates': ({found}) =>
    `The coordinates ${quote(found)} only make sense the other way around, so we swapped them. Latitude comes first.`,
  'shared-coordinates': ({count = ''}) =>
    `${count} different addresses have exactly the same coordinates, so they’re shown as approximate, without a pin. Give each address its own coordinates.`,
  'bad-link': (values) =>
    `The link in ${field(values)} doesn’t work: ${quote(values.found)}. Expected a full address that begins with https://.`,
  'odd-phone': ({found}) =>
    `${quote(found)} is shown as listed, but phones can’t dial it. Expected a number such as “+1 312 555 0142”.`,
  'bad-date': (values) =>
    `We can’t read ${quote(values.found)} in ${field(values)} as a date. Expected a date such as “2026-03-14”.`,
  'wrong-type': (values) =>
    `Expected ${values.expected} in ${field(values)}, but found ${quote(values.found)}, which was left out.`,
  'text-cut': (values) =>
    `The text in ${field(values)} is longer than ${values.limit} characters, so the rest was cut off.`,
  'repaired-text': (values) =>
    `Some characters in ${field(values)} were garbled (such as “â€™” for “’”), and we repaired them. Save the list as UTF-8.`,
};

/** Explains a problem in one or more sentences. They quote the list, so show them as text, never as markup. */
export function problemText({code, values}: Problem): string {
  const sentence = SENTENCES[code];
  return typeof sentence === 'string' ? sentence : sentence(values);
}
