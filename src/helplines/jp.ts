// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'jp-yorisoi',
      kind: 'crisis',
      name: 'よりそいホットライン',
      lang: 'ja',
      nameEnglish: 'Yorisoi Hotline',
      phones: [{number: '0120-279-338'}],
      website: 'since2011.net',
      hours: 'always',
      languages: ['ja', 'en', 'zh', 'ko', 'es', 'pt', 'th', 'vi', 'id'],
      free: true,
      newestSource: '2024-09-01',
    },
    {
      id: 'jp-inochi-sos',
      kind: 'crisis',
      name: '#いのちSOS',
      lang: 'ja',
      nameEnglish: 'Inochi SOS (Lifelink)',
      phones: [{number: '0120-061-338'}],
      website: 'lifelink.or.jp',
      free: true,
      newestSource: '2024-09-01',
    },
  ],
};
