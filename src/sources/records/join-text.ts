/**
 * Finds links and numbers to join in a text: calendars have no field for them, and editors of tables often don't use
 * theirs.
 */
import {joinLink, leadingLink} from '../values/join-link.js';
import {findFormats, isVirtualVenue} from '../values/format-words.js';
import type {Fields} from './fields.js';

/** Where a link may start. */
const LINK = /https?:\/\/|(?<![\w./-])(?:[\w-]{1,40}\.)?zoom\.us\//gi;
/** "We no longer meet on Zoom: https://…" */
const PAST =
  /\b(?:no longer|not|never|formerly|previously|used to|instead of|nicht|ya no|ne|plus|inte|não)\b[^.!?\n]{0,60}$/i;
/** Words before a number for joining a meeting, rather than the phone number of a contact. */
const DIAL_IN =
  /\b(?:dial(?:[\s-]?in)?|conference (?:call|line|number|phone)|(?:call|phone)-in|(?:call|phone) in number|tele-?conference|(?:join|attend|listen)(?: in)? (?:by|via|on) (?:tele)?phone)\b[^\d+\n]{0,40}(?=\+?\(?\d[\d\s().-]{7,18}\d)/i;
const LONGEST_NUMBER = 120;
const LONGEST_LINK = 1000;

const leadsToMeeting = (link: string): boolean => joinLink(link, '', () => undefined)?.provider !== undefined;

/**
 * Returns the first link in a text that leads to an online meeting, and the text without it, which may contain the
 * passcode.
 */
export function takeJoinLink(text: string): {text: string; link: string} {
  for (const {index} of text.matchAll(LINK)) {
    const {written, link} = leadingLink(text.slice(index, index + LONGEST_LINK));
    if (!leadsToMeeting(link) || PAST.test(text.slice(Math.max(0, index - 90), index))) continue;
    return {text: text.replaceAll(written, '').replace(/ {2,}/g, ' ').trim(), link};
  }
  return {text, link: ''};
}

/**
 * Returns a number to dial into a meeting, with the rest of its line, such as an access code; empty if the text has
 * none.
 */
export function findDialIn(text: string): string {
  const match = DIAL_IN.exec(text);
  return match ? (text.slice(match.index + match[0].length).split('\n', 1)[0] ?? '').slice(0, LONGEST_NUMBER) : '';
}

/** The columns to search for ways to join, if they have no column of their own. */
const TEXTS = ['notes', 'joinNotes', 'placeNotes', 'venue', 'address'] as const;
/** A cheap check: without one of these, there is nothing to find. */
const HINT = /https?:|zoom\.us|dial|conference|-in\b|in number|phone/i;

/**
 * Returns the formats, including those implied by what was found. A link in a note joins a meeting that also has a
 * place.
 */
function formatOf(
  {format = '', name = '', venue = '', address, locality, postalCode}: Fields,
  isFound: boolean,
): string {
  if (findFormats(format).length) return format;
  // Keeps what was listed there.
  const withFormat = (found: string) => [format, found].filter(Boolean).join(', ');
  if (/\bhybrid\b/i.test(name)) return withFormat('hybrid');
  const hasPlace = Boolean(venue || address || locality || postalCode) && !isVirtualVenue(venue);
  return isFound && hasPlace ? withFormat('in-person') : format;
}

/**
 * Returns the fields of a row with the link and number that only its texts contain, or otherwise those `found` in the
 * texts of its group. A dedicated column takes precedence.
 */
export function withJoinFromTexts(listed: Fields, found: Pick<Fields, 'joinUrl' | 'joinPhone'> = {}): Fields {
  const fields = {...listed};
  for (const column of TEXTS) {
    const text = fields[column] ?? '';
    if (!HINT.test(text)) continue;
    fields.joinPhone ||= findDialIn(text) || undefined;
    if (fields.joinUrl) continue;
    const taken = takeJoinLink(text);
    if (!taken.link) continue;
    fields.joinUrl = taken.link;
    fields[column] = taken.text || undefined;
  }
  if (!fields.joinUrl && !fields.joinPhone) Object.assign(fields, found);
  const isFound = fields.joinUrl !== listed.joinUrl || fields.joinPhone !== listed.joinPhone;
  const format = formatOf(fields, isFound);
  return format ? {...fields, format} : fields;
}
