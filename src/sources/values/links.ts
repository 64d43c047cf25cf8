/** Validates links in feeds: http and https only. */
import {parseLink} from './join-link.js';
import type {Note} from './notes.js';
import {excerpt, stringOf} from './values.js';

/**
 * Returns a link if it's http(s) and leads where it appears to; otherwise undefined, with a note unless the value is
 * empty.
 */
export function safeUrl(value: unknown, field: string, note: Note): string | undefined {
  const text = stringOf(value);
  if (!text) return undefined;
  const link = parseLink(text)?.href;
  if (!link) note('bad-link', {field, found: excerpt(text)});
  return link;
}

/** Returns an email address, with or without `mailto:`; undefined if it isn't one. */
export function emailAddress(value: unknown): string | undefined {
  const text = stringOf(value).replace(/^mailto:/i, '');
  return /^[^\s@<>"'?&,;:\\/]{1,64}@[a-z\d.-]{1,250}\.[a-z]{2,24}$/i.test(text) ? text : undefined;
}

/** Returns where to report a mistake: http(s), or `mailto:` with only the address. */
export function feedbackLink(url: unknown, address: unknown, note: Note): string | undefined {
  const email = emailAddress(url) ?? (stringOf(url) ? undefined : emailAddress(address));
  return email ? 'mailto:' + email : safeUrl(url, 'feedback_url', note);
}
