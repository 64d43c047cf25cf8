// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'is-1717',
      kind: 'crisis',
      name: 'Hjálparsími Rauða krossins 1717',
      lang: 'is',
      nameEnglish: 'Red Cross Helpline 1717',
      phones: [{number: '1717'}],
      chat: 'https://www.1717.is/',
      hours: 'always',
      free: true,
      newestSource: '2026-01-22',
    },
  ],
};
