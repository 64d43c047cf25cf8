// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'se-sjalvmordslinjen',
      kind: 'crisis',
      name: 'Mind Självmordslinjen',
      lang: 'sv',
      nameEnglish: 'Mind Suicide Line',
      phones: [{number: '90101'}],
      chat: 'mind.se',
      hours: 'always',
      free: true,
      newestSource: '2023-12-01',
    },
    {
      id: 'se-kvinnofridslinjen',
      kind: 'abuse',
      name: 'Kvinnofridslinjen',
      lang: 'sv',
      nameEnglish: 'Women’s helpline against violence',
      phones: [{number: '020-50 50 50'}],
      website: 'kvinnofridslinjen.se',
      hours: 'always',
      free: true,
      newestSource: '2024-01-16',
    },
  ],
};
