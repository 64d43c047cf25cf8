/**
 * Real feeds, where they lie beside the checkout (they are third parties' and no part of the project): every record of every file is
 * accounted for, and what they are read to has the same counts as were made of them independently.
 */
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import Papa from 'papaparse';
import {findPackages, readPackage} from '../../src/cli/packages/hsds-package.js';
import {filesInFolder} from '../../src/cli/packages/stored-files.js';
import type {Meeting} from '../../src/model/group.js';
import {WEEKDAYS} from '../../src/model/group.js';
import {startReading} from '../../src/sources/open-list.js';
import {readGroups} from '../../src/sources/read.js';
import type {Loaded} from '../../src/sources/source.js';
import {SourceError} from '../../src/sources/source.js';
import {decodeText} from '../../src/sources/values/decode-text.js';
import {runToEnd} from '../../src/sources/values/steps.js';
import {FEEDS, withoutFeeds} from '../helpers/real-feeds.js';

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
  near?: {centre: [number, number]} & Record<string, number>;
  /** BMLT only: meetings by their venue type, and those that end after midnight. */
  venueType?: Record<string, number>;
  endsNextDay?: number;
}

const DAY_NAMES = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
/** Vocabularies, and JSON with words after its end, which is read but has no oracle. */
const NO_FEEDS = ['tsml-programme-types.reference.json', 'types-codes-9-languages.json'];

/** Rows of a list whose notes hold a link to Zoom, and whose fields for it are empty; counted by eye. */
const JOINS_IN_NOTES: Readonly<Record<string, number>> = {'meeting-guide/edmonton-aa-2022.json': 3};

/** The folders with a format each, and the files in them that are no lists of groups, with what is said of them. */
const FOLDERS = ['bmlt', 'fhir', 'geojson', 'hsds', 'jsonld', 'openactive'];
const PARTS: Readonly<Record<string, string>> = {
  'bmlt/berlin-formats-de.json': 'wrong-part',
  'bmlt/german-formats-de.json': 'wrong-part',
  'bmlt/german-formats-en.json': 'wrong-part',
  'bmlt/ny-formats.json': 'wrong-part',
  'bmlt/ny-server-info.json': 'wrong-part',
  'bmlt/ny-service-bodies.json': 'wrong-part',
  'bmlt/ny-helpline-search-empty.json': 'empty',
  'bmlt/ny-meeting-search-0-0.json': 'empty',
  'hsds/oruk30-taxonomy_term_list.json': 'wrong-part',
  'hsds/spec30-base.json': 'wrong-part',
  'hsds/spec30-location.json': 'wrong-part',
  'hsds/miami-211-support-groups/datapackage.json': 'unknown-format',
};

const readText = (file: string): string => decodeText(readFileSync(join(FEEDS, file)));

function assertAccounted({records, groups, merged, rejected}: Loaded): void {
  assert.equal(records, groups.length + merged + rejected.length);
  for (const {problem} of rejected) assert.ok(problem.code);
  assert.equal(new Set(groups.map(({id}) => id)).size, groups.length, 'every group has an id of its own');
}

function distanceKm([latitude, longitude]: [number, number], place: Meeting['place']): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const {latitude: otherLatitude = NaN, longitude: otherLongitude = NaN} = place ?? {};
  const half =
    Math.sin(radians(otherLatitude - latitude) / 2) ** 2 +
    Math.cos(radians(latitude)) *
      Math.cos(radians(otherLatitude)) *
      Math.sin(radians(otherLongitude - longitude) / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(half));
}

const daysOf = ({schedule}: Meeting) => (schedule.kind === 'rule' ? (schedule.byday ?? []).map(({day}) => day) : []);
const startMinutesOf = ({schedule: {start = ''}}: Meeting) => Number(start.slice(0, 2)) * 60 + Number(start.slice(3));

/** The oracle's counts, made of what was read. */
function countsOf(meetings: readonly Meeting[], near: Oracle['near']): Oracle {
  const count = (fits: (meeting: Meeting) => unknown): number => meetings.filter(fits).length;
  const zones = meetings.flatMap(({schedule}) => (schedule.zoneFrom === 'row' && schedule.zone) || []);
  const within = (label: string): number =>
    count(({place}) => near && distanceKm(near.centre, place) <= Number(label.replace('km', '')));
  return {
    rows: meetings.length,
    byWeekday: Object.fromEntries(
      DAY_NAMES.map((name, number) => [name, count((each) => daysOf(each).includes(WEEKDAYS[number] ?? 'SU'))]),
    ),
    rowsWithoutDay: count((each) => daysOf(each).length === 0),
    rowsWithStart: count(({schedule}) => schedule.start),
    endBeforeStart: count((each) => startMinutesOf(each) + (each.schedule.minutes ?? 0) > 1440),
    rowsWithJoinLinkOrPhone: count(({join: how}) => typeof how === 'object' && (how.url ?? how.phone)),
    rowsWithTimezone: zones.length,
    distinctTimezones: new Set(zones).size,
    rowsWithCoordinates: count(({place}) => place?.latitude !== undefined),
    startsEvening18to24: count(({schedule}) => schedule.start && schedule.start >= '18:00'),
    ...(near && {
      near: Object.fromEntries(
        Object.entries(near).map(([label, value]) => [label, label === 'centre' ? value : within(label)]),
      ) as Oracle['near'],
    }),
  };
}

/** Some of the fields of an object. */
function pick(record: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(record).filter(([name]) => names.includes(name)));
}

describe('real feeds', {skip: withoutFeeds}, () => {
  const files = withoutFeeds ? [] : readdirSync(FEEDS, {recursive: true, encoding: 'utf8'});
  const oracles = withoutFeeds ? {} : (JSON.parse(readText('oracles.json')) as Record<string, Oracle>);

  for (const file of files.filter((name) => /^meeting-guide\/.*\.json$/.test(name))) {
    if (NO_FEEDS.some((name) => file.endsWith(name))) continue;
    it(`${file} is read, and every record of it accounted for`, async () => {
      const loaded = await readGroups(readText(file));
      assert.equal(loaded.type, 'meeting-guide');
      assert.deepEqual(loaded.rejected, []);
      assertAccounted(loaded);
    });
  }

  const packages = withoutFeeds ? [] : findPackages(filesInFolder(FEEDS));
  it('there is a data package of HSDS among them', () => assert.ok(packages.length > 0));

  for (const found of packages) {
    it(`${found.path} is joined to one list, and every record of it accounted for`, async () => {
      const tableOf = (name: string): Record<string, string>[] =>
        Papa.parse<Record<string, string>>(readText(`${found.path}/${name}.csv`), {header: true, skipEmptyLines: true})
          .data;
      const services = tableOf('services');
      const {text, unreadable} = readPackage(found);
      const loaded = await readGroups(text);
      assert.deepEqual([loaded.type, loaded.records, unreadable], ['hsds', services.length, []]);
      assertAccounted(loaded);
      const groups = new Map(loaded.groups.map((group) => [group.source.nativeId, group]));
      assert.equal(groups.size + loaded.merged + loaded.rejected.length, services.length);
      const organisations = new Map(tableOf('organizations').map(({id, name}) => [id, name]));
      const cities = new Map(tableOf('physical_addresses').map(({location_id: at, city}) => [at, city]));
      const places = new Map(tableOf('services_at_location').map(({service_id: id, location_id: at}) => [id, at]));
      const phones = new Map(tableOf('phones').map(({service_id: id, number}) => [id, number]));
      const schedules = tableOf('regular_schedules');
      for (const {id, organization_id: by, name} of services) {
        const group = groups.get(id);
        assert.equal(group?.name, name?.trim());
        const squeeze = (listed = ''): string => listed.replace(/\s+/g, ' ').trim();
        assert.equal(squeeze(group?.organisation?.name), squeeze(organisations.get(by)));
        assert.equal(group?.contact?.phone ?? '', phones.get(id)?.trim() ?? '');
        const city = cities.get(places.get(id));
        for (const {place} of group?.meetings ?? []) assert.equal(place?.locality ?? '', city?.trim() ?? '', name);
        const read = new Set((group?.meetings ?? []).flatMap(daysOf));
        const expected = new Set(
          schedules.filter((row) => row.service_id === id).map(({weekday = ''}) => weekday.slice(0, 2).toUpperCase()),
        );
        assert.deepEqual([...read].sort(), [...expected].sort(), name);
      }
      assert.equal(
        new Set(loaded.columns.map(({table}) => table)).size,
        Object.keys(JSON.parse(text) as object).length,
      );
    });
  }

  // The tables of an HSDS package are no lists by themselves.
  for (const file of files.filter((name) => name.endsWith('.csv') && !name.startsWith('hsds/'))) {
    it(`${file} is read, and every record of it accounted for`, async () => {
      const loaded = await readGroups(readText(file));
      assert.equal(loaded.type, 'csv');
      assertAccounted(loaded);
    });
  }

  for (const file of files.filter((name) => /^(?:csv|directory)\/.*\.(?:json|yml)$/.test(name))) {
    it(`${file} of no known format is read, or the reason is given`, async () => {
      try {
        assertAccounted(await readGroups(readText(file)));
      } catch (error) {
        assert.ok(error instanceof SourceError);
        assert.equal(error.problem.code, 'unknown-format');
      }
    });
  }

  for (const file of files.filter((name) => /\.(?:json|geojson)$/.test(name))) {
    const [folder = ''] = file.split('/');
    const problem = PARTS[file];
    if (!FOLDERS.includes(folder)) continue;
    if (problem) {
      it(`${file} has no groups in it, and the reason is given`, async () => {
        await assert.rejects(
          readGroups(readText(file)),
          (error) => error instanceof SourceError && error.problem.code === problem,
        );
      });
      continue;
    }
    it(`${file} is read as ${folder}, and every record of it accounted for`, async () => {
      const loaded = await readGroups(readText(file));
      assert.equal(loaded.type, folder);
      assert.ok(loaded.groups.length > 0);
      assertAccounted(loaded);
      for (const {problem} of loaded.rejected) assert.match(problem.code, /^(?:superseded|deleted|no-name)$/);
      // The same as a record a line, and when the format is named.
      const again = await readGroups(JSON.stringify(JSON.parse(readText(file))), {type: loaded.type});
      assert.deepEqual(again, loaded);
    });
  }

  for (const file of files.filter((name) => name.endsWith('.ics'))) {
    it(`${file} is read as a calendar, and every event of it accounted for`, async () => {
      const text = readText(file);
      const events = text.match(/^BEGIN:VEVENT/gm)?.length ?? 0;
      const loaded = await readGroups(text);
      assert.equal(loaded.type, 'icalendar');
      assert.equal(loaded.records, events);
      assertAccounted(loaded);
      for (const {problem} of loaded.rejected) assert.equal(problem.code, 'not-support');
      for (const group of loaded.groups) assert.ok(group.meetings.length > 0);
      // Said to be groups, all of them are kept.
      const whole = await readGroups(text, {type: 'icalendar'});
      assert.deepEqual(whole.rejected, []);
      assertAccounted(whole);
    });
  }

  const berlin = oracles['bmlt/berlin-na.json'];
  if (berlin) {
    it('bmlt/berlin-na.json has the counts that were made of it independently', async () => {
      const {groups} = await readGroups(readText('bmlt/berlin-na.json'));
      const meetings = groups.flatMap((group) => group.meetings);
      const {venueType, endsNextDay, near, ...counts} = berlin;
      const read = countsOf(meetings, near);
      const withheld = meetings.filter(({place}) => place?.precision === 'withheld').length;
      // One address is kept back for safety. The list has lengths and no ends, so what ends after midnight is counted apart.
      assert.equal(withheld, 1);
      assert.deepEqual(
        {...read, near: undefined, endBeforeStart: undefined, rowsWithCoordinates: read.rowsWithCoordinates + withheld},
        {...pick(counts, Object.keys(read)), near: undefined, endBeforeStart: undefined},
      );
      for (const [label, count] of Object.entries(near ?? {})) {
        if (typeof count !== 'number') continue;
        const missing = count - (read.near?.[label] ?? 0);
        assert.ok(missing === 0 || missing === withheld, `${label}: ${missing} missing`);
      }
      assert.equal(read.endBeforeStart, endsNextDay);
      const only = (format: string): number => meetings.filter(({formats}) => formats.join() === format).length;
      assert.deepEqual({1: only('in-person'), 2: only('online')}, venueType);
    });
  }

  for (const [file, oracle] of Object.entries(oracles)) {
    if (!file.startsWith('meeting-guide/')) continue;
    it(`${file} has the counts that were made of it independently`, async () => {
      const {groups} = await readGroups(readText(file));
      const counts = countsOf(
        groups.flatMap(({meetings}) => meetings),
        oracle.near,
      );
      // The oracle looked at the fields for joining only.
      const rowsWithJoinLinkOrPhone = oracle.rowsWithJoinLinkOrPhone + (JOINS_IN_NOTES[file] ?? 0);
      // It counts the zones of the field; a list without it may have them in its names.
      const inNames = oracle.rowsWithTimezone === 0 ? {rowsWithTimezone: 0, distinctTimezones: 0} : {};
      assert.deepEqual({...counts, ...inNames}, {...oracle, rowsWithJoinLinkOrPhone});
    });

    it(`${file} gives its soonest groups as the whole list has them`, async () => {
      const reading = await startReading(readText(file));
      const whole = new Map(runToEnd(reading.steps).groups.map((group) => [group.id, group]));
      for (let day = 0; day < 7; day++) {
        const groups = reading.soonest?.(3, 'America/New_York', Date.UTC(2026, 10, 22 + day, 3 * day)) ?? [];
        for (const group of groups) assert.deepEqual(group, whole.get(group.id));
      }
    });
  }
});
