/** Meeting Guide JSON, tidy or not. */
import {readTolerantly} from '../../records/full-tolerance.js';
import type {Loaded, SourceOptions} from '../../source.js';
import {markMeetingGuide} from './marks.js';
import {meetingGuideSteps, runToEnd} from './steps.js';

/** Reads Meeting Guide rows at once, with everything there is for reading them. */
export function readMeetingGuide(rows: readonly unknown[], options: SourceOptions = {}): Loaded {
  readTolerantly();
  return markMeetingGuide(runToEnd(meetingGuideSteps(rows, options)));
}
