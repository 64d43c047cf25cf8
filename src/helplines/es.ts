// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'es-024',
      kind: 'crisis',
      name: 'Línea 024',
      lang: 'es',
      nameEnglish: '024 suicidal behaviour line',
      phones: [{number: '024'}],
      website: 'sanidad.gob.es',
      hours: 'always',
      newestSource: '2023-12-01',
    },
    {
      id: 'es-esperanza',
      kind: 'crisis',
      name: 'Teléfono de la Esperanza',
      lang: 'es',
      phones: [{number: '717 003 717'}],
      website: 'telefonodelaesperanza.org',
      newestSource: '2023-12-01',
    },
    {
      id: 'es-016',
      kind: 'abuse',
      name: '016 – Violencia contra las mujeres',
      lang: 'es',
      nameEnglish: 'Violence against women helpline',
      phones: [{number: '016'}],
      whatsapp: '+34600000016',
      website: 'violenciagenero.igualdad.gob.es',
      hours: 'always',
      free: true,
      deaf: {text: ''},
      newestSource: '2025-08-24',
    },
  ],
};
