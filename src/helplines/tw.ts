// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'tw-1925',
      kind: 'crisis',
      name: '1925 安心專線',
      lang: 'zh-Hant',
      nameEnglish: 'Peace of Mind helpline',
      phones: [{number: '1925'}],
      hours: 'always',
      free: true,
      newestSource: '2026-02-13',
    },
    {
      id: 'tw-1995',
      kind: 'crisis',
      name: '1995 生命線',
      lang: 'zh-Hant',
      nameEnglish: 'Lifeline 1995',
      phones: [{number: '1995'}],
      website: 'https://www.life1995.org.tw/',
      newestSource: '2025-09-15',
    },
    {
      id: 'tw-113',
      kind: 'abuse',
      name: '113 保護專線',
      lang: 'zh-Hant',
      nameEnglish: '113 Protection Hotline',
      phones: [{number: '113'}],
      sms: {number: '113'},
      hours: 'always',
      languages: ['zh-Hant-TW', 'nan', 'en', 'vi', 'th', 'id', 'ja'],
      passesReportsOn: true,
      free: true,
      deaf: {text: ''},
      newestSource: '2026-02-13',
    },
  ],
};
