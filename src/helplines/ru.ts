// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-26',
  lines: [
    {
      id: 'ru-child',
      kind: 'crisis',
      name: 'Детский телефон доверия',
      lang: 'ru',
      nameEnglish: 'Children’s helpline',
      phones: [{number: '8-800-2000-122'}],
      audience: ['youth', 'family'],
      newestSource: '2023-05-16',
    },
  ],
};
