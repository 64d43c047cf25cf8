// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-26',
  lines: [
    {
      id: 'uy-linea-vida',
      kind: 'crisis',
      name: 'Línea VIDA',
      lang: 'es',
      nameEnglish: 'Lifeline',
      phones: [{number: '0800 0767'}, {number: '*0767', reach: 'mobile'}],
      hours: 'always',
      newestSource: '2023-12-01',
    },
    {
      id: 'uy-violencia',
      kind: 'abuse',
      name: '0800 4141',
      lang: 'es',
      nameEnglish: 'Helpline for gender-based violence',
      phones: [{number: '0800 4141'}, {number: '*4141', reach: 'mobile'}],
      hours: 'always',
      audience: ['women'],
      newestSource: '2024-03',
    },
  ],
};
