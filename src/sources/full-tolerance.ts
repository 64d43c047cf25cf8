/** Brings together what `tolerance.ts` leaves out of the first file. */
import {cleanText} from './clean-text.js';
import {parseCoordinatePair} from './coordinate-pair.js';
import {parseDays} from './days.js';
import {parseDuration} from './durations.js';
import {typeCode, typeMeaning} from './meeting-guide-types.js';
import {findProgramme} from './programmes.js';
import {parseTimeRange} from './times.js';
import {lendTolerance} from './tolerance.js';
import {isWithheld} from './withheld.js';
import {findZone} from './zones.js';

/** From now on, lists are read with everything there is. */
export function readTolerantly(): void {
  lendTolerance({
    parseDays,
    parseTimeRange,
    parseDuration,
    findZone,
    cleanText,
    typeMeaning,
    typeCode,
    findProgramme,
    isWithheld,
    parseCoordinatePair,
  });
}
