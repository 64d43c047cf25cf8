// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'li-143',
      kind: 'crisis',
      name: 'Die Dargebotene Hand (Tel 143)',
      lang: 'de',
      phones: [{number: '143'}],
      website: '143.ch',
    },
  ],
};
