// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'za-sadag',
      kind: 'crisis',
      name: 'SADAG Suicide Crisis Helpline',
      phones: [{number: '0800 567 567'}, {number: '0800 456 789'}],
      sms: {number: '31393'},
      website: 'sadag.org',
      hours: 'always',
      free: true,
      newestSource: '2025-11-04',
    },
  ],
};
