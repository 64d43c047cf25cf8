import type {EmergencyNumber} from './emergency.js';
import {listedNumbers} from './emergency.js';

/**
 * Returns all emergency numbers of a country. Numbers for individual services come after the general one. Empty if we
 * have none.
 */
export function allEmergencyNumbers(country?: string): EmergencyNumber[] {
  return listedNumbers(country).flat();
}
