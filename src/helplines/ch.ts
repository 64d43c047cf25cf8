// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'ch-143',
      kind: 'crisis',
      name: 'Die Dargebotene Hand / La Main Tendue / Telefono Amico',
      lang: 'de',
      nameEnglish: 'Tel 143 – Heart2Heart',
      phones: [{number: '143'}],
      website: 'https://www.143.ch/',
      hours: 'always',
      newestSource: '2023-12-01',
    },
    {
      id: 'ch-147',
      kind: 'crisis',
      name: 'Pro Juventute 147',
      lang: 'de',
      phones: [{number: '147'}],
      website: '147.ch',
      audience: ['youth'],
      free: true,
      newestSource: '2023-12-01',
    },
  ],
};
