/** Random lists and queries for property tests. There are few different values, so that they often match. */
import fc from 'fast-check';
import type {Format, Group, Meeting, Place, Schedule} from '../../src/model/group.js';
import {WEEKDAYS} from '../../src/model/group.js';
import type {Filters, Near, Query} from '../../src/model/query.js';
import {aGroup, weekly} from './a-group.js';

const FORMATS: readonly Format[] = ['in-person', 'online', 'phone'];
const STARTS = ['04:59', '05:00', '11:59', '12:00', '16:59', '17:00', '21:59', '22:00', '00:00', '19:30'];
const FOCUS = ['anxiety', 'grief', 'alcohol'];
const AUDIENCE = ['women', 'men', 'veterans'];
const LANGUAGES = ['en', 'es'];
const KINDS = ['condition', 'recovery', 'family'] as const;
const COSTS = ['free', 'donation', 'fee'] as const;
const ACCESS = ['wheelchair', 'captions'];
const PROGRAMMES = ['aa', 'na'];

const some = <T>(values: readonly T[], most: number = values.length) => fc.subarray([...values], {maxLength: most});
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, {nil: undefined});

/** Whole degrees near the equator, so that distances are about as long as the radii below. */
const point = fc
  .record({latitude: fc.integer({min: -2, max: 2}), longitude: fc.integer({min: 178, max: 183})})
  .map(({latitude, longitude}) => ({latitude, longitude: longitude > 180 ? longitude - 360 : longitude}));

const place: fc.Arbitrary<Place> = fc.oneof(
  {
    weight: 4,
    arbitrary: point.map((at): Place => ({...at, locality: 'Meridian', region: 'South', precision: 'exact'})),
  },
  {weight: 1, arbitrary: point.map((at): Place => ({...at, region: 'North', precision: 'withheld'}))},
  {weight: 1, arbitrary: fc.constant<Place>({locality: 'Meridian', precision: 'none'})},
);

const schedule: fc.Arbitrary<Schedule> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .record({days: some(WEEKDAYS, 2), start: maybe(fc.constantFrom(...STARTS))})
      .map(({days, start}): Schedule =>
        days.length
          ? {...weekly('MO', '19:00', 'UTC'), byday: days.map((day) => ({day})), start}
          : {kind: 'unknown', zoneFrom: 'none'},
      ),
  },
  {weight: 1, arbitrary: fc.constant<Schedule>({kind: 'always', zoneFrom: 'none'})},
);

const meeting: fc.Arbitrary<Meeting> = fc.record({
  id: fc.constant('meeting'),
  formats: some(FORMATS, 2),
  place: maybe(place),
  schedule,
});

const NAME_WORDS = ['Calm', 'Harbor', 'Self-Help', 'Grief', 'Circle', 'Anxiety', 'Women’s', 'AA', 'Nashville', 'Hope'];

/** Up to 25 groups with unique ids. */
export const someGroups: fc.Arbitrary<Group[]> = fc
  .array(
    fc.record({
      words: fc.array(fc.constantFrom(...NAME_WORDS), {minLength: 1, maxLength: 3}),
      meetings: fc.array(meeting, {maxLength: 3}),
      kind: maybe(fc.constantFrom(...KINDS)),
      focus: some(FOCUS, 2),
      audience: some(AUDIENCE, 2),
      languages: some(LANGUAGES),
      access: some(ACCESS),
      cost: maybe(fc.constantFrom(...COSTS).map((kind) => ({kind}))),
      programme: maybe(fc.constantFrom(...PROGRAMMES).map((code) => ({code, label: code.toUpperCase()}))),
      status: fc.constantFrom('active' as const, 'active' as const, 'paused' as const),
    }),
    {maxLength: 25},
  )
  .map((list) =>
    list.map(({words, ...parts}, position) => aGroup({...parts, id: `list:${position}`, name: words.join(' ')})),
  );

/** A point, with or without a radius that isn't close to any distance between two of the points above. */
export const somewhere: fc.Arbitrary<Near> = fc.record({
  latitude: fc.constantFrom(0, 0.5),
  longitude: fc.constantFrom(179.5, -179.5),
  radiusKm: maybe(fc.constantFrom(60, 130, 300)),
});

/** Mostly few filters, so that some groups match. */
export const someFilters: fc.Arbitrary<Filters> = fc.record(
  {
    day: some(WEEKDAYS, 4),
    time: some(['morning', 'afternoon', 'evening', 'night'] as const, 2),
    format: some(FORMATS, 2),
    kind: some(KINDS, 2),
    focus: some(FOCUS, 2),
    audience: some(AUDIENCE, 2),
    language: some(LANGUAGES, 1),
    access: some(ACCESS, 1),
    cost: some(COSTS, 2),
    programme: some(PROGRAMMES, 1),
    area: some(['South', 'North', 'Meridian'], 1),
  },
  {requiredKeys: []},
);

/** A complete query without paging. */
export const someQuery: fc.Arbitrary<Query> = fc.record(
  {
    words: fc.constantFrom('', 'calm', 'gri', 'self-help', 'anxeity', 'women', 'aa', 'harbor hope'),
    near: maybe(somewhere),
    filters: someFilters,
    order: fc.constantFrom('best', 'soonest', 'nearest'),
  },
  {requiredKeys: []},
);
