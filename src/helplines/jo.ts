// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-26',
  lines: [
    {
      id: 'jo-110',
      kind: 'abuse',
      name: 'خط 110 للأسرة والطفل',
      lang: 'ar',
      nameEnglish: 'Helpline for families and children',
      phones: [{number: '110'}],
      audience: ['family', 'youth'],
      free: true,
      newestSource: '2022-12',
    },
  ],
};
