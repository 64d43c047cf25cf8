// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'ke-befrienders',
      kind: 'crisis',
      name: 'Befrienders Kenya',
      phones: [{number: '0722 178 177'}],
      website: 'befrienderskenya.org',
      newestSource: '2023-12-01',
    },
  ],
};
