// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'ke-befrienders',
      kind: 'crisis',
      name: 'Befrienders Kenya',
      phones: [{number: '0722 178 177'}],
      website: 'befrienderskenya.org',
      newestSource: '2023-12-01',
    },
    {
      id: 'ke-1195',
      kind: 'abuse',
      name: 'National GBV Helpline 1195',
      phones: [{number: '1195'}],
      hours: 'always',
      free: true,
      newestSource: '2024-10-05',
    },
    {
      id: 'ke-116',
      kind: 'abuse',
      name: 'Childline Kenya 116',
      phones: [{number: '116'}],
      hours: 'always',
      audience: ['youth'],
      free: true,
      newestSource: '2021-05-15',
    },
  ],
};
