// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'hu-116123',
      kind: 'crisis',
      name: 'Lelki Elsősegély Telefonszolgálat',
      lang: 'hu',
      nameEnglish: 'Hungarian emotional first aid line',
      phones: [{number: '116-123'}],
      website: 'sos116-123.hu',
      hours: 'always',
      free: true,
      newestSource: '2023-12-01',
    },
  ],
};
