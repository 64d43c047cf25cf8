// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'mx-linea-de-la-vida',
      kind: 'crisis',
      name: 'Línea de la Vida',
      lang: 'es',
      phones: [{number: '800 911 2000'}],
      website: 'gob.mx',
      hours: 'always',
      free: true,
      newestSource: '2025-12-24',
    },
    {
      id: 'mx-079',
      kind: 'abuse',
      name: 'Línea de las Mujeres 079 (opción 1)',
      lang: 'es',
      nameEnglish: 'Women’s helpline',
      phones: [{number: '079', press: '1'}],
      newestSource: '2026-02-25',
    },
  ],
};
