// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'nz-1737',
      kind: 'crisis',
      name: '1737, Need to talk?',
      phones: [{number: '1737'}],
      sms: {number: '1737'},
      website: '1737.org.nz',
      hours: 'always',
      free: true,
      deaf: {text: ''},
      newestSource: '2025-12-22',
    },
    {
      id: 'nz-tautoko',
      kind: 'crisis',
      name: 'Suicide Crisis Helpline',
      phones: [{number: '0508 828 865'}],
      free: true,
      newestSource: '2025-12-22',
    },
    {
      id: 'nz-lifeline',
      kind: 'crisis',
      name: 'Lifeline Aotearoa',
      phones: [{number: '0800 543 354'}],
      sms: {number: '4357', keyword: 'HELP'},
      website: 'lifeline.org.nz',
      free: true,
      newestSource: '2025-12-22',
    },
    {
      id: 'nz-womens-refuge',
      kind: 'abuse',
      name: 'Women’s Refuge crisis line',
      phones: [{number: '0800 733 843'}],
      website: 'https://womensrefuge.org.nz/',
      hours: 'always',
      free: true,
      newestSource: '2023-02',
    },
  ],
};
