import type {Join} from '../model/group.js';
import {joinLink} from './links.js';
import type {Note} from './notes.js';
import {readPhone} from './phones.js';
import {takeSecret} from './secrets.js';
import {withoutEmpty} from './values.js';

/** How to join from afar, from a link and a number to dial. Undefined when there is neither. */
export function readJoin(url: unknown, phone: string, note: Note): Join | undefined {
  const link = joinLink(url, 'conference_url', note);
  const dialled = phone ? readPhone(phone, note) : undefined;
  return link || dialled ? {...link, ...dialled} : undefined;
}

/** The same with the notes about joining, and the pass code when they state exactly one. */
export function withAccess(join: Join | undefined, notes: readonly string[]): Join | undefined {
  const texts = [...new Set(notes.filter(Boolean))];
  return texts.length
    ? withoutEmpty<Join>({...join, ...takeSecret([join?.notes, ...texts].filter(Boolean).join('\n'))})
    : join;
}
