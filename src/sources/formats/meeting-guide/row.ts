/**
 * Converts a Meeting Guide row to a group with one meeting. Fields are as in https://github.com/code4recovery/spec, and
 * as added by the TSML plugin.
 */
import type {Meeting} from '../../../model/group.js';
import {withAccess} from '../../records/join-notes.js';
import {findDialIn, takeJoinLink} from '../../records/join-text.js';
import type {GroupDraft} from '../../records/merge.js';
import type {ProgrammeFacts} from '../../records/programmes.js';
import {readSchedule} from '../../records/schedules.js';
import {mentionsPassCode, splitAccess} from '../../records/secrets.js';
import {readTypes} from '../../records/types.js';
import type {SourceOptions} from '../../source.js';
import {readDate} from '../../values/dates.js';
import {safeUrl} from '../../values/links.js';
import {cleanName} from '../../values/names.js';
import type {Note} from '../../values/notes.js';
import {NAME_LIMIT, plainText} from '../../values/text.js';
import {firstOf, stringOf} from '../../values/values.js';
import type {JsonObject} from '../../values/values.js';
import {readContact, readOrganisation} from './contacts.js';
import {readMeetingPoint} from './point.js';

/** Returns the name of a row, as listed; empty if it has none. */
export function listedName(row: JsonObject, note: Note): string {
  return plainText(firstOf(row, 'name', 'meeting', 'group', 'location'), 'name', note, NAME_LIMIT);
}

/** Returns the id of a row in its feed. */
export function nativeIdOf(row: JsonObject): string {
  return firstOf(row, 'slug', 'id').slice(0, 200);
}

/** The notes of a row for everyone, those only for participants, and ways to join without a dedicated field. */
interface RowNotes {
  summary: string;
  moved: string;
  link: string;
  phone: string;
}

function readNotes(row: JsonObject, note: Note): RowNotes {
  const notes = plainText(row.notes, 'notes', note);
  const groupNotes = plainText(row.group_notes, 'group_notes', note);
  const all = notes && groupNotes && notes !== groupNotes ? `${notes}\n${groupNotes}` : notes || groupNotes;
  const {text, link} = row.conference_url ? {text: all, link: ''} : takeJoinLink(all);
  const {kept, moved} = splitAccess(text);
  return {summary: kept, moved, link, phone: row.conference_phone ? '' : findDialIn(all)};
}

/** Adds the notes about the place and about joining, with passcodes where only the details show them. */
function addAccess(meeting: Meeting, row: JsonObject, moved: string, note: Note): void {
  const place = splitAccess(plainText(row.location_notes, 'location_notes', note));
  const fields = ['conference_url_notes', 'conference_phone_notes'] as const;
  const texts = [...fields.map((field) => plainText(row[field], field, note, 1000))];
  const donation = stringOf(row.paypal);
  if (donation && mentionsPassCode(donation)) texts.push(plainText(donation, 'paypal', note, 200));
  texts.push(place.moved, moved);
  const {join} = meeting;
  if (join) meeting.join = withAccess(join === 'ask' ? undefined : join, texts) ?? 'ask';
  // The code of a door belongs to the notes about the place, which only the details show.
  const notes = [place.kept, ...(join ? [] : texts)].filter(Boolean).join('\n');
  if (notes) meeting.place = {precision: 'approximate', ...meeting.place, notes};
}

/** Returns a group with one meeting from a row with a name. */
export function readRow(
  row: JsonObject,
  listed: string,
  {programme, named, derived}: ProgrammeFacts,
  options: SourceOptions,
  note: Note,
): GroupDraft {
  const {name, status} = cleanName(listed);
  const types = readTypes(row.types, programme?.code, note);
  const notes = readNotes(row, note);
  const {formats, place, join, isPaused} = readMeetingPoint(row, name, notes, types.codes, note);
  const schedule = readSchedule(
    {
      day: row.day,
      time: row.time ?? row.start_time,
      end: row.end_time,
      zone: firstOf(row, 'timezone', 'time_zone'),
      place,
      name,
      notes: notes.summary,
      online: formats.some((format) => format !== 'in-person'),
      // The specification: a day "is required for meetings that are not by appointment".
      isAppointment: true,
    },
    options,
    note,
  );
  const meeting: Meeting = {id: '', formats, schedule};
  if (place) meeting.place = place;
  if (join) meeting.join = join;
  // Set field by field, because composing it from spread objects took a fifth of the time for a whole feed.
  const draft: GroupDraft = {
    name,
    focus: derived.focus ?? [],
    audience: types.audience,
    languages: types.languages.length || !options.language ? types.languages : [options.language],
    access: types.access,
    meetings: [meeting],
    status: isPaused ? 'paused' : status,
    derived: Object.keys(derived),
  };
  const updated = readDate(firstOf(row, 'updated'), 'updated', note);
  const kind = types.kind ?? derived.kind;
  if (named) draft.programme = named;
  if (kind) draft.kind = kind;
  if (derived.leadership) draft.leadership = derived.leadership;
  if (derived.cost) draft.cost = derived.cost;
  if (types.openness) draft.openness = types.openness;
  if (types.labels.length) draft.labels = types.labels;
  if (updated) draft.updated = updated;
  addDetails(draft, meeting, row, notes, note);
  return draft;
}

/** Adds notes, links and contacts. */
function addDetails(
  draft: GroupDraft,
  meeting: Meeting,
  row: JsonObject,
  {summary, moved}: RowNotes,
  note: Note,
): void {
  addAccess(meeting, row, moved, note);
  const websites = ['website', 'website_2', 'url'].map((field) => safeUrl(row[field], field, note));
  const url = websites.find(Boolean);
  const another = websites.find((link) => link && link !== url);
  const contact = readContact(row, another, note);
  const organisation = readOrganisation(row, note);
  if (summary) draft.summary = summary;
  if (url) draft.url = url;
  if (contact) draft.contact = contact;
  if (organisation) draft.organisation = organisation;
}
