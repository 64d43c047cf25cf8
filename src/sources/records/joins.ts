import type {Join} from '../../model/group.js';
import {joinLink, splitLink} from '../values/join-link.js';
import type {Note} from '../values/notes.js';
import {readPhone} from '../values/phones.js';
import {startOf, stringOf} from '../values/values.js';

/** A link to join by, and what stands beside it in its cell as notes: a pass code, or another link. */
function readLink(value: unknown, note: Note): Join | undefined {
  const {link, rest} = splitLink(stringOf(value));
  const own = link ? joinLink(link, '', () => undefined) : undefined;
  // Only of services we know do we know that a blank ends their links.
  if (own?.provider) return rest ? {...own, notes: startOf(rest, 500)} : own;
  return joinLink(value, 'conference_url', note);
}

/** How to join from afar, from a link and a number to dial. Undefined when there is neither. */
export function readJoin(url: unknown, phone: string, note: Note): Join | undefined {
  const link = readLink(url, note);
  const dialled = phone ? readPhone(phone, note) : undefined;
  const notes = [link?.notes, dialled?.notes].filter(Boolean).join('\n');
  return link || dialled ? {...link, ...dialled, ...(notes && {notes})} : undefined;
}
