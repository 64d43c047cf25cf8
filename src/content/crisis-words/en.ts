/** The way to help in a crisis, in English. */

export type CrisisWord = 'urgent' | 'callEmergency' | 'crisisHelp';

export const crisisWords: Readonly<Record<CrisisWord, string>> = {
  urgent: 'Is somebody in danger now?',
  callEmergency: 'Call the emergency number where you are.',
  crisisHelp: 'Help in a crisis',
};
