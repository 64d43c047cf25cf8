/** The rest of a Meeting Guide row: what only the details of a group show. */
import type {Group, Meeting} from '../../../model/group.js';
import {COMMON_LABELS} from '../../records/common-labels.js';
import {withAccess} from '../../records/join-notes.js';
import type {GroupDraft} from '../../records/merge.js';
import type {ProgrammeFacts} from '../../records/programmes.js';
import {mentionsPassCode, splitAccess} from '../../records/secrets.js';
import type {SourceOptions} from '../../source.js';
import {emailAddress, feedbackLink, safeUrl} from '../../values/links.js';
import type {Note} from '../../values/notes.js';
import {readPhone} from '../../values/phones.js';
import {NAME_LIMIT, plainText} from '../../values/text.js';
import {firstOf, stringOf, withoutEmpty} from '../../values/values.js';
import type {JsonObject} from '../../values/values.js';
import {readCard} from './card.js';

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

/** The notes of a row for everybody, and what in them is only for those who join. */
function readNotes(row: JsonObject, note: Note): {summary: string; moved: string} {
  const notes = plainText(row.notes, 'notes', note);
  const groupNotes = plainText(row.group_notes, 'group_notes', note);
  const {kept, moved} = splitAccess(
    notes && groupNotes && notes !== groupNotes ? `${notes}\n${groupNotes}` : notes || groupNotes,
  );
  return {summary: kept, moved};
}

/** Adds the notes about the place and about joining, each with its pass codes where only the details show them. */
function addAccess(meeting: Meeting, row: JsonObject, moved: string, note: Note): void {
  const place = splitAccess(plainText(row.location_notes, 'location_notes', note));
  const fields = ['conference_url_notes', 'conference_phone_notes'] as const;
  const texts = [...fields.map((field) => plainText(row[field], field, note, 1000))];
  const donation = stringOf(row.paypal);
  if (donation && mentionsPassCode(donation)) texts.push(plainText(donation, 'paypal', note, 200));
  texts.push(place.moved, moved);
  const {join} = meeting;
  if (join) meeting.join = withAccess(join === 'ask' ? undefined : join, texts) ?? 'ask';
  // The code of a door belongs to the notes on the place: the details show those as well, and only they.
  const notes = [place.kept, ...(join ? [] : texts)].filter(Boolean).join('\n');
  if (notes) meeting.place = {precision: 'approximate', ...meeting.place, notes};
}

/** A group with one meeting from a row with a name. */
export function readMeetingGuideRow(
  row: JsonObject,
  listed: string,
  facts: ProgrammeFacts,
  options: SourceOptions,
  note: Note,
): GroupDraft {
  const draft = readCard(row, listed, facts, options, note, {readPhone, labels: COMMON_LABELS});
  const {summary, moved} = readNotes(row, note);
  for (const meeting of draft.meetings) addAccess(meeting, row, moved, note);
  const websites = ['website', 'website_2', 'url'].map((field) => safeUrl(row[field], field, note));
  const url = websites.find(Boolean);
  const contact = readContact(
    row,
    websites.find((link) => link && link !== url),
    note,
  );
  const organisation = readOrganisation(row, note);
  if (summary) draft.summary = summary;
  if (url) draft.url = url;
  if (contact) draft.contact = contact;
  if (organisation) draft.organisation = organisation;
  return draft;
}
