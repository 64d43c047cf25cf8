import {lookUp} from './values.js';

/**
 * What lists call zones, as IANA names: United States usage, and the first words of the Windows names (CLDR windowsZones).
 * "EST" is an IANA name of its own without summer time, which no list means by it.
 */
const ALIASES: Record<string, string> = {};
for (const [zone, names] of Object.entries({
  'America/New_York': 'eastern et est edt us-eastern',
  'America/Chicago': 'central ct cst cdt us-central',
  'America/Denver': 'mountain mt mst mdt us-mountain',
  'America/Phoenix': 'arizona us-mountain-st us-arizona',
  'America/Los_Angeles': 'pacific pt pst pdt us-pacific',
  'America/Anchorage': 'alaska alaskan akst akdt us-alaska',
  'Pacific/Honolulu': 'hawaii hawaiian hst us-hawaii',
  'America/Halifax': 'atlantic ast adt',
  'America/St_Johns': 'newfoundland nst',
  'Europe/London': 'gmt-st uk bst british london',
  'Europe/Berlin': 'w-europe cet cest mez mesz',
  'Europe/Paris': 'romance',
  'Europe/Budapest': 'central-europe',
  'Europe/Warsaw': 'central-european',
  'Asia/Kolkata': 'india ist',
  'Asia/Tokyo': 'tokyo jst',
  'Australia/Sydney': 'aus-eastern aest aedt',
  'Pacific/Auckland': 'new-zealand nzst nzdt',
  UTC: 'utc z gmt',
})) {
  for (const name of names.split(' ')) ALIASES[name] = zone;
}

const known = new Map<string, string | undefined>();

function checkZone(text: string): string | undefined {
  const trimmed = text.trim();
  const name = trimmed.endsWith(')') ? (trimmed.split('(', 1)[0] ?? '').trimEnd() : trimmed;
  const key = name.toLowerCase().replace(/[\s./_]+/g, '-');
  const alias =
    lookUp(ALIASES, key) ??
    lookUp(ALIASES, key.replace(/-(standard|daylight)-time$/, '-st')) ??
    lookUp(ALIASES, key.replace(/(-standard|-daylight)?(-time)?$/, ''));
  if (alias) return alias;
  // An offset ("UTC-5", "+01:00") says nothing about summer time, so it is not a zone.
  if (!/^[a-z]+[/_ -][a-z/_ -]+$/i.test(name)) return undefined;
  const iana = name.replace(/ /g, '_');
  try {
    new Intl.DateTimeFormat('en', {timeZone: iana});
    return iana;
  } catch {
    return undefined;
  }
}

/** The IANA name of a zone as lists write it, or undefined when it is not one. */
export function findZone(text: string): string | undefined {
  if (text.length > 60) return undefined;
  // Lists repeat a few zones, and asking Intl takes longer than reading the rest of the row.
  if (!known.has(text)) {
    if (known.size > 500) known.clear();
    known.set(text, checkZone(text));
  }
  return known.get(text);
}
