// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-26',
  lines: [
    {
      id: 'bg-116111',
      kind: 'crisis',
      name: 'Национална телефонна линия за деца 116 111',
      lang: 'bg',
      nameEnglish: 'National helpline for children',
      phones: [{number: '116 111'}],
      hours: 'always',
      audience: ['youth'],
      free: true,
      newestSource: '2026-02-02',
    },
    {
      id: 'bg-animus',
      kind: 'abuse',
      name: '0800 18 676 – Анимус',
      lang: 'bg',
      nameEnglish: 'Animus Association national helpline',
      phones: [{number: '0800 18 676'}],
      website: 'animusassociation.org',
      newestSource: '2024',
    },
  ],
};
