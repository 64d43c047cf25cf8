/**
 * The rows of real lists, read without any code of src/: what each says of day, time, zone, town, link, programme and language, as plainly as its
 * format allows. What a row does not say plainly is left out, and is not compared.
 */
import {calendarRows} from './calendar-rows.mjs';
import {eventRows} from './event-rows.mjs';
import {fhirRows, hsdsRows} from './service-rows.mjs';
import {dayOf, frequencyIn, languageOf, linkOf, text, timeOf, zoneInName, zoneInNotes, zoneOf} from './values.mjs';

/** A table in the format of RFC 4180. */
export function csvRows(listed) {
  const rows = [[]];
  let cell = '';
  let isQuoted = false;
  const end = () => {
    rows.at(-1).push(cell);
    cell = '';
  };
  for (let at = 0; at < listed.length; at++) {
    const letter = listed[at];
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (listed[at + 1] === '"') cell += listed[(at += 1)];
      else isQuoted = false;
    } else if (letter === '"' && !cell) isQuoted = true;
    else if (letter === ',') end();
    else if (letter === '\n') {
      end();
      rows.push([]);
    } else if (letter !== '\r') cell += letter;
  }
  end();
  const [header, ...body] = rows.filter((row) => row.some(Boolean));
  return body.map((row) =>
    Object.fromEntries(header.map((name, column) => [name.replace('\ufeff', '').trim(), row[column] ?? ''])),
  );
}

/** A row of a table, or of JSON that is like one. */
function plainRow(row) {
  const first = (...names) => names.map((name) => row[name]).find((value) => text(value));
  return {
    name: text(first('Name', 'name', 'Title', 'title', 'Group Name', 'groupName', 'Session Name')),
    days: dayOf(first('Day', 'day', 'Day of Week', 'dayOfWeek')),
    start: timeOf(first('Time', 'time', 'Start')),
    zone: zoneOf(first('Timezone', 'Time zone', 'timezone')),
    town: text(first('City', 'city', 'town')),
    programme: text(first('MeetingTypeNamespace', 'MeetingType')),
    frequency: frequencyIn(first('Name', 'name', 'Title', 'title', 'Group Name', 'groupName')),
  };
}

const meetingGuideRow = (row) => ({
  name: text(row.name),
  days: Array.isArray(row.day) ? row.day.flatMap((day) => dayOf(day) ?? []) : dayOf(row.day),
  start: timeOf(row.time),
  zone: zoneOf(row.timezone) ?? zoneInName(text(row.name), timeOf(row.time)),
  town: text(row.city),
  link: linkOf(row.conference_url),
  frequency: frequencyIn(row.name),
});

const bmltRow = (row) => ({
  name: text(row.meeting_name),
  days: dayOf(row.weekday_tinyint, 1),
  start: timeOf(row.start_time),
  zone: zoneOf(row.time_zone),
  town: text(row.location_municipality),
  link: linkOf(row.virtual_meeting_link),
  language: languageOf(row.language),
  frequency: frequencyIn(row.meeting_name),
});

function directoryRow(row) {
  const listed = Array.isArray(row.schedule) ? row.schedule : [];
  const days = listed.map(({day}) => dayOf(day));
  const starts = new Set(listed.map(({time}) => timeOf(time)));
  const isEastern = listed.some(({note}) => /\(E[SD]T\)/.test(text(note)));
  return {
    name: text(row.name),
    days: days.length && days.every(Boolean) ? days.flat() : undefined,
    start: starts.size === 1 ? [...starts][0] : undefined,
    zone: isEastern ? 'America/New_York' : (zoneOf(row.timezone ?? listed[0]?.timezone) ?? zoneInNotes(row.notes)),
    town: text(row.venue?.city),
    link: linkOf(row.online?.url),
    programme: text(row.program),
    frequency: listed.length === 1 ? frequencyIn(row.name, listed[0].note) : undefined,
  };
}

/** Rows, each with what it was read from, to look at. */
const withRaw = (list, read) => list.map((raw) => ({...read(raw ?? {}), raw}));

/** JSON, perhaps with words after its end. */
function parse(listed) {
  try {
    return JSON.parse(listed);
  } catch {
    return JSON.parse(listed.slice(0, listed.lastIndexOf(']') + 1));
  }
}

/** The rows of a file by its folder; undefined where there is no reader for it here. */
export function rawRows(file, listed) {
  const [folder] = file.split('/');
  if (folder === 'ics') return calendarRows(listed);
  if (/\.csv$/.test(file)) return withRaw(csvRows(listed), plainRow);
  if (!/\.(?:json|geojson)$/.test(file)) return undefined;
  const value = parse(listed);
  const list = Array.isArray(value)
    ? value
    : [value.meetings, value.features, value.contents, value.items].find(Array.isArray);
  if (folder === 'fhir') return fhirRows(value);
  if (folder === 'meeting-guide') return list && withRaw(list, meetingGuideRow);
  if (folder === 'bmlt') return list && withRaw(list, bmltRow);
  if (folder === 'directory') return list && withRaw(list, directoryRow);
  if (folder === 'geojson') return list && withRaw(list, ({properties}) => plainRow(properties));
  if (folder === 'jsonld') return eventRows(list ?? [value]);
  if (folder === 'openactive') return list && eventRows(list.map(({data = {}}) => data));
  if (folder === 'hsds') return hsdsRows(list ?? [value]);
  return list && withRaw(list, plainRow);
}
