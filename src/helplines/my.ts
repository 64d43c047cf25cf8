// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'my-heal',
      kind: 'crisis',
      name: 'Talian HEAL 15555',
      lang: 'ms',
      phones: [{number: '15555'}],
      hours: {zone: 'Asia/Kuala_Lumpur', rules: [{days: [1, 7], open: '08:00', close: '24:00'}]},
      newestSource: '2026-01-07',
    },
    {
      id: 'my-talian-kasih',
      kind: 'abuse',
      name: 'Talian Kasih 15999',
      lang: 'ms',
      phones: [{number: '15999'}],
      hours: 'always',
      newestSource: '2025-11-10',
    },
  ],
};
