// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-26',
  lines: [
    {
      id: 'mt-1579',
      kind: 'crisis',
      name: '1579 Mental Health Helpline',
      phones: [{number: '1579'}],
      newestSource: '2024-01-06',
    },
    {
      id: 'mt-179',
      kind: 'support',
      name: 'Supportline 179',
      phones: [{number: '179'}],
      website: 'fsws.gov.mt',
      newestSource: '2024-01-29',
    },
    {
      id: 'mt-1770',
      kind: 'crisis',
      name: 'Richmond Foundation 1770',
      lang: 'mt',
      nameEnglish: 'Richmond Foundation helpline',
      phones: [{number: '1770'}],
      newestSource: '2023-03-05',
    },
  ],
};
