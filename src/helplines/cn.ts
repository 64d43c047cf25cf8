// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'cn-12356',
      kind: 'crisis',
      name: '12356 全国统一心理援助热线',
      lang: 'zh-Hans',
      nameEnglish: 'National mental health helpline',
      phones: [{number: '12356'}],
      newestSource: '2025-12-26',
    },
  ],
};
