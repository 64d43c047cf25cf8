import type {EmergencyNumber} from './emergency.js';
import {listedNumbers} from './emergency.js';

/** Every emergency number of a country, with those of single services after the general one; empty when we know none. */
export function allEmergencyNumbers(country?: string): EmergencyNumber[] {
  return listedNumbers(country).flat();
}
