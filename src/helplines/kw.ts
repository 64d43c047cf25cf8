// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-26',
  lines: [
    {
      id: 'kw-147',
      kind: 'abuse',
      name: 'خط مساعدة الطفل 147',
      lang: 'ar',
      nameEnglish: 'Child Helpline 147',
      phones: [{number: '147'}],
      hours: 'always',
      audience: ['youth'],
      passesReportsOn: true,
      newestSource: '2024-11-30',
    },
  ],
};
