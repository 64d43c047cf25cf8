// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'pk-1166',
      kind: 'crisis',
      name: 'Humraaz 1166',
      lang: 'ur-Latn',
      nameEnglish: 'Humraaz mental health helpline',
      phones: [{number: '1166'}],
      newestSource: '2023-04-07',
    },
    {
      id: 'pk-1099',
      kind: 'abuse',
      name: 'Helpline 1099',
      lang: 'ur',
      nameEnglish: 'Human rights helpline (violence, child abuse, legal help)',
      phones: [{number: '1099'}],
      newestSource: '2024-04-19',
    },
  ],
};
