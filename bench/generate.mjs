/**
 * Makes lists of weekly meetings in Meeting Guide JSON, as large as wanted and the same on every run. All of it is invented.
 *
 * The statistics are those of large real lists: three meetings a venue, a town per 60 meetings (24 to 600), 62 % in person, 18 % online,
 * 20 % both, notes on half of them. One name in 500 has the rare word "Kestrel", which the measurements search for.
 */
import {createWriteStream} from 'node:fs';
import {mkdir, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const OPENINGS =
  'New,Open,Quiet,Living,Sunrise,Sunset,Morning,Midday,Candle,Harbor,River,Bridge,North,South,East,West,Old,Green,Blue,Steady,Second,Third,Willing,Honest,Simple,Gentle,Happy,Early,Late,Common,Freedom,Hope,Grace,Serenity,Courage,Clear,Plain,Turning,Lantern,Beacon,Garden,Stone,Cedar,Maple,Oak,Willow,Aspen,Silver,Amber,Winter'.split(
    ',',
  );
const ENDINGS =
  'Beginnings,Door,Hour,Steps,Group,Light,Path,Road,Table,Circle,Fellowship,Reflections,Solutions,Promises,Traditions,Sobriety,Recovery,Gathering,Meeting,Room,Discussion,Study,Workshop,Newcomers,Meditation,Speakers,Breakfast,Nooner,Gratitude,Journey,Harvest,Anchor,Haven,Corner,House,Commons,Way,Welcome,Lookout,Shelter'.split(
    ',',
  );
const VENUES =
  'Grace Church,Community Hall,Public Library,Trinity Parish House,Unity Center,Alano Club,Veterans Hall,Holy Family Parish,Recreation Center,Senior Center,Grange Hall,Wellness Center,Hospital Conference Room,Friends Meeting House,Fire Station Annex,Neighborhood House,First Lutheran Church,Town Hall Basement,Old School Gym,Arts Center'.split(
    ',',
  );
const STREETS =
  'Main,Oak,Maple,Cedar,Elm,Pine,Washington,Lake,Hill,Walnut,Spring,Park,River,Church,Highland,Franklin,Mill,School,Center,Prospect,Lincoln,Chestnut,Meadow,Forest,Quarry'.split(
    ',',
  );
const STREET_KINDS = 'St,Ave,Blvd,Rd,Dr,Ln,Way,Ct'.split(',');
const TOWN_STARTS =
  'Spring,Fair,Green,River,Lake,Oak,Maple,Brook,Clear,Stone,West,East,North,South,Mill,Glen,Ash,Elm,Cedar,Rock,Silver,Sun,Bay,Ridge,Hazel'.split(
    ',',
  );
const TOWN_ENDS = 'field,ville,dale,ton,wood,port,view,haven,ford,brook,mont,side,burg,crest,land'.split(',');
const TOWN_PREFIXES = ['', '', '', 'New ', 'Fort ', 'Mount ', 'Port ', 'Lower ', 'Upper '];

/** State, IANA zone, and the point its towns are scattered around. */
const STATES = [
  ['NY', 'America/New_York', 42.9, -75.5],
  ['PA', 'America/New_York', 40.9, -77.8],
  ['OH', 'America/New_York', 40.3, -82.8],
  ['IL', 'America/Chicago', 40, -89.2],
  ['TX', 'America/Chicago', 31.5, -99.3],
  ['MN', 'America/Chicago', 46.3, -94.3],
  ['CO', 'America/Denver', 39, -105.5],
  ['UT', 'America/Denver', 39.3, -111.7],
  ['CA', 'America/Los_Angeles', 37.2, -119.4],
  ['WA', 'America/Los_Angeles', 47.4, -120.4],
];
const TYPES = 'D,SP,BE,B,ST,TR,M,W,Y,LGBTQ,X,LIT,MED,11,12x12,CF,S,FR,ASL,H'.split(',');
const NOTES = [
  'Use the side door and take the stairs to the lower level.',
  'Parking is behind the building; please keep the driveway free.',
  'Newcomers are welcome to come ten minutes early.',
  'Please bring your own cup. Coffee and tea are there.',
  'We meet in the fellowship hall, second door on the left.',
  'Doors are locked fifteen minutes after the start.',
  'No meeting on public holidays.',
  'Ring the bell marked Hall when the front door is closed.',
  'The last meeting of the month is a speaker meeting.',
  'Masks are optional. Windows stay open in good weather.',
];
const MINUTES = [60, 60, 60, 75, 90];

const isRare = (index) => index % 500 === 250;

/** How many of the first `count` groups have the rare word in their names. */
export const matchesIn = (count) => Math.floor((count + 249) / 500);

/** Numbers in [0, 1): a multiplicative congruential generator (Lehmer, with Park and Miller's revised multiplier 48271). */
function numbersFrom(seed) {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

const clock = (minutes) =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

function makeTowns(count, {next, pick, below}) {
  const taken = new Set();
  const towns = [];
  while (towns.length < count) {
    const [state, zone, latitude, longitude] = pick(STATES);
    const name = pick(TOWN_PREFIXES) + pick(TOWN_STARTS) + pick(TOWN_ENDS);
    if (taken.has(name + state)) continue;
    taken.add(name + state);
    towns.push({
      name,
      state,
      zone,
      latitude: latitude + (next() - 0.5) * 3,
      longitude: longitude + (next() - 0.5) * 3,
      postalCode: String(10000 + below(89999)),
    });
  }
  return towns;
}

/** `count` meetings, one at a time. */
export function* meetingGuideRecords(count) {
  const next = numbersFrom(7919);
  const below = (limit) => Math.floor(next() * limit);
  const pick = (list) => list[below(list.length)];
  const towns = makeTowns(Math.max(24, Math.min(600, Math.round(count / 60))), {next, pick, below});
  let venue;
  for (let index = 0; index < count; index++) {
    if (index % 3 === 0) {
      const town = pick(towns);
      venue = {
        town,
        name: pick(VENUES) + (index % 15 ? '' : ` ${1 + below(9)}`),
        street: `${1 + below(9899)} ${pick(STREETS)} ${pick(STREET_KINDS)}`,
        latitude: Number((town.latitude + (next() - 0.5) * 0.3).toFixed(6)),
        longitude: Number((town.longitude + (next() - 0.5) * 0.3).toFixed(6)),
      };
    }
    yield recordAt(venue, index, {next, pick, below});
  }
}

function recordAt({town, name: location, street, latitude, longitude}, index, {next, pick, below}) {
  const day = below(7);
  const start = 6 * 60 + 15 * below(64);
  const kind = next();
  const isHere = kind < 0.82;
  const isOnline = kind >= 0.62;
  const title = `${pick(OPENINGS)} ${pick(ENDINGS)}${next() < 0.15 ? ` ${DAYS[day]}` : ''}`;
  const name = isRare(index) ? `Kestrel ${title}` : title;
  const types = new Set([next() < 0.7 ? 'O' : 'C']);
  for (let more = below(4); more > 0; more--) types.add(pick(TYPES));
  const slug = `${name} ${index}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const place = isHere
    ? {
        formatted_address: `${street}, ${town.name}, ${town.state} ${town.postalCode}, USA`,
        location,
        latitude,
        longitude,
        approximate: 'no',
      }
    : {formatted_address: `${town.name}, ${town.state}, USA`, approximate: 'yes'};
  const notes = next() < 0.55 && {notes: pick(NOTES) + (next() < 0.3 ? ` ${pick(NOTES)}` : '')};
  const conference = isOnline && {
    conference_url: `https://zoom.us/j/${1e9 + below(9e9)}`,
    conference_url_notes: `Passcode: ${100000 + ((index * 7) % 899999)}`,
  };
  const phone = isOnline && next() < 0.4 && {conference_phone: `+1555${String(below(1e7)).padStart(7, '0')}`};
  return {
    name,
    slug,
    day,
    time: clock(start),
    end_time: clock(start + pick(MINUTES)),
    timezone: town.zone,
    types: [...types],
    ...place,
    regions: [town.state, town.name],
    group: name,
    group_id: String(1000 + index),
    ...notes,
    ...conference,
    ...phone,
    updated: '2026-01-15 12:00:00',
    url: `https://meetings.example.org/meetings/${slug}`,
  };
}

/** The list as JSON, in pieces: a million groups don't fit in one string. */
function* jsonPieces(count) {
  let separator = '[';
  for (const record of meetingGuideRecords(count)) {
    yield separator + JSON.stringify(record);
    separator = ',';
  }
  yield ']';
}

/** Writes `<folder>/<count>/groups.json` unless it is there and newer than this file. Resolves with the folder of the file. */
export async function ensureList(folder, count) {
  const listFolder = join(folder, String(count));
  const file = join(listFolder, 'groups.json');
  const changedMs = async (path) => (await stat(path).catch(() => ({mtimeMs: 0}))).mtimeMs;
  if ((await changedMs(file)) > (await changedMs(import.meta.filename))) return listFolder;
  await mkdir(listFolder, {recursive: true});
  await pipeline(Readable.from(jsonPieces(count)), createWriteStream(file));
  return listFolder;
}
