import {markLimits} from '../../records/schedule-limit.js';
import {markSharedCoordinates} from '../../records/shared-coordinates.js';
import {warningsOf} from '../../records/warnings-of.js';
import type {Loaded} from '../../source.js';

/**
 * What a Meeting Guide list shows only when all of it has been read, and nobody needs to find a group: addresses that many share, and words that
 * limit the dates of a group. The groups are marked in place.
 */
export function markMeetingGuide(loaded: Loaded): Loaded {
  markSharedCoordinates(loaded.groups);
  markLimits(loaded.groups);
  loaded.warnings = warningsOf(loaded.groups);
  return loaded;
}
