/** Converts the events of a group: facts about it, and where and when it meets. */
import type {Fields} from '../../records/fields.js';
import {takeJoinLink} from '../../records/join-text.js';
import {readListing} from '../../records/listing.js';
import type {GroupDraft} from '../../records/merge.js';
import type {SourceOptions} from '../../source.js';
import {emailAddress} from '../../values/links.js';
import type {Note} from '../../values/notes.js';
import {plainText} from '../../values/text.js';
import {stringOf} from '../../values/values.js';
import {repeats} from './events.js';
import type {CalendarEvent} from './events.js';
import {placeFields} from './place.js';
import {allOf, paramOf, rawOf, textOf} from './properties.js';
import {schedulesOf} from './schedules.js';
import {splitParts, trimOf} from '../../values/trim.js';

const ignore: Note = () => undefined;
const MOST_TEXT = 4000;
const PHONE = /\+?\(?\d[\d\s().-]{6,18}\d/;

/** Returns the description: plain text or, if there is none, HTML. */
export const descriptionOf = ({properties}: CalendarEvent, note: Note): string =>
  textOf(properties, 'description', note, MOST_TEXT) || textOf(properties, 'x-alt-desc', note, MOST_TEXT);

/** Some software writes all categories as one text. */
export const categoriesOf = ({properties}: CalendarEvent): string[] =>
  allOf(properties, 'categories')
    .flatMap(({values}) => values.map(stringOf))
    .flatMap((text) => splitParts(text, /,/))
    .filter(Boolean);

/**
 * Returns the contact: `CONTACT` in words, otherwise the organizer, unless that is the address of the calendar itself.
 */
function contactFields({properties}: CalendarEvent): Fields {
  const text = textOf(properties, 'contact', ignore, 300);
  const [organizer] = allOf(properties, 'organizer');
  const [address = ''] = /[^\s<>,;:()]{1,64}@[^\s<>,;()]{1,250}/.exec(text) ?? [];
  const email = emailAddress(address) ?? (organizer && emailAddress(organizer.values[0]));
  const [phone = ''] = PHONE.exec(text) ?? [];
  const name = text
    .replace(address, '')
    .replace(phone, '')
    .split(/[,;\n|]/)
    .map((part) => trimOf(part.replace(/\b(?:phone|tel|e-?mail)\b:?/gi, ''), ' \t:()–-'))
    .find(Boolean);
  const organiser = organizer ? plainText(paramOf(organizer, 'cn'), 'organizer', ignore, 200) : '';
  return {
    contact: name ?? (organiser.includes('@') ? '' : organiser),
    phone,
    email: email && !/calendar\.google\.com$|(?:^|[.@])(?:no-?reply|noreply|unknown)/i.test(email) ? email : '',
  };
}

const STATUS = {ended: {status: 'ended'}, paused: {status: 'paused'}, held: {}} as const;

/**
 * Returns a group from its events, starting with the one that has most of the facts; `isOver` is set if there are no
 * more dates.
 */
export function readGroup(
  events: readonly CalendarEvent[],
  isOver: boolean,
  options: SourceOptions,
  note: Note,
): GroupDraft {
  const [primary] = events;
  if (!primary) throw new RangeError('A group has an event.');
  const {properties, title, name, isOff} = primary;
  const described = takeJoinLink(descriptionOf(primary, note));
  const meetings = schedulesOf(events, primary, options, note).map(({event, schedule}) => {
    const isOwn = event === primary;
    const {link} = isOwn ? described : takeJoinLink(descriptionOf(event, ignore));
    return {fields: placeFields(event, link, isOwn ? note : ignore), schedule};
  });
  for (const line of properties.broken)
    note('wrong-type', {field: line, found: line, expected: 'a line such as SUMMARY:Tuesday Circle'});
  // A canceled date is one of several; a canceled series is the whole group.
  const isAllOff = isOff && repeats(primary);
  return readListing(
    {
      fields: {
        name: isAllOff ? title : name,
        notes: described.text,
        url: rawOf(properties, 'url'),
        updated: rawOf(properties, 'last-modified').replace(
          /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/,
          '$1-$2-$3T$4:$5:$6Z',
        ),
        ...contactFields(primary),
      },
      meetings,
      topics: categoriesOf(primary),
      stated: STATUS[isOver ? 'ended' : isAllOff ? 'paused' : 'held'],
    },
    options,
    note,
  );
}
