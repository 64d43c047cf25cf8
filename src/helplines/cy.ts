// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-26',
  lines: [
    {
      id: 'cy-1440',
      kind: 'abuse',
      name: 'Γραμμή Βοήθειας 1440',
      lang: 'el',
      nameEnglish: 'Domestic violence helpline',
      phones: [{number: '1440'}],
      website: 'https://domviolence.org.cy/',
      newestSource: '2023-06',
    },
  ],
};
