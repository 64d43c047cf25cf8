// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'de-telefonseelsorge',
      kind: 'crisis',
      name: 'TelefonSeelsorge',
      lang: 'de',
      phones: [{number: '0800 111 0 111'}, {number: '0800 111 0 222'}],
      chat: 'online.telefonseelsorge.de',
      website: 'telefonseelsorge.de',
      hours: 'always',
      free: true,
      newestSource: '2023-12-01',
    },
    {
      id: 'de-hilfetelefon',
      kind: 'abuse',
      name: 'Hilfetelefon „Gewalt gegen Frauen“',
      lang: 'de',
      nameEnglish: 'Violence against women helpline',
      phones: [{number: '116 016'}],
      website: 'https://www.hilfetelefon.de/',
      hours: 'always',
      free: true,
      deaf: {video_interpreter: 'through hilfetelefon.de'},
      newestSource: '2023-06',
    },
  ],
};
