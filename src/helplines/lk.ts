// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'lk-1926',
      kind: 'crisis',
      name: '1926 National Mental Health Helpline',
      phones: [{number: '1926'}],
      website: 'nimh.health.gov.lk',
      hours: 'always',
      languages: ['si', 'ta', 'en'],
      free: true,
      newestSource: '2026',
    },
    {
      id: 'lk-1938',
      kind: 'abuse',
      name: 'Women’s Helpline 1938',
      phones: [{number: '1938'}],
      hours: 'always',
      audience: ['women'],
      free: true,
      newestSource: '2022-09-17',
    },
    {
      id: 'lk-1929',
      kind: 'abuse',
      name: 'Child Line 1929',
      phones: [{number: '1929'}],
      hours: 'always',
      languages: ['si', 'ta', 'en'],
      audience: ['youth'],
      free: true,
      newestSource: '2025-11-10',
    },
  ],
};
