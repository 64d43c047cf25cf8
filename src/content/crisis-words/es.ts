/** Strings of crisis help in Spanish. */
import type {CrisisWord} from './en.js';

export const crisisWords: Readonly<Record<CrisisWord, string>> = {
  urgent: '¿Hay alguien en peligro en este momento?',
  callEmergency: 'Llame al número de emergencias de su zona.',
  crisisHelp: 'Ayuda en una crisis',
};
