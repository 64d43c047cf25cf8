// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'bd-kaan-pete-roi',
      kind: 'crisis',
      name: 'কান পেতে রই (Kaan Pete Roi)',
      lang: 'bn',
      nameEnglish: 'Kaan Pete Roi',
      phones: [{number: '09612-119911'}],
      website: 'kaanpeteroi.org',
      newestSource: '2024-09-20',
    },
  ],
};
