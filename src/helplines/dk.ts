// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'dk-livslinien',
      kind: 'crisis',
      name: 'Livslinien',
      lang: 'da',
      nameEnglish: 'The Lifeline (Denmark)',
      phones: [{number: '70 201 201'}],
      chat: 'livslinien.dk',
      newestSource: '2023-12-01',
    },
  ],
};
