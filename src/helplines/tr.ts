// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'tr-183',
      kind: 'abuse',
      name: 'ALO 183 Sosyal Destek Hattı',
      lang: 'tr',
      nameEnglish: 'Social support helpline',
      phones: [{number: '183'}],
      newestSource: '2024',
    },
  ],
};
