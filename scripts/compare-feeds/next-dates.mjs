/** Next dates, compared with those that `Temporal` finds: by the rules that were read, and by the rows themselves. */
import {Temporal} from 'temporal-polyfill';
import {nextOccurrence} from '../../src/model/schedule.ts';
import {expectedStarts} from '../../test/helpers/recurrence-oracle.ts';

const DAY_MS = 86_400_000;
const NOW = Date.parse('2026-11-28T12:00Z');
const HOW_MANY = 1000;
/** Where neither a row nor its list has a zone, a clock on the wall is compared with one. */
const NO_ZONE = 'UTC';

/** Random numbers that a seed repeats (a linear congruential generator). */
export function createRandom(seed) {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/** As many as asked for, no one twice. */
function pickFrom(list, seed) {
  const random = createRandom(seed);
  const left = [...list];
  return [...Array(Math.min(HOW_MANY, left.length)).keys()].flatMap(() =>
    left.splice(Math.floor(random() * left.length), 1),
  );
}

const inZone = ({schedule, ...meeting}, zone) => ({...meeting, schedule: {...schedule, zone}});

/** The rules of random groups. */
export function compareRules(groups, seed) {
  const meetings = groups
    .flatMap((group) => group.meetings.map((meeting) => ({group, meeting})))
    .filter(
      ({meeting: {schedule}}) =>
        schedule.kind === 'rule' &&
        // What no one can compute has no dates.
        !schedule.restriction &&
        schedule.start &&
        schedule.byday?.length &&
        (schedule.anchor || (schedule.interval === 1 && !schedule.count)),
    );
  const picked = pickFrom(meetings, seed);
  const wrong = picked.flatMap(({group, meeting}) => {
    const zone = meeting.schedule.zone ?? NO_ZONE;
    const [expected] = expectedStarts(meeting.schedule, zone, NOW + 1, NOW + 400 * DAY_MS);
    const next = nextOccurrence(inZone(meeting, zone), NOW);
    const isSame = expected?.start === next?.start || (!expected && next.start > NOW + 400 * DAY_MS);
    return isSame ? [] : [{name: group.name, expected: expected?.wall, got: next?.wall}];
  });
  return {compared: picked.length, wrong};
}

/** When a row with nothing but days, a time and a zone meets next. */
function nextOfRow({days, start, zone = NO_ZONE}) {
  const from = Temporal.Instant.fromEpochMilliseconds(NOW).toZonedDateTimeISO(zone);
  const starts = [...Array(8).keys()]
    .map((more) => from.toPlainDate().add({days: more}))
    .filter((day) => days.includes(day.dayOfWeek % 7))
    .map((day) => day.toZonedDateTime({timeZone: zone, plainTime: start}).epochMilliseconds);
  return Math.min(...starts.filter((each) => each > NOW));
}

const shown = (instant) => (instant === undefined ? 'none' : new Date(instant).toISOString().slice(0, 16));

/** Random rows. Where one says more than a day and a time, its text comes with the difference, to read by eye. */
export function compareRows(dated, seed) {
  const picked = pickFrom(dated, seed);
  const wrong = picked.flatMap(({row, meetings}) => {
    const found = meetings.flatMap((meeting) => nextOccurrence(inZone(meeting, row.zone ?? NO_ZONE), NOW)?.start ?? []);
    const [expected, next] = [nextOfRow(row), found.length ? Math.min(...found) : undefined];
    const text = meetings.flatMap(({schedule: {restriction, text: said}}) => restriction ?? said ?? []).join(' | ');
    return expected === next ? [] : [{name: row.name, expected: shown(expected), got: shown(next), text}];
  });
  return {compared: picked.length, wrong};
}
