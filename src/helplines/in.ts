// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'in-telemanas',
      kind: 'crisis',
      name: 'Tele-MANAS',
      phones: [{number: '14416'}],
      website: 'telemanas.mohfw.gov.in',
      hours: 'always',
      free: true,
      newestSource: '2025-02-07',
    },
    {
      id: 'in-181',
      kind: 'abuse',
      name: '181 Women Helpline',
      phones: [{number: '181'}],
      hours: 'always',
      audience: ['women'],
      newestSource: '2025-05',
    },
  ],
};
