// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'hk-18111',
      kind: 'crisis',
      name: '18111 情緒通精神健康支援熱線',
      lang: 'zh-Hant',
      nameEnglish: '18111 Mental Health Support Hotline',
      phones: [{number: '18111'}],
      website: 'shallwetalk.hk',
      hours: 'always',
      newestSource: '2023-12-27',
    },
    {
      id: 'hk-samaritans',
      kind: 'crisis',
      name: 'The Samaritans 撒瑪利亞會',
      phones: [{number: '2896 0000'}],
      website: 'samaritans.org.hk',
      languages: ['en', 'yue', 'cmn'],
      newestSource: '2023-12-01',
    },
    {
      id: 'hk-sbhk',
      kind: 'crisis',
      name: '香港撒瑪利亞防止自殺會',
      lang: 'zh-Hant',
      nameEnglish: 'Samaritan Befrienders Hong Kong',
      phones: [{number: '2389 2222'}, {number: '2389 2223', label: 'English'}],
      website: 'sbhk.org.hk',
      languages: ['yue', 'en'],
      newestSource: '2023-12-01',
    },
  ],
};
