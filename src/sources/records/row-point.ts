/** Where and how a row's group meets. */
import type {Format, Meeting} from '../../model/group.js';
import {joinLink} from '../values/join-link.js';
import type {Note} from '../values/notes.js';
import {withoutEmpty} from '../values/values.js';
import {findFormats, isVirtualVenue} from '../values/format-words.js';
import {findYesNo} from '../values/words.js';
import type {Fields} from './fields.js';
import {splitParts} from '../values/trim.js';
import {withAccess} from './join-notes.js';
import {readJoin} from './joins.js';
import {readPlace} from './places.js';

/** Returns the formats among the types of a row, if a type is nothing else: "Video", "Telephone", "In person". */
const formatTypes = (types = ''): Format[] =>
  splitParts(types, /[,;|]/).flatMap((type) => (/^(?:\S+|in person)$/i.test(type) ? findFormats(type) : []));

/** Returns a web page's URL if it leads to an online meeting. */
const meetingLink = (url: string | undefined): string | undefined =>
  url && joinLink(url, '', () => undefined)?.provider ? url : undefined;

/**
 * Returns the stated formats, and those implied by a link, a phone number or a place. A venue called "Online" isn't a
 * place; `moved` has passcodes from the notes.
 */
export function readPoint(fields: Fields, moved: string, note: Note): Pick<Meeting, 'formats' | 'place' | 'join'> {
  const stated = [...findFormats(fields.format ?? ''), ...formatTypes(fields.types)];
  const link = readJoin(fields.joinUrl ?? meetingLink(fields.url), fields.joinPhone ?? '', note);
  const formats = new Set<Format>(stated);
  const venue = fields.venue ?? '';
  const isElsewhere = isVirtualVenue(venue);
  const hasPlace = Boolean(fields.venue ?? fields.address ?? fields.locality ?? fields.postalCode) && !isElsewhere;
  if (isElsewhere) for (const format of findFormats(venue)) formats.add(format);
  if (link?.url) formats.add('online');
  if (link?.phone) formats.add('phone');
  if (!formats.size && hasPlace) formats.add('in-person');
  const isAfar = formats.has('online') || formats.has('phone');

  const notes = [fields.joinNotes ?? '', fields.secret ? `Passcode: ${fields.secret}` : '', moved];
  const join = isAfar ? withAccess(link, notes) : link;
  const place = readPlace(
    {
      ...fields,
      name: isElsewhere ? undefined : fields.venue,
      address: isElsewhere ? '' : fields.address,
      region: fields.region && /^[a-z]{2}$/.test(fields.region) ? fields.region.toUpperCase() : fields.region,
      notes: [fields.placeNotes, isAfar ? '' : moved].filter(Boolean).join('\n') || undefined,
      approximate: !formats.has('in-person') || findYesNo(fields.approximate) === true,
    },
    note,
  );
  const order: Format[] = ['in-person', 'online', 'phone'];
  return {
    formats: order.filter((format) => formats.has(format)),
    ...withoutEmpty({place, join: join ?? (isAfar ? ('ask' as const) : undefined)}),
  };
}
