/**
 * Parses records of formats with their own structure: facts about the group as in a row, with separate places and
 * schedules.
 */
import type {Meeting, Schedule} from '../../model/group.js';
import type {SourceOptions} from '../source.js';
import type {Note} from '../values/notes.js';
import {plainText} from '../values/text.js';
import {withoutEmpty} from '../values/values.js';
import {findAudiences, findFocus} from '../values/words.js';
import type {Fields} from './fields.js';
import type {GroupDraft} from './merge.js';
import {withJoinFromTexts} from './join-text.js';
import {readPoint} from './row-point.js';
import {cleanFields, readRowWith} from './row.js';
import {addLimit} from './schedule-limit.js';
import {splitAccess} from './secrets.js';

/** A meeting: its place, link and format as fields, and its schedule. */
export interface ListedMeeting {
  fields: Fields;
  schedule: Schedule;
}

/** A record as understood by its parser. */
export interface Listing {
  /** Facts about the group. */
  fields: Fields;
  meetings: readonly ListedMeeting[];
  /** Categories and keywords: topics, audience and activities. */
  topics?: readonly string[];
  /** Values that have no column in a table. */
  stated?: Partial<GroupDraft>;
}

const MOST_MEETINGS = 100;
const MOST_TOPICS = 30;

/** Moves passcodes out of the address lines, too. */
function takeAccess(fields: Fields): Fields {
  const open: Fields = {...fields};
  const taken = [fields.joinNotes ?? ''];
  for (const column of ['venue', 'address', 'placeNotes'] as const) {
    const {kept, moved} = splitAccess(fields[column] ?? '');
    if (!moved) continue;
    open[column] = kept || undefined;
    taken.push(moved);
  }
  const joinNotes = taken.filter(Boolean).join('\n');
  return joinNotes ? {...open, joinNotes} : open;
}

function readMeeting(
  {fields: listed, schedule}: ListedMeeting,
  group: {name: string; notes: string; moved: string; join: Fields},
  note: Note,
): Meeting {
  const fields = takeAccess(withJoinFromTexts(cleanFields(listed, note), group.join));
  const {formats, place, join} = readPoint(fields, group.moved, note);
  const isAfar = formats.some((format) => format !== 'in-person');
  if (isAfar && schedule.zoneFrom === 'none' && schedule.start) note('no-time-zone', {time: schedule.start});
  if (schedule.kind === 'rule' && !schedule.restriction) addLimit(schedule, group.name, group.notes, note);
  const meeting: Meeting = {id: '', formats, schedule};
  if (place) meeting.place = place;
  if (join) meeting.join = join;
  return meeting;
}

const union = (...lists: (readonly string[] | undefined)[]): string[] => [
  ...new Set(lists.flatMap((list) => list ?? [])),
];

/** Returns the group of a record that has a name. */
export function readListing(listing: Listing, options: SourceOptions, note: Note): GroupDraft {
  const {fields, meetings, topics = [], stated = {}} = listing;
  const draft = readRowWith(
    fields,
    ({notes = '', joinUrl, joinPhone}, name, moved) =>
      meetings
        .slice(0, MOST_MEETINGS)
        .map((meeting) => readMeeting(meeting, {name, notes, moved, join: {joinUrl, joinPhone}}, note)),
    options,
    note,
    // If there are several meetings, it's unclear which of them a link in the notes belongs to.
    meetings.length === 1 ? withJoinFromTexts : (each) => each,
  );
  const named = topics.slice(0, MOST_TOPICS).map((topic) => plainText(topic, 'topics', note, 80));
  const focus = findFocus(named.join(','));
  const labels = union(
    draft.labels,
    named.filter((topic) => topic && !findFocus(topic).length),
    stated.labels,
  );
  return {
    ...draft,
    ...withoutEmpty({
      ...stated,
      status: stated.status === 'active' ? undefined : stated.status,
      labels: labels.length ? labels : undefined,
    }),
    focus: union(draft.focus, focus, stated.focus),
    audience: union(draft.audience, findAudiences(named.join(', ')), stated.audience),
    access: union(draft.access, stated.access),
    languages: stated.languages?.length ? stated.languages : draft.languages,
    derived: union(draft.derived, stated.derived).filter(
      (field) => !Object.hasOwn(stated, field) || stated.derived?.includes(field),
    ),
  };
}
