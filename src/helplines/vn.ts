// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-26',
  lines: [
    {
      id: 'vn-111',
      kind: 'abuse',
      name: 'Tổng đài 111',
      lang: 'vi',
      nameEnglish: 'National child protection hotline',
      phones: [{number: '111'}],
      hours: 'always',
      audience: ['youth'],
      passesReportsOn: true,
      newestSource: '2024',
    },
  ],
};
