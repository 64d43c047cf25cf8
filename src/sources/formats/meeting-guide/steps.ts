/** Meeting Guide JSON: an array with a row for each weekly meeting. The commonest feed of the recovery fellowships. */
import {openAccount} from '../../records/account.js';
import type {Loaded, SourceOptions} from '../../source.js';
import {excerpt, isObject} from '../../values/values.js';
import {factsOfFeed, listedName, nativeIdOf} from './card.js';
import {readMeetingGuideRow} from './row.js';

/** Rows between two pauses: about 2 ms of work on a computer, 10 on an old phone. */
const ROWS_PER_STEP = 200;

/**
 * Reads Meeting Guide rows, pausing after every 200 so that the caller may let the page breathe. Throws `UntidyError` at the first
 * value that needs what is not there yet (`tolerance.ts`). What only the whole list shows is left to `markMeetingGuide`.
 */
export function* meetingGuideSteps(rows: readonly unknown[], options: SourceOptions = {}): Generator<void, Loaded> {
  const account = openAccount('meeting-guide', options);
  const facts = factsOfFeed(options);
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
    account.keep(readMeetingGuideRow(row, name, facts, options, account.note), nativeIdOf(row), {idExpected: true});
  }
  return account.finish();
}

/** Runs steps to their end without a pause. */
export function runToEnd(steps: Generator<void, Loaded>): Loaded {
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}
