// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'cz-116123',
      kind: 'crisis',
      name: 'Linka první psychické pomoci',
      lang: 'cs',
      nameEnglish: 'First psychological aid line',
      phones: [{number: '116 123'}],
      website: 'linkapsychickepomoci.cz',
      audience: ['adults'],
      free: true,
      newestSource: '2024-12-08',
    },
    {
      id: 'cz-linka-bezpeci',
      kind: 'crisis',
      name: 'Linka bezpečí',
      lang: 'cs',
      phones: [{number: '116 111'}],
      website: 'linkabezpeci.cz',
      hours: 'always',
      audience: ['youth'],
      ages: {maximum: 26},
      free: true,
      newestSource: '2025-04-01',
    },
  ],
};
