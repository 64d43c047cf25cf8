// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'kr-109',
      kind: 'crisis',
      name: '자살예방 상담전화 109',
      lang: 'ko',
      nameEnglish: 'Suicide prevention line 109',
      phones: [{number: '109'}],
      hours: 'always',
      newestSource: '2025-10-24',
    },
  ],
};
