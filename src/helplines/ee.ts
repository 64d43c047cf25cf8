// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-26',
  lines: [
    {
      id: 'ee-116123',
      kind: 'crisis',
      name: 'Emotsionaalse toe ja hingehoiu telefon 116 123',
      lang: 'et',
      nameEnglish: 'Emotional support and pastoral care helpline',
      phones: [{number: '116 123'}],
      languages: ['et', 'ru', 'en'],
      newestSource: '2023-01',
    },
    {
      id: 'ee-116111',
      kind: 'crisis',
      name: 'Lasteabi 116 111',
      lang: 'et',
      nameEnglish: 'Children’s helpline',
      phones: [{number: '116 111'}],
      website: 'lasteabi.ee',
      languages: ['et', 'ru', 'en'],
      audience: ['youth'],
      free: true,
      newestSource: '2024-04',
    },
    {
      id: 'ee-116006',
      kind: 'abuse',
      name: 'Ohvriabi kriisitelefon 116 006',
      lang: 'et',
      nameEnglish: 'Victim support helpline',
      phones: [{number: '116 006'}],
      chat: 'https://palunabi.ee/',
      hours: 'always',
      languages: ['et', 'ru', 'en'],
      free: true,
      newestSource: '2023-12-01',
    },
  ],
};
