/**
 * A Meeting Guide row as far as a card shows it. Fields as in https://github.com/code4recovery/spec and as the TSML plugin adds them;
 * `row.ts` adds what only the details show.
 */
import type {Meeting} from '../../../model/group.js';
import type {PhoneReader} from '../../records/joins.js';
import type {GroupDraft} from '../../records/merge.js';
import type {ProgrammeFacts} from '../../records/programmes.js';
import {tolerance} from '../../records/tolerance.js';
import {readTypes} from '../../records/types.js';
import {readWeeklySchedule} from '../../records/weekly-schedule.js';
import type {SourceOptions} from '../../source.js';
import {readDate} from '../../values/dates.js';
import {cleanName} from '../../values/names.js';
import type {Note} from '../../values/notes.js';
import {NAME_LIMIT, plainText} from '../../values/text.js';
import {firstOf} from '../../values/values.js';
import type {JsonObject} from '../../values/values.js';
import {readMeetingPoint} from './point.js';

/** What is true of every row of a feed. */
export function factsOfFeed({programme}: SourceOptions): ProgrammeFacts {
  return programme ? tolerance().factsOfProgramme(programme) : {derived: {}};
}

/** The name a row goes by, as listed; empty when there is none. */
export function listedName(row: JsonObject, note: Note): string {
  return plainText(firstOf(row, 'name', 'meeting', 'group', 'location'), 'name', note, NAME_LIMIT);
}

/** The id that a row has in its feed. */
export function nativeIdOf(row: JsonObject): string {
  return firstOf(row, 'slug', 'id').slice(0, 200);
}

/** How closely a row is read: a card needs less than the details of a group. */
export interface Depth {
  readPhone: PhoneReader;
  /** Words for the common type codes. */
  labels?: Readonly<Record<string, string>>;
}

/** A group with one meeting from a row with a name, without notes, contacts and pass codes. */
export function readCard(
  row: JsonObject,
  listed: string,
  {programme, named, derived}: ProgrammeFacts,
  options: SourceOptions,
  note: Note,
  {readPhone, labels}: Depth,
): GroupDraft {
  const {name, status} = cleanName(listed);
  const types = readTypes(row.types, programme?.code, note, labels);
  const {formats, place, join, isPaused} = readMeetingPoint(row, types.codes, note, readPhone);
  const schedule = readWeeklySchedule(
    {
      day: row.day,
      time: row.time ?? row.start_time,
      end: row.end_time,
      zone: firstOf(row, 'timezone', 'time_zone'),
      name,
      online: formats.some((format) => format !== 'in-person'),
    },
    options,
    note,
  );
  const meeting: Meeting = {id: '', formats, schedule};
  if (place) meeting.place = place;
  if (join) meeting.join = join;
  // One field after the other: building it from spread pieces took a fifth of the time of a whole feed.
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
  return draft;
}
