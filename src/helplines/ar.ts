// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'ar-0800',
      kind: 'crisis',
      name: 'Línea Nacional de Salud Mental',
      lang: 'es',
      phones: [{number: '0800-999-0091'}],
      website: 'argentina.gob.ar',
      hours: 'always',
      free: true,
      newestSource: '2025-09-03',
    },
    {
      id: 'ar-144',
      kind: 'abuse',
      name: 'Línea 144',
      lang: 'es',
      nameEnglish: 'Helpline for gender-based violence',
      phones: [{number: '144'}],
      hours: 'always',
      audience: ['women'],
      free: true,
      deaf: {video_interpreter: ''},
      newestSource: '2025-09-19',
    },
  ],
};
