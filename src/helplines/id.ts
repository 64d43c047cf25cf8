// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'id-healing119',
      kind: 'crisis',
      name: 'healing119.id',
      chat: 'healing119.id',
      free: true,
      newestSource: '2025-11',
    },
    {
      id: 'id-sapa129',
      kind: 'abuse',
      name: 'SAPA 129',
      lang: 'id',
      nameEnglish: 'Helpline for women and children facing violence',
      phones: [{number: '129'}],
      whatsapp: '+628111129129',
      newestSource: '2026-01-28',
    },
  ],
};
