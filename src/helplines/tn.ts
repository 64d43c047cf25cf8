// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-26',
  lines: [
    {
      id: 'tn-1899',
      kind: 'abuse',
      name: 'الخط الأخضر 1899',
      lang: 'ar',
      nameEnglish: 'Helpline for victims of violence',
      phones: [{number: '1899'}],
      hours: 'always',
      passesReportsOn: true,
      newestSource: '2026-03-05',
    },
  ],
};
