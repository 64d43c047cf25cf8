/** Words for formats in lists. */
import type {Format} from '../../model/group.js';

const FORMATS: readonly (readonly [Format, RegExp])[] = [
  [
    'in-person',
    /in[\s-_]?person|face[\s-]?to[\s-]?face|\bf2f\b|on[\s-]?site|physical|presencial|vor ort|präsenz|hybrid|\bboth\b/i,
  ],
  ['online', /online|virtual|zoom|video|remote|\bteams\b|en l[ií]nea|hybrid|\bboth\b/i],
  ['phone', /\b(?:tele)?phone\b|conference call|tel[eé]fono|telefon/i],
];

/** Returns the formats in a text; empty if it mentions none. */
export const findFormats = (text: string): Format[] =>
  FORMATS.flatMap(([format, pattern]) => (pattern.test(text) ? format : []));

/** Whether a venue isn't a place, such as one called "Online". */
export const isVirtualVenue = (venue: string): boolean =>
  /^\W*(?:online|virtual|zoom|telephone|phone|video)\b/i.test(venue);
