// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-26',
  lines: [
    {
      id: 'dz-1026',
      kind: 'abuse',
      name: 'الخط الأخضر 10 26',
      lang: 'ar',
      nameEnglish: 'Ministry of National Solidarity helpline',
      phones: [{number: '10 26'}],
      newestSource: '2025-03',
    },
  ],
};
