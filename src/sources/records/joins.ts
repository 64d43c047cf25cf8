import type {Join} from '../../model/group.js';
import {joinLink, splitLink} from '../values/join-link.js';
import type {Note} from '../values/notes.js';
import {readPhone} from '../values/phones.js';
import {startOf, stringOf} from '../values/values.js';

/** Parses a link to join. Other text in its cell becomes notes, such as a passcode or another link. */
function readLink(value: unknown, note: Note): Join | undefined {
  const {link, rest} = splitLink(stringOf(value));
  const own = link ? joinLink(link, '', () => undefined) : undefined;
  // Only for services we know is it certain that a space ends their links.
  if (own?.provider) return rest ? {...own, notes: startOf(rest, 500)} : own;
  return joinLink(value, 'conference_url', note);
}

/** Returns how to join remotely, from a link and a number to dial. Undefined without either. */
export function readJoin(url: unknown, phone: string, note: Note): Join | undefined {
  const link = readLink(url, note);
  const dialled = phone ? readPhone(phone, note) : undefined;
  const notes = [link?.notes, dialled?.notes].filter(Boolean).join('\n');
  return link || dialled ? {...link, ...dialled, ...(notes && {notes})} : undefined;
}
