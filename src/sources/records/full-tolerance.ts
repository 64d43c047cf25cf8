/** Brings together what `tolerance.ts` leaves out of the first file. */
import {cleanText} from '../values/clean-text.js';
import {parseCoordinatePair} from '../values/coordinate-pair.js';
import {slashedDate} from '../values/slashed-date.js';
import {idFromContent} from './id-from-content.js';
import {factsOfProgramme} from './programmes.js';
import {readSchedule} from './schedules.js';
import {lendTolerance} from './tolerance.js';
import {typeCode, typeMeaning} from './type-codes.js';
import {openAddress} from './withheld.js';

/** From now on, lists are read with everything there is. */
export function readTolerantly(): void {
  lendTolerance({
    readSchedule,
    cleanText,
    typeMeaning,
    typeCode,
    factsOfProgramme,
    idFromContent,
    slashedDate,
    openAddress,
    parseCoordinatePair,
  });
}
