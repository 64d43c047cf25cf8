/** One Meeting Guide row: fields as in https://github.com/code4recovery/spec and as the TSML plugin adds them. */
import type {Group, Meeting} from '../model/group.js';
import {readDate} from './dates.js';
import {emailAddress, feedbackLink, safeUrl} from './links.js';
import {readMeetingPoint, readNotes} from './meeting-guide-meeting.js';
import type {GroupDraft} from './merge.js';
import {cleanName} from './names.js';
import type {Note} from './notes.js';
import {findProgramme} from './programmes.js';
import type {Programme} from './programmes.js';
import {readSchedule} from './schedules.js';
import type {SourceOptions} from './source.js';
import {NAME_LIMIT, plainText} from './text.js';
import {readTypes} from './types.js';
import {firstOf, withoutEmpty} from './values.js';
import type {JsonObject} from './values.js';

const VOLUNTEERS = ['contact_1', 'contact_2', 'contact_3'] as const;

/** The group's own address and number before those of a volunteer, and of volunteers the first. */
function readContact(row: JsonObject, url: string | undefined, note: Note): Group['contact'] {
  const volunteer =
    VOLUNTEERS.find((who) => firstOf(row, `${who}_name`, `${who}_phone`, `${who}_email`)) ?? 'contact_1';
  const feedback = Array.isArray(row.feedback_emails) ? (row.feedback_emails as unknown[])[0] : row.feedback_emails;
  return withoutEmpty({
    name: plainText(row[`${volunteer}_name`], 'contact', note, 100),
    phone: plainText(firstOf(row, 'phone', `${volunteer}_phone`), 'phone', note, 100),
    email: emailAddress(row.email) ?? emailAddress(row[`${volunteer}_email`]),
    url,
    feedbackUrl: feedbackLink(row.feedback_url, feedback, note),
  });
}

function readOrganisation(row: JsonObject, note: Note): Group['organisation'] {
  const name = plainText(row.entity, 'entity', note, NAME_LIMIT);
  if (!name) return undefined;
  return withoutEmpty({
    name,
    url: safeUrl(firstOf(row, 'entity_url', 'entity_website_url'), 'entity_url', note),
    phone: plainText(row.entity_phone, 'entity_phone', note, 100),
    email: emailAddress(row.entity_email),
  });
}

/** What is true of every row of a feed. */
export interface FeedFacts {
  programme: Programme | undefined;
  /** The programme as groups have it: also one we do not know. */
  named: Group['programme'];
  /** What follows from the programme and is stated by no row. */
  derived: Pick<Partial<GroupDraft>, 'kind' | 'focus' | 'leadership' | 'cost'>;
}

export function factsOfFeed({programme: listed}: SourceOptions): FeedFacts {
  const programme = findProgramme(listed);
  if (!programme)
    return {programme, named: listed ? {code: listed.toLowerCase(), label: listed} : undefined, derived: {}};
  const {code, label, kind, focus, twelveStep} = programme;
  const traditions = {leadership: 'peer', cost: {kind: 'donation'}} as const;
  return {programme, named: {code, label}, derived: {kind, focus, ...(twelveStep && traditions)}};
}

/** The name a row goes by, as listed; empty when there is none. */
export function listedName(row: JsonObject, note: Note): string {
  return plainText(firstOf(row, 'name', 'meeting', 'group', 'location'), 'name', note, NAME_LIMIT);
}

/** A group with one meeting from a row with a name. */
export function readMeetingGuideRow(
  row: JsonObject,
  listed: string,
  {programme, named, derived}: FeedFacts,
  options: SourceOptions,
  note: Note,
): GroupDraft {
  const {name, status} = cleanName(listed);
  const types = readTypes(row.types, programme?.code, note);
  const {summary, moved} = readNotes(row, note);
  const point = readMeetingPoint(row, types.codes, moved, note);
  const schedule = readSchedule(
    {
      day: row.day,
      time: row.time ?? row.start_time,
      end: row.end_time,
      zone: firstOf(row, 'timezone', 'time_zone'),
      name,
      notes: summary,
      online: point.formats.includes('online') || point.formats.includes('phone'),
    },
    options,
    note,
  );
  const websites = ['website', 'website_2', 'url'].map((field) => safeUrl(row[field], field, note));
  const url = websites.find(Boolean);
  const languages = types.languages.length || !options.language ? types.languages : [options.language];
  const meeting: Meeting = {id: '', formats: point.formats, schedule};
  if (point.place) meeting.place = point.place;
  if (point.join) meeting.join = point.join;
  // One field after the other: building it from spread pieces took a fifth of the time of a whole feed.
  const draft: GroupDraft = {
    name,
    focus: derived.focus ?? [],
    audience: types.audience,
    languages,
    access: types.access,
    meetings: [meeting],
    status: point.isPaused ? 'paused' : status,
    derived: Object.keys(derived),
  };
  const contact = readContact(
    row,
    websites.find((link) => link && link !== url),
    note,
  );
  const organisation = readOrganisation(row, note);
  const updated = readDate(firstOf(row, 'updated'), 'updated', note);
  const kind = types.kind ?? derived.kind;
  if (summary) draft.summary = summary;
  if (url) draft.url = url;
  if (named) draft.programme = named;
  if (kind) draft.kind = kind;
  if (derived.leadership) draft.leadership = derived.leadership;
  if (derived.cost) draft.cost = derived.cost;
  if (types.openness) draft.openness = types.openness;
  if (types.labels.length) draft.labels = types.labels;
  if (contact) draft.contact = contact;
  if (organisation) draft.organisation = organisation;
  if (updated) draft.updated = updated;
  return draft;
}
