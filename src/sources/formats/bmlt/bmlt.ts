/**
 * Parses the response of a BMLT server to `GetSearchResults`, as JSON or JSONP, with or without the table of its
 * formats.
 */
import {numbered} from '../../../model/numbered.js';
import {openAccount} from '../../records/account.js';
import type {Fields} from '../../records/fields.js';
import {readListing} from '../../records/listing.js';
import type {GroupDraft} from '../../records/merge.js';
import {limitSchedule} from '../../records/schedule-limit.js';
import {readSchedule} from '../../records/schedules.js';
import {approximateSharedPoints} from '../../records/shared-coordinates.js';
import type {Loaded, SourceOptions} from '../../source.js';
import type {Note} from '../../values/notes.js';
import {NAME_LIMIT, plainText} from '../../values/text.js';
import {isVirtualVenue} from '../../values/format-words.js';
import {excerpt, firstOf, isObject, stringOf, withoutEmpty} from '../../values/values.js';
import type {JsonObject} from '../../values/values.js';
import {formatTable} from './formats.js';
import type {FormatFacts, FormatTable} from './formats.js';

/**
 * Servers can define additional fields, which aren't documented; these two kinds are common. The contact fields are
 * only for editors.
 */
const PLACE_NOTES = ['location_info', 'public_transport', 'bus_lines', 'train_lines'];
const NOTES = ['comments', 'format_comments', 'seat_reservation'];

const linesOf = (row: JsonObject, fields: readonly string[]): string =>
  fields
    .map((field) => stringOf(row[field]))
    .filter(Boolean)
    .join('\n');

interface Venue {
  inPerson: boolean;
  online: boolean;
  /** Whether people can't attend in person at the moment, and there is no online meeting instead. */
  isPaused: boolean;
}

const ADDRESS = [
  'location_street',
  'location_text',
  'location_municipality',
  'location_city_subsection',
  'location_neighborhood',
];

/** Servers require coordinates, so a meeting without an address has the center of their map. */
const hasAddress = (row: JsonObject): boolean =>
  ADDRESS.some((field) => /\p{L}/u.test(stringOf(row[field])) && !isVirtualVenue(stringOf(row[field])));

/**
 * Returns the venue from `venue_type` if the server has it, otherwise from the formats that older servers used for it,
 * otherwise from the row.
 */
function venueOf(row: JsonObject, {codes}: FormatFacts): Venue {
  const type = stringOf(row.venue_type);
  const hasLink = firstOf(row, 'virtual_meeting_link', 'phone_meeting_number') !== '';
  const isClosed = codes.has('TC');
  const isHybrid = type === '3' || (!type && codes.has('HYBR'));
  const online = type === '2' || isHybrid || codes.has('VM') || hasLink;
  const isOnlyVirtual = type === '2' || (!type && codes.has('VM') && !isHybrid);
  // Servers set type 1, in person, if no one made a choice.
  const isElsewhere = online && !isHybrid && !hasAddress(row);
  return {inPerson: !isOnlyVirtual && !isElsewhere && !(isClosed && online), online, isPaused: isClosed && !online};
}

function placeFields(row: JsonObject, {inPerson, online}: Venue): Fields {
  const link = stringOf(row.virtual_meeting_link);
  const phone = stringOf(row.phone_meeting_number);
  const formats = [
    inPerson && 'in-person',
    online && (link || !phone) && 'online',
    online && !link && phone && 'phone',
  ];
  return {
    format: formats.filter(Boolean).join(', '),
    venue: stringOf(row.location_text),
    placeNotes: linesOf(row, PLACE_NOTES),
    address: stringOf(row.location_street),
    locality: firstOf(row, 'location_municipality', 'location_city_subsection', 'location_neighborhood'),
    region: firstOf(row, 'location_province', 'location_sub_province'),
    postalCode: stringOf(row.location_postal_code_1),
    country: stringOf(row.location_nation),
    latitude: stringOf(row.latitude),
    longitude: stringOf(row.longitude),
    joinUrl: link,
    joinPhone: phone,
    joinNotes: stringOf(row.virtual_meeting_additional_info),
  };
}

function readMeeting(
  row: JsonObject,
  name: string,
  table: FormatTable,
  options: SourceOptions,
  note: Note,
): GroupDraft {
  const facts = table.explain(row, note);
  const venue = venueOf(row, facts);
  const place = placeFields(row, venue);
  const weekday = stringOf(row.weekday_tinyint);
  const schedule = readSchedule(
    {
      // 1 is Sunday.
      day: /^[1-7]$/.test(weekday) ? Number(weekday) - 1 : weekday && `weekday ${weekday}`,
      time: row.start_time,
      duration: row.duration_time,
      zone: stringOf(row.time_zone),
      place,
      name,
      notes: linesOf(row, NOTES),
      online: false,
    },
    options,
    note,
  );
  if (facts.limit) limitSchedule(schedule, facts.limit, note);
  const {audience, access, languages, labels, openness} = facts;
  const draft = readListing(
    {
      fields: {name, notes: linesOf(row, NOTES), url: firstOf(row, 'meeting_url', 'url')},
      meetings: [{fields: place, schedule}],
      stated: {
        audience,
        access,
        languages: [...new Set(languages)],
        labels: [...new Set(labels)],
        ...withoutEmpty({openness, status: venue.isPaused ? ('paused' as const) : undefined}),
      },
    },
    options,
    note,
  );
  // Servers assign the center of their map to meetings without a place. It's kept as listed, but not used for
  // distances.
  const [meeting] = draft.meetings;
  if (meeting?.place && meeting.place.precision !== 'withheld') {
    if (!meeting.formats.includes('in-person')) meeting.place = {...meeting.place, precision: 'none'};
    else if (!hasAddress(row)) meeting.place = {...meeting.place, precision: 'approximate'};
  }
  return draft;
}

/** Returns the id of a meeting on its server, with the server if the list is from several. */
function idOf(row: JsonObject, isFromSeveral: boolean): string {
  const id = stringOf(row.id_bigint);
  const root = firstOf(row, 'root_server_id', 'root_server_uri').replace(/^https?:\/\//, '');
  return (isFromSeveral && id && root ? `${root}/${id}` : id).slice(0, 200);
}

/** Parses meetings; `value` is the whole response, which may contain the formats. */
export function readBmlt(records: readonly unknown[], value: unknown, options: SourceOptions = {}): Loaded {
  const account = openAccount('bmlt', options);
  const table = formatTable(isObject(value) ? value.formats : undefined);
  const roots = records.map((row) => (isObject(row) ? firstOf(row, 'root_server_id', 'root_server_uri') : ''));
  const isFromSeveral = new Set(roots.filter(Boolean)).size > 1;
  const unexplained = new Set<string>();
  for (const [index, row] of numbered(records)) {
    const name = isObject(row) ? plainText(row.meeting_name, 'meeting_name', account.note, NAME_LIMIT) : '';
    if (!isObject(row)) account.reject({code: 'not-a-record', values: {found: excerpt(row)}});
    else if (stringOf(row.published) === '0') account.reject({code: 'private', values: {}});
    else if (!name) account.reject({code: 'no-name', values: {row: index + 1}});
    else {
      for (const key of table.explain(row, () => undefined).unknown) unexplained.add(key);
      account.keep(readMeeting(row, name, table, options, account.note), idOf(row, isFromSeveral));
    }
  }
  const loaded = account.finish(approximateSharedPoints);
  if (unexplained.size) {
    const found = excerpt([...unexplained].slice(0, 8).join(', '));
    loaded.warnings.unshift({id: options.key ?? 'list', code: 'unexplained-formats', values: {found}});
  }
  return loaded;
}
