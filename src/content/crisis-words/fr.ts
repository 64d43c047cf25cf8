/** Strings of crisis help in French. */
import type {CrisisWord} from './en.js';

export const crisisWords: Readonly<Record<CrisisWord, string>> = {
  urgent: 'Quelqu’un est en danger en ce moment ?',
  callEmergency: 'Appelez le numéro d’urgence de votre pays.',
  crisisHelp: 'Aide en cas de crise',
};
