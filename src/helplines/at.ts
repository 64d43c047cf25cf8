// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'at-telefonseelsorge',
      kind: 'crisis',
      name: 'TelefonSeelsorge – Notruf 142',
      lang: 'de',
      phones: [{number: '142'}],
      website: 'telefonseelsorge.at',
      hours: 'always',
      free: true,
      newestSource: '2025-09',
    },
    {
      id: 'at-rat-auf-draht',
      kind: 'crisis',
      name: 'Rat auf Draht',
      lang: 'de',
      phones: [{number: '147'}],
      website: 'rataufdraht.at',
      audience: ['youth'],
      free: true,
      newestSource: '2023-12-01',
    },
    {
      id: 'at-frauenhelpline',
      kind: 'abuse',
      name: 'Frauenhelpline gegen Gewalt',
      lang: 'de',
      nameEnglish: 'Helpline for women facing violence',
      phones: [{number: '0800 222 555'}],
      chat: 'haltdergewalt.at',
      website: 'https://www.frauenhelpline.at/',
      hours: 'always',
      audience: ['women'],
      free: true,
      newestSource: '2023-12-01',
    },
  ],
};
