/**
 * Parses our own JSON: records in the structure of `Group`, for which a name is enough. docs/data.md describes it for
 * editors.
 */
import type {Format, Group, Join, Meeting, Place} from '../../../model/group.js';
import {numbered} from '../../../model/numbered.js';
import {openAccount} from '../../records/account.js';
import type {GroupDraft} from '../../records/merge.js';
import {parseCoordinates} from '../../records/places.js';
import {findProgramme} from '../../records/programmes.js';
import {approximateSharedPoints} from '../../records/shared-coordinates.js';
import type {Loaded, SourceOptions} from '../../source.js';
import {readDate} from '../../values/dates.js';
import {joinLink} from '../../values/join-link.js';
import type {Note} from '../../values/notes.js';
import {contactPhone, readPhone} from '../../values/phones.js';
import {NAME_LIMIT} from '../../values/text.js';
import {excerpt, firstOf, isObject, startOf, stringOf, withoutEmpty} from '../../values/values.js';
import type {JsonObject} from '../../values/values.js';
import type {GROUP_FIELDS} from './fields.js';
import {readNativeSchedule} from './schedule.js';
import {boolean, email, feedback, language, link, listOf, noteWrongType, number, oneOf, shape, text} from './shapes.js';
import type {Check} from './shapes.js';

const short = text(NAME_LIMIT);
const contact: Check<string> = (value, _field, note) => contactPhone(value, note);
const words = listOf(text(80), 60);
const date: Check<string> = (value, field, note) => readDate(stringOf(value), field, note);
const programme: Check = (value, field, note) => {
  if (!isObject(value)) {
    const code = startOf(stringOf(value), 60);
    const known = findProgramme(code);
    return code ? {code: known?.code ?? code, label: known?.label ?? code} : undefined;
  }
  const stated = shape({code: short, label: short}, 'code', 'label')(value, field, note);
  // Lists and search know a program by a single id; its name is the list's own.
  return stated && {...stated, code: findProgramme(stringOf(stated.code))?.code ?? stated.code};
};

const GROUP: Readonly<Record<(typeof GROUP_FIELDS)[number], Check>> = {
  summary: text(),
  url: link,
  kind: oneOf(['condition', 'general', 'recovery', 'dual-diagnosis', 'family']),
  programme,
  focus: words,
  audience: words,
  openness: oneOf(['open', 'closed']),
  eligibility: text(1000),
  ages: shape({minimum: number(0, 120), maximum: number(0, 120)}),
  leadership: oneOf(['peer', 'professional', 'both']),
  cost: shape({kind: oneOf(['free', 'donation', 'fee']), text: text(300)}, 'kind'),
  languages: listOf(language, 60),
  access: words,
  labels: words,
  size: text(300),
  norms: text(1000),
  registration: shape({required: boolean, url: link, text: text(500)}, 'required'),
  contact: shape({name: short, phone: contact, email, url: link, feedbackUrl: feedback}),
  organisation: shape({name: short, url: link, phone: contact, email}, 'name'),
  status: oneOf(['active', 'paused', 'ended', 'unknown']),
  updated: date,
  assured: shape({on: date, by: short}, 'on'),
  derived: words,
};
const readGroup = shape(GROUP);

const readPlaceTexts = shape({
  name: short,
  lines: listOf(short, 6),
  locality: short,
  region: short,
  postalCode: text(20),
  country: text(60),
  precision: oneOf(['exact', 'approximate', 'withheld', 'none']),
  notes: text(1000),
});
const readFormats = listOf(oneOf<Format>(['in-person', 'online', 'phone']), 3);
const readJoinTexts = shape({provider: text(60), notes: text(1000), secret: text(60)});

function readPlace(value: unknown, note: Note): Place | undefined {
  const fields = readPlaceTexts(value, 'place', note);
  const point = isObject(value) ? parseCoordinates(value.latitude, value.longitude, note) : undefined;
  if (!fields && !point) return undefined;
  const place = {...fields, ...point} as Partial<Place>;
  const precision = place.precision ?? ((place.lines ?? point) ? 'exact' : 'approximate');
  if (precision === 'exact' || precision === 'approximate') return {...place, precision};
  // Withheld data must not be in the record.
  return {...withoutEmpty({...place, lines: undefined, latitude: undefined, longitude: undefined}), precision};
}

function readJoin(value: unknown, note: Note): Meeting['join'] {
  if (value === 'ask') return 'ask';
  const fields = readJoinTexts(value, 'join', note) as Join | undefined;
  if (!isObject(value)) return undefined;
  const phone = startOf(firstOf(value, 'dial', 'phone'), 200);
  const dialled = phone ? readPhone(phone, note) : undefined;
  return withoutEmpty<Join>({
    ...joinLink(value.url, 'join.url', note),
    ...dialled,
    ...withoutEmpty({phone: contactPhone(value.phone, note)}),
    ...fields,
  });
}

function readMeeting(value: unknown, options: SourceOptions, note: Note): Meeting | undefined {
  if (!isObject(value)) return noteWrongType(value, 'meetings', 'an object', note);
  const join = value.join === undefined ? undefined : readJoin(value.join, note);
  const place = value.place === undefined ? undefined : readPlace(value.place, note);
  const formats = value.formats === undefined ? [] : readFormats(value.formats, 'formats', note);
  const schedule = readNativeSchedule(value.schedule, place ?? {}, options, note);
  if (formats?.includes('online') && schedule.zoneFrom === 'none' && schedule.start) {
    note('no-time-zone', {time: schedule.start});
  }
  const notes = value.notes === undefined ? undefined : text()(value.notes, 'meetings.notes', note);
  return {id: '', formats: formats ?? [], ...withoutEmpty({place, join}), schedule, ...(notes && {notes})};
}

function readRecord(row: JsonObject, name: string, options: SourceOptions, note: Note): GroupDraft {
  const meetings: unknown[] = Array.isArray(row.meetings) ? row.meetings.slice(0, 100) : [];
  if (row.meetings !== undefined && !Array.isArray(row.meetings))
    noteWrongType(row.meetings, 'meetings', 'a list', note);
  const fields = (readGroup(row, '', note) ?? {}) as Partial<Group>;
  return {
    focus: [],
    audience: [],
    access: [],
    derived: [],
    status: 'active',
    ...fields,
    name,
    languages: fields.languages ?? (options.language ? [options.language] : []),
    meetings: meetings.flatMap((meeting) => readMeeting(meeting, options, note) ?? []),
  };
}

/** Returns what a document in our own JSON says about itself. */
export function readAbout(value: unknown): Partial<SourceOptions> {
  const about = isObject(value) && isObject(value.source) ? value.source : {};
  return (
    shape({name: short, url: link, licence: short, attribution: text(500)})(about, 'source', () => undefined) ?? {}
  );
}

/** Parses records in our own JSON. */
export function readNative(records: readonly unknown[], options: SourceOptions = {}): Loaded {
  const account = openAccount('native', options);
  for (const [index, row] of numbered(records)) {
    const name = isObject(row) && stringOf(row.name) ? short(row.name, 'name', account.note) : undefined;
    if (!isObject(row)) account.reject({code: 'not-a-record', values: {found: excerpt(row)}});
    else if (!name) account.reject({code: 'no-name', values: {row: index + 1}});
    else {
      const draft = readRecord(row, name, options, account.note);
      account.keep(draft, stringOf(row.id), {mayMerge: false});
    }
  }
  return account.finish(approximateSharedPoints);
}
