/**
 * Makes lists of as many groups as wanted, the same on every run, in our own format. All of it is invented: the groups of the demo directory, moved to
 * other towns, days and times, so that topics, audiences and languages are as in a real directory.
 */
import {createWriteStream, readFileSync} from 'node:fs';
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {createRandom} from '../demo-directory/random.mjs';

const STOCK = JSON.parse(readFileSync(new URL('../../demo/groups.json', import.meta.url), 'utf8')).groups;
const BEGINNINGS =
  'Spring,Fair,Green,River,Lake,Oak,Maple,Brook,Clear,Stone,West,East,North,South,Mill,Glen,Ash,Elm'.split(',');
const ENDINGS = 'field,ville,dale,ton,wood,port,view,haven,ford,brook,mont,side,burg,crest,land'.split(',');
const PREFIXES = ['', '', 'New ', 'Fort ', 'Mount ', 'Lower ', 'Saint '];
const WORDS =
  'Harbor,Lantern,Bridge,Window,Garden,Kettle,Compass,Orchard,Meadow,Candle,Anchor,Pebble,Willow,Thimble,Gate'.split(
    ',',
  );
/** State, zone, and the point its towns are scattered around. */
const STATES = [
  ['NY', 'America/New_York', 42.9, -75.5],
  ['OH', 'America/New_York', 40.3, -82.8],
  ['IL', 'America/Chicago', 40, -89.2],
  ['TX', 'America/Chicago', 31.5, -99.3],
  ['CO', 'America/Denver', 39, -105.5],
  ['CA', 'America/Los_Angeles', 37.2, -119.4],
];
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const GROUPS_PER_TOWN = 80;

function makeTowns(count, {pick, below}) {
  return Array.from({length: count}, (_, at) => {
    const [region, zone, latitude, longitude] = pick(STATES);
    const locality = `${pick(PREFIXES)}${pick(BEGINNINGS)}${pick(ENDINGS)}`;
    const [north, east] = [below(30_000) - 15_000, below(30_000) - 15_000];
    return {
      locality,
      region,
      zone,
      postalCode: String(10_000 + ((at * 37) % 89_999)),
      latitude: Math.round(latitude * 1e4 + north) / 1e4,
      longitude: Math.round(longitude * 1e4 + east) / 1e4,
    };
  });
}

const clock = (minutes) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** A meeting as in the stock, elsewhere and at another time. */
function moved(meeting, town, {pick, below}) {
  const {place, schedule} = meeting;
  const start = clock(6 * 60 + 15 * below(64));
  return {
    ...meeting,
    ...(place && {
      place: {
        ...place,
        locality: town.locality,
        region: town.region,
        postalCode: town.postalCode,
        ...(place.latitude !== undefined && {
          latitude: Math.round(town.latitude * 1e4 + below(1000) - 500) / 1e4,
          longitude: Math.round(town.longitude * 1e4 + below(1000) - 500) / 1e4,
        }),
      },
    }),
    schedule: {
      ...schedule,
      ...(schedule.zone && {zone: town.zone}),
      ...(schedule.start && {start}),
      ...(schedule.byday && {byday: schedule.byday.map((each) => ({...each, day: pick(DAYS)}))}),
      text: undefined,
    },
  };
}

/** Only what a list shows: a third of the bytes. */
const slimmed = ({id, name, kind, programme, focus, audience, languages, access, cost, meetings, status}) => ({
  ...{id, name, kind, programme, focus, audience, languages, access, cost, status},
  meetings: meetings.map(({id, formats, place, join, schedule}) => ({
    ...{id, formats, schedule},
    ...(place && {place: {...place, notes: undefined, lines: undefined}}),
    ...(join && {join: 'ask'}),
  })),
});

/** `count` groups, one at a time. */
export function* manyGroups(count, {isSlim = false, first = 0} = {}) {
  const random = createRandom(77 + first);
  const towns = makeTowns(Math.max(20, Math.min(20_000, Math.round(count / GROUPS_PER_TOWN))), random);
  for (let at = 0; at < count; at++) {
    const stock = STOCK[random.below(STOCK.length)];
    const town = random.pick(towns);
    const [name] = stock.name.split(', ');
    const group = {
      ...stock,
      id: `${stock.id}-${first + at}`,
      name: random.chance(0.4)
        ? `${name}, ${town.locality}`
        : random.chance(0.3)
          ? `${random.pick(WORDS)} ${name}`
          : name,
      meetings: stock.meetings.map((meeting) => moved(meeting, town, random)),
    };
    yield isSlim ? slimmed(group) : group;
  }
}

function* pieces(groups) {
  let separator = '{"source":{"name":"Made-up groups"},"groups":[';
  for (const group of groups) {
    yield separator + JSON.stringify(group);
    separator = ',\n';
  }
  yield ']}';
}

/** Writes a list to a file. */
export const writeGroups = (file, count, options) =>
  pipeline(Readable.from(pieces(manyGroups(count, options))), createWriteStream(file));
