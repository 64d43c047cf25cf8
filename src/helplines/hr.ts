// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-26',
  lines: [
    {
      id: 'hr-116111',
      kind: 'crisis',
      name: 'Hrabri telefon za djecu 116 111',
      lang: 'hr',
      nameEnglish: 'Children’s helpline',
      phones: [{number: '116 111'}],
      website: 'hrabritelefon.hr',
      audience: ['youth'],
      free: true,
      newestSource: '2024-03-21',
    },
    {
      id: 'hr-116006',
      kind: 'abuse',
      name: 'Nacionalni pozivni centar za žrtve 116 006',
      lang: 'hr',
      nameEnglish: 'National helpline for victims of crime',
      phones: [{number: '116 006'}],
      website: 'https://pzs.hr/',
      hours: 'always',
      languages: ['hr', 'en'],
      free: true,
      newestSource: '2026-02-20',
    },
  ],
};
