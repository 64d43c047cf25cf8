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
      nameEnglish: 'Emotional support helpline',
      phones: [{number: '09612-119911'}],
      website: 'https://kaanpeteroi.org/',
      newestSource: '2024-09-20',
    },
    {
      id: 'bd-109',
      kind: 'abuse',
      name: 'জাতীয় হেল্পলাইন ১০৯',
      lang: 'bn',
      nameEnglish: 'National Helpline 109 (violence against women and children)',
      phones: [{number: '109'}],
      hours: 'always',
      free: true,
      newestSource: '2023-02',
    },
    {
      id: 'bd-1098',
      kind: 'abuse',
      name: 'চাইল্ড হেল্পলাইন ১০৯৮',
      lang: 'bn',
      nameEnglish: 'Child Helpline 1098',
      phones: [{number: '1098'}],
      hours: 'always',
      audience: ['youth'],
      newestSource: '2024-05-10',
    },
  ],
};
