// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-26',
  lines: [
    {
      id: 'eg-16000',
      kind: 'crisis',
      name: 'خط نجدة الطفل 16000',
      lang: 'ar',
      nameEnglish: 'Child Helpline 16000',
      phones: [{number: '16000'}],
      audience: ['youth'],
      passesReportsOn: true,
      newestSource: '2026-03-21',
    },
    {
      id: 'eg-15115',
      kind: 'abuse',
      name: 'مكتب شكاوى المرأة 15115',
      lang: 'ar',
      nameEnglish: 'Women’s Complaints Office (National Council for Women)',
      phones: [{number: '15115'}],
      audience: ['women'],
      passesReportsOn: true,
      newestSource: '2021-08-05',
    },
  ],
};
