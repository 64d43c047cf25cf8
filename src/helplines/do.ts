// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-26',
  lines: [
    {
      id: 'do-salud-mental',
      kind: 'crisis',
      name: 'Línea nacional de salud mental 811',
      lang: 'es',
      nameEnglish: 'National mental health helpline',
      phones: [{number: '809-200-1400'}],
      newestSource: '2026-02-09',
    },
    {
      id: 'do-mujer',
      kind: 'abuse',
      name: 'Línea Mujer *212',
      lang: 'es',
      nameEnglish: 'Emergency helpline for women',
      phones: [{number: '*212'}, {number: '809-689-7212'}, {number: '809-200-7212'}],
      website: 'mujer.gob.do',
      hours: 'always',
      audience: ['women'],
      newestSource: '2025-11-26',
    },
  ],
};
