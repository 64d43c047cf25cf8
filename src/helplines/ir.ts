// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-26',
  lines: [
    {
      id: 'ir-1480',
      kind: 'support',
      name: 'صدای مشاور ۱۴۸۰',
      lang: 'fa',
      nameEnglish: 'State Welfare Organization counseling helpline',
      phones: [{number: '1480'}],
      newestSource: '2024',
    },
  ],
};
