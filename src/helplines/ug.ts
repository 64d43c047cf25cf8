// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-26',
  lines: [
    {
      id: 'ug-116',
      kind: 'abuse',
      name: 'Sauti 116 – Uganda Child Helpline',
      phones: [{number: '116'}],
      website: 'https://sauti.mglsd.go.ug/',
      hours: 'always',
      free: true,
      newestSource: '2025-04-10',
    },
  ],
};
