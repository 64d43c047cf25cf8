/** Every real feed that lies beside the checkout, with all of its quirks. Nothing of them is in the project; without them this is skipped. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {basename, join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Meeting, Weekday} from '../../src/model/group.js';
import {decodeText} from '../../src/sources/fetch-bytes.js';
import {readGroups} from '../../src/sources/read.js';
import {SourceError} from '../../src/sources/source.js';
import type {Loaded} from '../../src/sources/source.js';

const FEEDS = fileURLToPath(new URL('../../../shared/data/feeds', import.meta.url));
const present = existsSync(join(FEEDS, 'oracles.json'));
const skip = present ? false : 'the real feeds are not beside this checkout';

const filesBelow = (folder: string): string[] =>
  present
    ? readdirSync(join(FEEDS, folder), {recursive: true, encoding: 'utf8'}).map((path) => join(folder, path))
    : [];
const GUIDES = filesBelow('meeting-guide').filter((path) => path.endsWith('.json'));
const TABLES = filesBelow('.').filter((path) => path.endsWith('.csv'));

const read = (path: string): Promise<Loaded> => readGroups(decodeText(readFileSync(join(FEEDS, path))));

/** What an independent script counted in the raw rows. */
interface Oracle {
  rows: number;
  byWeekday: Record<string, number>;
  rowsWithoutDay: number;
  rowsWithStart: number;
  endBeforeStart: number;
  rowsWithJoinLinkOrPhone: number;
  rowsWithTimezone: number;
  distinctTimezones: number;
  rowsWithCoordinates: number;
  startsEvening18to24: number;
  near?: Record<string, number> & {centre: [number, number]};
}
const ORACLES = (present ? JSON.parse(readFileSync(join(FEEDS, 'oracles.json'), 'utf8')) : {}) as Record<
  string,
  Oracle
>;

const DAY_NAMES: Record<Weekday, string> = {
  SU: 'sunday',
  MO: 'monday',
  TU: 'tuesday',
  WE: 'wednesday',
  TH: 'thursday',
  FR: 'friday',
  SA: 'saturday',
};

function distanceKm([fromLatitude, fromLongitude]: [number, number], latitude: number, longitude: number): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const [a, b] = [radians(fromLatitude), radians(latitude)];
  const half =
    Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(radians(longitude - fromLongitude) / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(half));
}

function countWithin(meetings: readonly Meeting[], centre: [number, number], radiusKm: number): number {
  return meetings.filter(({place}) => {
    const {latitude, longitude} = place ?? {};
    return latitude !== undefined && longitude !== undefined && distanceKm(centre, latitude, longitude) <= radiusKm;
  }).length;
}

const startMinutes = ({schedule}: Meeting): number => {
  const [hours = '0', minutes = '0'] = (schedule.start ?? '').split(':');
  return Number(hours) * 60 + Number(minutes);
};

/** The same figures of what was read. */
function figuresOf({groups, records}: Loaded, near: Oracle['near']): Oracle {
  const meetings = groups.flatMap((group) => group.meetings);
  const count = (fits: (meeting: Meeting) => unknown): number => meetings.filter(fits).length;
  const byWeekday = Object.fromEntries(Object.values(DAY_NAMES).map((name) => [name, 0]));
  for (const {schedule} of meetings) {
    if (schedule.kind !== 'rule') continue;
    for (const {day} of schedule.byday ?? []) byWeekday[DAY_NAMES[day]] = (byWeekday[DAY_NAMES[day]] ?? 0) + 1;
  }
  const zones = meetings.flatMap(({schedule}) => (schedule.zoneFrom === 'row' ? [schedule.zone] : []));
  const radii = Object.keys(near ?? {}).filter((name) => name !== 'centre');
  return {
    rows: records,
    byWeekday,
    rowsWithoutDay: count(({schedule}) => schedule.kind !== 'rule'),
    rowsWithStart: count(({schedule}) => schedule.start),
    endBeforeStart: count((meeting) => startMinutes(meeting) + (meeting.schedule.minutes ?? 0) > 1440),
    rowsWithJoinLinkOrPhone: count(({join}) => typeof join === 'object' && (join.url ?? join.phone)),
    rowsWithTimezone: zones.length,
    distinctTimezones: new Set(zones).size,
    rowsWithCoordinates: count(({place}) => place?.latitude !== undefined),
    startsEvening18to24: count((meeting) => startMinutes(meeting) >= 1080),
    ...(near && {
      near: Object.assign(
        {centre: near.centre},
        Object.fromEntries(radii.map((name) => [name, countWithin(meetings, near.centre, parseInt(name))])),
      ),
    }),
  };
}

/** Where we read something else than the raw rows hold, and are right: by how much, and why. */
const DIFFERENT: Record<string, {why: string; by: Partial<Record<keyof Oracle, number>>}> = {
  'al-anon-ma-2023.json': {
    why: 'three rows have “+11” for a number to dial, which nobody can dial: those who want to join must ask',
    by: {rowsWithJoinLinkOrPhone: -3},
  },
  'eda-eating-disorders-2023.json': {
    why: 'one row says to contact somebody for the location, so its point is not kept',
    by: {rowsWithCoordinates: -1},
  },
};

function expected(path: string): Oracle {
  const oracle = ORACLES[path.replaceAll('\\', '/')];
  assert.ok(oracle);
  const changed = Object.entries(DIFFERENT[basename(path)]?.by ?? {}).map(([figure, by]) => [
    figure,
    Number(oracle[figure as keyof Oracle]) + by,
  ]);
  return {...oracle, ...(Object.fromEntries(changed) as Partial<Oracle>)};
}

function linksOf({groups}: Loaded): string[] {
  return groups.flatMap((group) =>
    [
      group.url,
      group.contact?.url,
      group.contact?.feedbackUrl,
      group.organisation?.url,
      ...group.meetings.map(({join}) => (typeof join === 'object' ? join.url : undefined)),
    ].filter((link) => link !== undefined),
  );
}

function assertSound(loaded: Loaded): void {
  const {records, groups, merged, rejected} = loaded;
  assert.equal(records, groups.length + merged + rejected.length);
  assert.equal(new Set(groups.map(({id}) => id)).size, groups.length);
  for (const link of linksOf(loaded)) assert.match(link, /^(https?:\/\/[^/@]+(\/|$)|mailto:[^?]+$)/);
}

describe('real Meeting Guide feeds', {skip}, () => {
  for (const path of GUIDES.filter((each) => !/reference|types-codes/.test(each))) {
    it(`accounts for every row and rejects none of ${basename(path)}`, async () => {
      const loaded = await read(path);
      assert.equal(loaded.type, 'meeting-guide');
      assertSound(loaded);
      assert.deepEqual(loaded.rejected, []);
    });
  }

  for (const path of GUIDES.filter((each) => ORACLES[each.replaceAll('\\', '/')])) {
    const because = DIFFERENT[basename(path)];
    it(`reads from ${basename(path)} what its rows hold${because ? `, but ${because.why}` : ''}`, async () => {
      const oracle = expected(path);
      assert.deepEqual(figuresOf(await read(path), oracle.near), oracle);
    });
  }

  for (const path of GUIDES.filter((each) => /reference|types-codes/.test(each))) {
    it(`does not take ${basename(path)}, a table of codes, for a list`, async () => {
      await assert.rejects(
        read(path),
        (error) => error instanceof SourceError && error.problem.code === 'unknown-format',
      );
    });
  }
});

describe('real tables', {skip}, () => {
  for (const path of TABLES) {
    it(`accounts for every row of ${path}`, async () => assertSound(await read(path)));
  }
});
