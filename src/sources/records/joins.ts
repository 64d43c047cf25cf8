import type {Join} from '../../model/group.js';
import {joinLink} from '../values/join-link.js';
import type {Note} from '../values/notes.js';

/** Takes a number to dial from a text that has one. */
export type PhoneReader = (text: string, note: Note) => Pick<Join, 'phone' | 'dial' | 'notes'> | undefined;

/** How to join from afar, from a link and a number to dial. Undefined when there is neither. */
export function readJoin(url: unknown, phone: string, note: Note, readPhone: PhoneReader): Join | undefined {
  const link = joinLink(url, 'conference_url', note);
  const dialled = phone ? readPhone(phone, note) : undefined;
  return link || dialled ? {...link, ...dialled} : undefined;
}
