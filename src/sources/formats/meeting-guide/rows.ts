import {loadTolerance} from '../../records/load-tolerance.js';
import {UntidyError} from '../../records/tolerance.js';
import {SourceError} from '../../source.js';
import type {Loaded, SourceOptions} from '../../source.js';
import {meetingGuideSteps, runToEnd} from './steps.js';

/** Runs the steps of a reader to their end, at once or with pauses. */
type Runner = (steps: Generator<void, Loaded>) => Loaded | Promise<Loaded>;

/**
 * Reads Meeting Guide rows; the readers of untidy values are fetched when one is met, and reading begins again. What only the whole
 * list shows is left to `markMeetingGuide`.
 */
export async function readMeetingGuideRows(
  rows: readonly unknown[],
  options: SourceOptions,
  run: Runner = runToEnd,
): Promise<Loaded> {
  try {
    return await run(meetingGuideSteps(rows, options));
  } catch (error) {
    if (!(error instanceof UntidyError)) throw error;
    await loadTolerance().catch(() => {
      // A reader that did not arrive is a file that did not arrive.
      throw new SourceError({code: 'unreachable', values: {host: ''}});
    });
    return run(meetingGuideSteps(rows, options));
  }
}
