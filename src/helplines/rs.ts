// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-26',
  lines: [
    {
      id: 'rs-srce',
      kind: 'crisis',
      name: 'Centar „Srce“',
      lang: 'sr-Latn',
      nameEnglish: 'Emotional support helpline',
      phones: [{number: '0800 300 303'}],
      chat: 'https://www.centarsrce.org/',
      hours: {zone: 'Europe/Belgrade', rules: [{days: [1, 7], open: '14:00', close: '23:00'}]},
      newestSource: '2024-02-22',
    },
    {
      id: 'rs-0800222003',
      kind: 'abuse',
      name: 'Nacionalna SOS linija',
      lang: 'sr-Latn',
      nameEnglish: 'National helpline for women facing violence',
      phones: [{number: '0800 222 003'}],
      audience: ['women'],
      newestSource: '2024-05-16',
    },
  ],
};
