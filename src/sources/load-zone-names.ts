/** The names of time zones, for the lists that have any. Most state IANA names, or no zone at all, and do without the file. */
import type {SourceOptions} from './source.js';
import {plainZone} from './values/zones.js';
import type {ZoneNames} from './values/zones.js';

/** Servers in PHP write a backslash before a slash. */
const PLAIN = String.raw`(?:(?!us\\?/)[a-z]\w+(?:\\?/[\w+-]+)+|z|utc|(?:utc|gmt)?[+-]?\d[\d:.]*|null|-)`;
/** A field or a column for the zone with anything else in it, names of Windows, zones that calendars describe. In any case. */
const STATED = new RegExp(
  [
    String.raw`(?:zone|"tz)"\s*:\s*"(?!"|${PLAIN}")`,
    String.raw`/timezone"[^{}]{0,80}"value\w+"\s*:\s*"(?!${PLAIN}")`,
    String.raw`\b(?:time ?zone|zone|tz|zeitzone)(?: ?\([^()]{0,40}\))?["']?(?:[,;|\t\]]|\r?\n)`,
    String.raw`\b(?:tzid=|tzid:|x-wr-timezone:)"?(?!${PLAIN}\b)|^begin:vtimezone`,
    String.raw`\b(?:standard|daylight|eastern|central|mountain|pacific|atlantic) time\b`,
    String.raw`(?:\d:\d\d|[ap]\.?m\b\.?|noon|midnight) ?\(?(?:[ecmp][sd]?t|gmt|utc|bst|ist|ces?t|a[ew][sd]t|eastern|central|mountain|pacific|atlantic)\b`,
    String.raw`\b(?:start|time|begins?|hours|hora|uhrzeit|zeit|beginn|heure) ?\(`,
  ].join('|'),
  'im',
);
/** Names as they are written in capitals: "EST", "7 pm, ET", "(MEZ)", "19:00 AWST/AWDT", "8 pm (London)", "London time". */
const WRITTEN = new RegExp(
  [
    String.raw`\b(?:[ECMP][SD]T|AK?[SD]T|H[SD]T|GMT|BST|CES?T)\b|\((?:[A-Z]{1,4}T|ME?S?Z)\)`,
    String.raw`(?:\d:\d\d|[apAP]\.?[mM]\b\.?|[Nn]oon|[Mm]idnight)(?:,? | ?[-–] ?)?\(?(?:[A-Z]{2,5}\b|(?!Uhr)[A-Z][a-z]+ ?[)"',;/\t])`,
    String.raw`\b(?!(?:Start|End|Meeting|Local|Begin|Finish|Opening|Closing)\b)[A-Z][a-z]{2,20} [Tt]ime ?[)"',;\t]`,
  ].join('|'),
);

/** A name that looks like one of a zone. */
const LOOKS_LIKE_ONE =
  /^(?:[a-z]{1,4}t|gmt|utc|[mo]e?s?z|eastern|central|mountain|pacific|atlantic|alaska|hawaii)(?:(?: standard| daylight)? time)?$/i;

/** For when the file can't be fetched: what looks like a name of a zone is one that no one understands. */
const UNREAD_NAMES: ZoneNames = {
  find: () => undefined,
  has: (name) => LOOKS_LIKE_ONE.test(name),
  couldBe: (text) => LOOKS_LIKE_ONE.test(text),
  clocks: [],
};

/** Says whether a list, or who shows it, calls a zone anything else than IANA does. */
export function namesZones(text: string, {timeZone = ''}: SourceOptions): boolean {
  const isPlain = !timeZone || plainZone(timeZone) !== undefined;
  return !isPlain || STATED.test(text) || WRITTEN.test(text);
}

/** The options with the names of zones where a list needs them. Without its file such zones stay unclear. */
export async function withZoneNames(
  text: string,
  options: SourceOptions,
  load = async () => (await import('./values/zone-names.js')).ZONE_NAMES,
): Promise<SourceOptions> {
  if (options.zoneNames || !namesZones(text, options)) return options;
  return {...options, zoneNames: await load().catch(() => UNREAD_NAMES)};
}
