// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'nl-113',
      kind: 'crisis',
      name: '113 Zelfmoordpreventie',
      lang: 'nl',
      nameEnglish: '113 Suicide Prevention',
      phones: [{number: '113'}, {number: '0800-0113'}],
      chat: '113.nl',
      hours: 'always',
      free: true,
      newestSource: '2025-10-03',
    },
  ],
};
