// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'co-106',
      kind: 'crisis',
      name: 'Línea 106 (Bogotá)',
      lang: 'es',
      nameEnglish: 'Helpline 106 (Bogotá)',
      regions: ['CO-DC'],
      regionName: 'Bogotá',
      phones: [{number: '106'}],
      whatsapp: '+573007548933',
      hours: 'always',
      free: true,
      newestSource: '2026',
    },
    {
      id: 'co-155',
      kind: 'abuse',
      name: 'Línea 155',
      lang: 'es',
      nameEnglish: 'Helpline for women facing violence',
      phones: [{number: '155'}],
      hours: 'always',
      audience: ['women'],
      passesReportsOn: true,
      newestSource: '2021',
    },
  ],
};
