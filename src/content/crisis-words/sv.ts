/** Strings of crisis help in Swedish. */
import type {CrisisWord} from './en.js';

export const crisisWords: Readonly<Record<CrisisWord, string>> = {
  urgent: 'Är någon i fara just nu?',
  callEmergency: 'Ring nödnumret där du är.',
  crisisHelp: 'Hjälp i en kris',
};
