// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-26',
  lines: [
    {
      id: 'py-137',
      kind: 'abuse',
      name: 'SOS Mujer 137',
      lang: 'es',
      phones: [{number: '137'}],
      website: 'mujer.gov.py',
      hours: 'always',
      audience: ['women'],
      newestSource: '2026-01-09',
    },
    {
      id: 'py-147',
      kind: 'abuse',
      name: 'Fono Ayuda 147',
      lang: 'es',
      nameEnglish: 'Children’s helpline',
      phones: [{number: '147'}],
      audience: ['youth'],
      newestSource: '2025-09-18',
    },
  ],
};
