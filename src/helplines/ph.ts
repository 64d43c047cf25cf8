// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'ph-ncmh',
      kind: 'crisis',
      name: 'NCMH Crisis Hotline',
      phones: [{number: '1553'}, {number: '0919 057 1553'}, {number: '0917 899 8727'}],
      website: 'ncmh.gov.ph',
      hours: 'always',
      newestSource: '2026-09',
    },
  ],
};
