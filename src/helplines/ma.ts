// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-26',
  lines: [
    {
      id: 'ma-8350',
      kind: 'abuse',
      name: 'Kolonamaak 8350',
      lang: 'ar',
      nameEnglish: 'Helpline for women facing violence',
      phones: [{number: '8350'}],
      hours: 'always',
      audience: ['women'],
      passesReportsOn: true,
      newestSource: '2020-05',
    },
  ],
};
