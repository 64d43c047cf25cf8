/** What must be true of any list once it is read, however hostile it is. */
import type {Group} from '../../src/model/group.js';
import {startReading} from '../../src/sources/open-list.js';
import {readGroups} from '../../src/sources/read.js';
import {SourceError} from '../../src/sources/source.js';
import type {Loaded} from '../../src/sources/source.js';
import {runToEnd} from '../../src/sources/values/steps.js';

/** Longest text of a group: a summary, and what is put before it. */
const LONGEST_TEXT = 4600;
const LONGEST_LINK = 6100;
/** Each record makes so many letters at most, and so many for each letter it has. */
const LETTERS = 4000;
const LETTERS_EACH = 30;

// eslint-disable-next-line no-control-regex
const UNSEEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]/;
const LONE = /\p{Surrogate}/u;
/** Digits and what people write around them; `*` and `#` only after a pause or before an extension, or in a short number. */
const PHONE_CODE = /^[^\d]*[*#]\s*\d|[*#]\s*\d+\s*[*#]|^[^,;]*\d\s*#$/;
const isPhoneCode = (phone: string): boolean =>
  !/^\*\d{2,6}$/.test(phone) && PHONE_CODE.test(phone.split(/[,;]/)[0] ?? '');

function* faultsOfTexts(value: unknown, path: string): Generator<string> {
  if (typeof value === 'string') {
    if (LONE.test(value)) yield `half a character in ${path}`;
    if (UNSEEN.test(value)) yield `a control character in ${path}`;
    const isLink = /url$/i.test(path);
    if (value.length > (isLink ? LONGEST_LINK : LONGEST_TEXT)) yield `${value.length} letters in ${path}`;
    if (isLink && !isOpenLink(value)) yield `${path} leads to ${value}`;
    if (/\.(?:phone|dial)$/.test(path) && isPhoneCode(value)) yield `a code for the phone in ${path}: ${value}`;
    if (path.endsWith('.dial') && !/^\+\d{7,15}(?:[,*#\d]*)$/.test(value)) yield `${path} dials ${value}`;
    if (path.endsWith('.email') && !/^[^\s@?&<>"']+@[^\s@?&<>"']+$/.test(value)) yield `${path} mails ${value}`;
  } else if (typeof value === 'object' && value !== null)
    for (const key of Object.keys(value))
      yield* faultsOfTexts((value as Record<string, unknown>)[key], `${path}.${key}`);
}

function isOpenLink(link: string): boolean {
  if (/^mailto:[^?&\s]+$/.test(link)) return true;
  try {
    const {protocol, username, password} = new URL(link);
    return /^https?:$/.test(protocol) && !username && !password;
  } catch {
    return false;
  }
}

const isPolluted = (): boolean =>
  Object.keys(Object.prototype).length > 0 || 'polluted' in {} || Object.keys(Array.prototype).length > 0;

/** Whether a text has nothing to read: only a title and the header of a table, or a calendar without events. */
const isEmptyList = (text: string): boolean =>
  /begin:vcalendar/i.test(text) ? !/begin:vevent/i.test(text) : text.trim().split(/[\r\n]+/).length <= 2;

/** What is wrong with what was read of `text`; empty when it is as it has to be. */
export function faultsOfLoaded(loaded: Loaded, text: string): string[] {
  const {groups, merged, rejected, records} = loaded;
  const faults: string[] = [];
  if (groups.length + merged + rejected.length !== records) faults.push('a record is not accounted for');
  if (groups.length + rejected.length === 0 && !isEmptyList(text)) faults.push('neither a group nor a reason');
  if (new Set(groups.map(({id}) => id)).size !== groups.length) faults.push('two groups have the same id');
  for (const group of groups) faults.push(...faultsOfTexts(group, 'group'), ...faultsOfGroup(group));
  faults.push(...faultsOfTexts([rejected, loaded.warnings], 'problems'));
  const letters = JSON.stringify(groups).length;
  if (letters > records * LETTERS + text.length * LETTERS_EACH) faults.push(`${text.length} letters became ${letters}`);
  return faults;
}

function faultsOfGroup({name, meetings, languages}: Group): string[] {
  const faults: string[] = [];
  if (!name || name.length > 255) faults.push('no name, or one without an end');
  if (meetings.length > 2000) faults.push('meetings have no end');
  for (const language of languages)
    try {
      new Intl.Locale(language);
    } catch {
      faults.push(`a language that is none: ${language}`);
    }
  for (const {schedule, place} of meetings) {
    const {start, minutes, zone} = schedule;
    if (start !== undefined && !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(start)) faults.push(`start ${start}`);
    if (minutes !== undefined && !(minutes > 0 && minutes <= 1440)) faults.push(`${minutes} minutes`);
    if (zone !== undefined)
      try {
        new Intl.DateTimeFormat('en', {timeZone: zone});
      } catch {
        faults.push(`a zone that is none: ${zone}`);
      }
    const {latitude, longitude} = place ?? {};
    if ((latitude === undefined) !== (longitude === undefined)) faults.push('half a point');
    if (latitude !== undefined && !(Math.abs(latitude) <= 90 && Math.abs(longitude ?? 0) <= 180))
      faults.push('a point nowhere');
    if (place?.precision === 'withheld' && (place.lines ?? latitude) !== undefined) faults.push('a withheld place');
  }
  return faults;
}

const OPTIONS = {timeZone: 'America/Chicago'};

/**
 * Reads a list and says what is wrong with what came of it. The only error there may be is the one that gives the reason. With `isTwice` it is read again,
 * and every column accounted for, which takes many times as long.
 */
export async function faultsOfReading(text: string, isTwice = false): Promise<string[]> {
  const faults: string[] = [];
  try {
    const loaded = runToEnd((await startReading(text, OPTIONS)).steps);
    faults.push(...faultsOfLoaded(loaded, text));
    if (isTwice) {
      const {columns, ...again} = await readGroups(text, OPTIONS);
      if (JSON.stringify(again) !== JSON.stringify(loaded)) faults.push('read again it is different');
      faults.push(...faultsOfTexts(columns, 'columns'));
    }
  } catch (error) {
    if (!(error instanceof SourceError)) faults.push(String((error as Error).stack ?? error));
  }
  if (isPolluted()) faults.push('objects have got new properties');
  return faults;
}
