// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-26',
  lines: [
    {
      id: 'pa-147',
      kind: 'crisis',
      name: 'Línea 147',
      lang: 'es',
      nameEnglish: 'Mental health helpline',
      phones: [{number: '147'}],
      whatsapp: '+50765342546',
      hours: 'always',
      free: true,
      newestSource: '2025-11',
    },
    {
      id: 'pa-182',
      kind: 'abuse',
      name: 'Línea 182',
      lang: 'es',
      nameEnglish: 'Helpline for women facing violence',
      phones: [{number: '182'}],
      hours: 'always',
      audience: ['women'],
      newestSource: '2024-12-17',
    },
  ],
};
