/** Strings of crisis help in Portuguese. */
import type {CrisisWord} from './en.js';

export const crisisWords: Readonly<Record<CrisisWord, string>> = {
  urgent: 'Alguém está em perigo agora?',
  callEmergency: 'Ligue para o número de emergência da sua região.',
  crisisHelp: 'Ajuda em uma crise',
};
