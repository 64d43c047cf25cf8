// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'it-telefono-amico',
      kind: 'crisis',
      name: 'Telefono Amico Italia',
      lang: 'it',
      phones: [{number: '02 2327 2327'}],
      whatsapp: '+393240117252',
      website: 'https://www.telefonoamico.it/',
      newestSource: '2026-01-14',
    },
    {
      id: 'it-azzurro',
      kind: 'crisis',
      name: 'Telefono Azzurro 1.96.96',
      lang: 'it',
      nameEnglish: 'Helpline for children and teenagers',
      phones: [{number: '19696'}],
      website: 'azzurro.it',
      hours: 'always',
      audience: ['youth'],
      free: true,
      newestSource: '2023-12-01',
    },
    {
      id: 'it-1522',
      kind: 'abuse',
      name: '1522 – Numero antiviolenza e stalking',
      lang: 'it',
      nameEnglish: 'Helpline for violence and stalking',
      phones: [{number: '1522'}],
      chat: '1522.eu',
      hours: 'always',
      languages: ['it', 'en', 'fr', 'es', 'ar'],
      free: true,
      newestSource: '2025-05-05',
    },
  ],
};
