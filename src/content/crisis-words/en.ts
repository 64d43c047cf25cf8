/** Strings of crisis help in English. */
export type CrisisWord = 'urgent' | 'callEmergency' | 'crisisHelp';

export const crisisWords: Readonly<Record<CrisisWord, string>> = {
  urgent: 'Is someone in danger now?',
  callEmergency: 'Call your local emergency number.',
  crisisHelp: 'Help in a crisis',
};
