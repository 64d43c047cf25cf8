/** The contacts in a Meeting Guide row: the group, one of its volunteers, and its organization. */
import type {Group} from '../../../model/group.js';
import {emailAddress, feedbackLink, safeUrl} from '../../values/links.js';
import type {Note} from '../../values/notes.js';
import {contactPhone} from '../../values/phones.js';
import {NAME_LIMIT, plainText} from '../../values/text.js';
import {firstOf, withoutEmpty} from '../../values/values.js';
import type {JsonObject} from '../../values/values.js';

const VOLUNTEERS = ['contact_1', 'contact_2', 'contact_3'] as const;

/** The group's own email and phone number come before those of a volunteer, and the first volunteer counts. */
export function readContact(row: JsonObject, url: string | undefined, note: Note): Group['contact'] {
  const volunteer =
    VOLUNTEERS.find((who) => firstOf(row, `${who}_name`, `${who}_phone`, `${who}_email`)) ?? 'contact_1';
  const feedback = Array.isArray(row.feedback_emails) ? (row.feedback_emails as unknown[])[0] : row.feedback_emails;
  return withoutEmpty({
    name: plainText(row[`${volunteer}_name`], 'contact', note, 100),
    phone: contactPhone(firstOf(row, 'phone', `${volunteer}_phone`), note),
    email: emailAddress(row.email) ?? emailAddress(row[`${volunteer}_email`]),
    url,
    feedbackUrl: feedbackLink(row.feedback_url, feedback, note),
  });
}

export function readOrganisation(row: JsonObject, note: Note): Group['organisation'] {
  const name = plainText(row.entity, 'entity', note, NAME_LIMIT);
  if (!name) return undefined;
  return withoutEmpty({
    name,
    url: safeUrl(firstOf(row, 'entity_url', 'entity_website_url'), 'entity_url', note),
    phone: contactPhone(row.entity_phone, note),
    email: emailAddress(row.entity_email),
  });
}
