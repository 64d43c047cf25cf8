// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-26',
  lines: [
    {
      id: 'pe-113',
      kind: 'crisis',
      name: 'Línea 113 – opción 5 (salud mental)',
      lang: 'es',
      nameEnglish: 'Helpline 113, option 5 (mental health)',
      phones: [{number: '113', press: '5'}],
      website: 'gob.pe',
      hours: 'always',
      free: true,
      newestSource: '2026-03-02',
    },
    {
      id: 'pe-100',
      kind: 'abuse',
      name: 'Línea 100',
      lang: 'es',
      nameEnglish: 'Helpline for women and families facing violence',
      phones: [{number: '100'}],
      chat: 'chat100.aurora.gob.pe',
      website: 'gob.pe',
      newestSource: '2025-11-17',
    },
  ],
};
