// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'ng-surpin',
      kind: 'crisis',
      name: 'SURPIN (Suicide Research and Prevention Initiative)',
      phones: [{number: '0800 078 7746'}],
      website: 'surpinng.com',
      free: true,
      newestSource: '2023-12-01',
    },
  ],
};
