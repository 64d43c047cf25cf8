/**
 * The rows of real lists, read without any code of src/: what each says of day, time, zone, town, link, programme and language, as plainly as its
 * format allows. What a row does not say plainly is left out, and is not compared.
 */
import ICAL from 'ical.js';

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const LANGUAGES = {
  english: 'en',
  spanish: 'es',
  french: 'fr',
  german: 'de',
  portuguese: 'pt',
  polish: 'pl',
  russian: 'ru',
  farsi: 'fa',
};

const text = (value) => (typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '');

/** A day by number (0 is Sunday, or 1), by its English name or the first letters of it. */
function dayOf(value, first = 0) {
  const word = text(value).toLowerCase();
  if (/^\d$/.test(word)) return [(Number(word) - first + 7) % 7];
  const found = DAYS.findIndex((day) => word.length > 2 && (day === word || day.slice(0, 3) === word));
  return found < 0 ? undefined : [found];
}

/** `HH:MM` of "19:00", "19:00:00", "7:00 pm". */
function timeOf(value) {
  const [, hours, minutes, half = ''] = /^(\d{1,2}):(\d\d)(?::\d\d)?\s*([ap]m)?$/i.exec(text(value)) ?? [];
  if (!hours || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const hour = half ? (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hours);
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

const zoneOf = (value) => (/^[A-Z]\w+\/[\w/+-]+$/.test(text(value)) ? text(value) : undefined);
const NAMED = {
  Eastern: 'America/New_York',
  Central: 'America/Chicago',
  Mountain: 'America/Denver',
  Pacific: 'America/Los_Angeles',
};

/** "Hope - 6pm Pacific - Online" of what begins at six. */
function zoneInName(name, start) {
  const [, time = '', half, zone = ''] = /(\d{1,2}(?::\d\d)?) ?([ap]m) \(?(\w+)\)? ?-/.exec(name) ?? [];
  return start && timeOf(`${time.includes(':') ? time : `${time}:00`} ${half}`) === start ? NAMED[zone] : undefined;
}

const linkOf = (value) => (/^https?:\/\/[^\s<>"]+$/.test(text(value)) ? text(value) : undefined);
const languageOf = (value) => LANGUAGES[text(value).toLowerCase()];

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
    programme: text(first('MeetingTypeNamespace')),
  };
}

const meetingGuideRow = (row) => ({
  name: text(row.name),
  days: Array.isArray(row.day) ? row.day.flatMap((day) => dayOf(day) ?? []) : dayOf(row.day),
  start: timeOf(row.time),
  zone: zoneOf(row.timezone) ?? zoneInName(text(row.name), timeOf(row.time)),
  town: text(row.city),
  link: linkOf(row.conference_url),
});

const bmltRow = (row) => ({
  name: text(row.meeting_name),
  days: dayOf(row.weekday_tinyint, 1),
  start: timeOf(row.start_time),
  zone: zoneOf(row.time_zone),
  town: text(row.location_municipality),
  link: linkOf(row.virtual_meeting_link),
  language: languageOf(row.language),
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
    zone: isEastern ? 'America/New_York' : zoneOf(row.timezone ?? listed[0]?.timezone),
    town: text(row.venue?.city),
    link: linkOf(row.online?.url),
    programme: text(row.program),
  };
}

/** A `Schedule`, or a date with a time and an offset. */
function eventRow(event) {
  const [schedule = {}] = [event.eventSchedule].flat();
  const days = [schedule.byDay].flat().map((day) => dayOf(text(day).replace(/^.*\//, '')));
  return {
    name: text(event.name),
    days: days.length && days.every(Boolean) ? days.flat() : undefined,
    start: timeOf(schedule.startTime),
    zone: zoneOf(schedule.scheduleTimezone),
    town: text(event.location?.address?.addressLocality),
  };
}

function calendarRows(listed) {
  const events = ICAL.parse(listed.replace(/\r?\n/g, '\r\n'));
  return new ICAL.Component(events).getAllSubcomponents('vevent').map((event) => {
    const start = event.getFirstProperty('dtstart');
    const time = event.getFirstPropertyValue('dtstart');
    const tzid = start?.getParameter('tzid');
    // A time in UTC is shown on another clock.
    const isPlain = time && !time.isDate && tzid;
    const isSingle =
      time && !time.isDate && !tzid && time.zone?.tzid === 'UTC' && !event.getFirstPropertyValue('rrule');
    return {
      name: text(event.getFirstPropertyValue('summary')),
      days: isPlain ? [time.dayOfWeek() - 1] : undefined,
      start: isPlain ? timeOf(`${time.hour}:${String(time.minute).padStart(2, '0')}`) : undefined,
      zone: zoneOf(tzid),
      instant: isSingle ? time.toUnixTime() * 1000 : undefined,
    };
  });
}

/** HSDS: a service with one schedule that has one weekday. */
function hsdsRow(service) {
  const [schedule, more] = service.schedules ?? [];
  const [, day = ''] = /^(SU|MO|TU|WE|TH|FR|SA)$/.exec(text(schedule?.byday)) ?? [];
  const days = day && !more ? [DAYS.findIndex((name) => name.startsWith(day.toLowerCase()))] : undefined;
  const ahead = schedule?.timezone;
  return {
    name: text(service.name),
    days,
    start: more ? undefined : timeOf(schedule?.opens_at),
    zone: Number.isInteger(ahead) && ahead > 0 ? `Etc/GMT-${ahead}` : undefined,
  };
}

function fhirRows(bundle) {
  const services = (bundle.entry ?? [])
    .map(({resource}) => resource)
    .filter(({resourceType}) => resourceType === 'HealthcareService');
  return services.map((service) => {
    const [time, more] = service.availableTime ?? [];
    const days = more ? [] : (time?.daysOfWeek ?? []).flatMap((day) => dayOf(day) ?? []);
    return {
      name: text(service.name),
      days: days.length ? days : undefined,
      start: more ? undefined : timeOf(time?.availableStartTime),
    };
  });
}

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
  if (/\.csv$/.test(file)) return csvRows(listed).map(plainRow);
  if (!/\.(?:json|geojson)$/.test(file)) return undefined;
  const value = parse(listed);
  const list = Array.isArray(value)
    ? value
    : [value.meetings, value.features, value.contents, value.items].find(Array.isArray);
  if (folder === 'fhir') return fhirRows(value);
  if (folder === 'meeting-guide') return list?.map(meetingGuideRow);
  if (folder === 'bmlt') return list?.map(bmltRow);
  if (folder === 'directory') return list?.map(directoryRow);
  if (folder === 'geojson') return list?.map(({properties}) => plainRow(properties));
  if (folder === 'jsonld') return (list ?? [value]).map(eventRow);
  if (folder === 'openactive') return list?.map(({data = {}}) => eventRow(data));
  if (folder === 'hsds') return list?.map((each) => hsdsRow(each.service ?? each)) ?? [hsdsRow(value)];
  return list?.map(plainRow);
}
