// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-26',
  lines: [
    {
      id: 'ua-lifeline',
      kind: 'crisis',
      name: 'Lifeline Ukraine 7333',
      phones: [{number: '7333'}],
      website: 'lifelineukraine.com',
      hours: 'always',
      newestSource: '2024-05-03',
    },
    {
      id: 'ua-1547',
      kind: 'abuse',
      name: 'Урядова гаряча лінія 1547',
      lang: 'uk',
      nameEnglish: 'Government hotline 1547 (domestic violence, child rights)',
      phones: [{number: '1547'}],
      hours: 'always',
      newestSource: '2020-11-10',
    },
  ],
};
