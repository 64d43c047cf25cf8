import type {Join} from '../../model/group.js';
import {joinLink} from '../values/join-link.js';
import type {Note} from '../values/notes.js';
import {readPhone} from '../values/phones.js';

/** How to join from afar, from a link and a number to dial. Undefined when there is neither. */
export function readJoin(url: unknown, phone: string, note: Note): Join | undefined {
  const link = joinLink(url, 'conference_url', note);
  const dialled = phone ? readPhone(phone, note) : undefined;
  return link || dialled ? {...link, ...dialled} : undefined;
}
