// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-26',
  lines: [
    {
      id: 'qa-16000',
      kind: 'crisis',
      name: 'National Mental Health Helpline 16000',
      phones: [{number: '16000'}],
      newestSource: '2022',
    },
    {
      id: 'qa-919',
      kind: 'abuse',
      name: 'أمان 919',
      lang: 'ar',
      nameEnglish: 'Aman hotline 919',
      phones: [{number: '919'}],
      website: 'aman.org.qa',
      audience: ['women'],
      passesReportsOn: true,
      newestSource: '2023-12-01',
    },
  ],
};
