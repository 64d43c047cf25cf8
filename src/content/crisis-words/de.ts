/** Strings of crisis help in German. */
import type {CrisisWord} from './en.js';

export const crisisWords: Readonly<Record<CrisisWord, string>> = {
  urgent: 'Ist gerade jemand in Gefahr?',
  callEmergency: 'Rufen Sie den Notruf an.',
  crisisHelp: 'Hilfe in einer Krise',
};
