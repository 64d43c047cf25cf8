// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'fi-kriisipuhelin',
      kind: 'crisis',
      name: 'MIELI Kriisipuhelin',
      lang: 'fi',
      nameEnglish: 'MIELI Crisis Helpline (Finnish)',
      phones: [{number: '09 2525 0111'}],
      website: 'mieli.fi',
      hours: 'always',
      newestSource: '2023-12-01',
    },
    {
      id: 'fi-kriisipuhelin-sv',
      kind: 'crisis',
      name: 'MIELI Kristelefonen',
      lang: 'sv',
      phones: [{number: '09 2525 0112'}],
      website: 'mieli.fi',
      newestSource: '2019-04',
    },
  ],
};
