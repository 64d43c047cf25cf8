/** What a calendar makes of our files is what we show: the same dates, by the same clocks. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {calendarFile} from '../../src/model/calendar-file.js';
import {occurrences} from '../../src/model/schedule.js';
import {offsetMs} from '../../src/model/zone.js';
import {aGroup, aMeeting, weekly} from '../helpers/a-group.js';
import type {RuleCase} from '../helpers/odd-rules.js';
import {ODD_ZONES, ruleCase} from '../helpers/odd-rules.js';
import {instantIn, offsetInFile, readCalendarFile, wallsOf} from '../helpers/read-entries.js';

const DAY_MS = 86_400_000;
/** A day that Apia left out: ical.js does not move what falls on it. */
const LOST_DAY = Date.UTC(2011, 11, 30);

/**
 * ical.js 2.2.1 drops the first date of a rule such as `FREQ=MONTHLY;INTERVAL=4;BYDAY=5MO,5FR` when its month lacks one of the two, as
 * January 2031 has no fifth Monday.
 */
const dropsFirstDate = ({schedule: {freq, interval, byday = []}}: RuleCase): boolean =>
  freq === 'MONTHLY' && interval > 1 && byday.length > 1 && byday.some(({nth}) => Math.abs(nth ?? 0) === 5);

const utc = (instant: number) => new Date(instant).toISOString();

/** The starts that ical.js finds in a file, after `from` and before `to`. */
function startsInFile(text: string, {schedule, from}: RuleCase, to: number): string[] {
  const last = utc(to + 2 * DAY_MS).slice(0, 16);
  return readCalendarFile(text)
    .entries.flatMap((entry) => wallsOf(entry, last))
    .map((wall) => instantIn(schedule.zone, wall))
    .filter((start) => start > from && start < to)
    .map(utc);
}

describe('calendar files', () => {
  it('contain the dates that we show, for any rule in any time zone', () => {
    const compared = {series: 0, dates: 0, exceptions: 0};
    fc.assert(
      fc.property(ruleCase, (each) => {
        fc.pre(!dropsFirstDate(each));
        const {schedule, from} = each;
        const meeting = aMeeting({schedule});
        const text = calendarFile(aGroup({meetings: [meeting]}), {title: 'Appointment'}, from);
        const isSeries = text.replace(/BEGIN:VTIMEZONE[^]*END:VTIMEZONE/, '').includes('RRULE:');
        // Dates that are listed one by one are for two years.
        const to = Math.min(from + (each.to - from) * 6, isSeries ? Infinity : from + 730 * DAY_MS);
        fc.pre(schedule.zone !== 'Pacific/Apia' || from > LOST_DAY + DAY_MS || to < LOST_DAY - DAY_MS);
        const shown = occurrences(meeting, from + 1, to).map(({start}) => utc(start ?? NaN));
        const found = text ? startsInFile(text, each, to) : [];
        const most = isSeries ? Infinity : 150;
        assert.deepEqual(found, shown.slice(0, most));
        compared[isSeries ? 'series' : 'dates'] += shown.length;
        if (text.includes('EXDATE')) compared.exceptions++;
      }),
      {numRuns: 1000},
    );
    assert.ok(compared.series > 5000 && compared.dates > 500 && compared.exceptions > 0, JSON.stringify(compared));
  });

  it('have the clocks of the zone: whenever they change, for twenty years', () => {
    let changes = 0;
    const zones = [...ODD_ZONES, 'Australia/Sydney', 'America/Phoenix', 'Asia/Tokyo', 'America/Nuuk', 'Asia/Jerusalem'];
    for (const zone of zones)
      for (const year of [2015, 2026]) {
        const now = Date.UTC(year, 6, 6);
        const {root} = readCalendarFile(
          calendarFile(aGroup({meetings: [aMeeting({schedule: weekly('TU', '19:00', zone)})]}), {title: 'A'}, now),
        );
        let before = NaN;
        for (let instant = now + DAY_MS; instant < now + 19 * 365 * DAY_MS; instant += 3 * DAY_MS) {
          const expected = offsetMs(instant, zone) / 60_000;
          // On the day of a change ical.js takes the clock of UTC for that of the zone.
          if ([-DAY_MS, DAY_MS].some((away) => offsetMs(instant + away, zone) / 60_000 !== expected)) continue;
          assert.equal(offsetInFile(root, zone, instant), expected, `${zone} at ${utc(instant)}`);
          changes += Number(before !== expected);
          before = expected;
        }
      }
    assert.ok(changes > 1000, `only ${changes} changes`);
  });
});
