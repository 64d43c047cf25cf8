// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-26',
  lines: [
    {
      id: 'ec-171',
      kind: 'crisis',
      name: 'Línea 171 – opción 6 (salud mental)',
      lang: 'es',
      nameEnglish: 'Helpline 171, option 6 (mental health)',
      phones: [{number: '171', press: '6'}],
      free: true,
      newestSource: '2026-02-10',
    },
  ],
};
