// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-26',
  lines: [
    {
      id: 'lb-1564',
      kind: 'crisis',
      name: 'Embrace Lifeline 1564 – خط الحياة',
      lang: 'ar',
      nameEnglish: 'National lifeline for emotional support and suicide prevention',
      phones: [{number: '1564'}],
      website: 'embracelebanon.org',
      newestSource: '2025-06-03',
    },
    {
      id: 'lb-1745',
      kind: 'abuse',
      name: 'الخط الساخن 1745',
      lang: 'ar',
      nameEnglish: 'Police helpline for domestic violence',
      phones: [{number: '1745'}],
      passesReportsOn: true,
      newestSource: '2026-01-30',
    },
  ],
};
