// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'cl-4141',
      kind: 'crisis',
      name: 'Línea Prevención del Suicidio *4141',
      lang: 'es',
      phones: [{number: '*4141', reach: 'mobile'}],
      website: 'gob.cl',
      hours: 'always',
      free: true,
      newestSource: '2025-11-25',
    },
    {
      id: 'cl-salud-responde',
      kind: 'support',
      name: 'Salud Responde',
      lang: 'es',
      phones: [{number: '600 360 7777'}],
      newestSource: '2025-10-28',
    },
    {
      id: 'cl-linea-libre',
      kind: 'crisis',
      name: 'Línea Libre 1515',
      lang: 'es',
      nameEnglish: 'Helpline for young people',
      phones: [{number: '1515'}],
      website: 'linealibre.cl',
      audience: ['youth'],
      newestSource: '2023-12-01',
    },
    {
      id: 'cl-1455',
      kind: 'abuse',
      name: 'SernamEG te Orienta 1455',
      lang: 'es',
      nameEnglish: 'Helpline for women facing violence',
      phones: [{number: '1455'}],
      audience: ['women'],
      free: true,
      newestSource: '2024-03-13',
    },
  ],
};
