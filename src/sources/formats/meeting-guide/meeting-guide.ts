/**
 * Parses Meeting Guide JSON: an array with one row per weekly meeting. The most common feed of recovery fellowships.
 */
import type {Group} from '../../../model/group.js';
import {openAccount} from '../../records/account.js';
import {factsOfProgramme} from '../../records/programmes.js';
import {markLimits} from '../../records/schedule-limit.js';
import {approximateSharedPoints} from '../../records/shared-coordinates.js';
import type {Loaded, SourceOptions} from '../../source.js';
import {runToEnd} from '../../values/steps.js';
import {excerpt, isObject} from '../../values/values.js';
import {listedName, nativeIdOf, readRow} from './row.js';

/** Number of rows between two pauses: about 2 ms of work on a computer, or 10 ms on an old phone. */
const ROWS_PER_STEP = 200;

/**
 * Completes the groups with what only the whole list shows: points shared by many addresses, and restrictions of dates,
 * once per group.
 */
function complete(groups: readonly Group[]): Group[] {
  const placed = approximateSharedPoints(groups);
  markLimits(placed);
  return placed;
}

/** Parses Meeting Guide rows, pausing after every 200, so that a page can respond to its visitor. */
export function* meetingGuideSteps(rows: readonly unknown[], options: SourceOptions = {}): Generator<void, Loaded> {
  const account = openAccount('meeting-guide', options);
  const facts = options.programme ? factsOfProgramme(options.programme) : {derived: {}};
  for (let index = 0; index < rows.length; index++) {
    if (index && index % ROWS_PER_STEP === 0) yield;
    const row = rows[index];
    if (!isObject(row)) {
      account.reject({code: 'not-a-record', values: {found: excerpt(row)}});
      continue;
    }
    const name = listedName(row, account.note);
    if (!name) {
      account.reject({code: 'no-name', values: {row: index + 1}});
      continue;
    }
    account.keep(readRow(row, name, facts, options, account.note), nativeIdOf(row), {idExpected: true});
  }
  return account.finish(complete);
}

/** Parses Meeting Guide rows without pausing. */
export function readMeetingGuide(rows: readonly unknown[], options: SourceOptions = {}): Loaded {
  return runToEnd(meetingGuideSteps(rows, options));
}
