// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'fr-3114',
      kind: 'crisis',
      name: '3114, numéro national de prévention du suicide',
      lang: 'fr',
      nameEnglish: '3114 national suicide prevention line',
      phones: [{number: '31 14'}],
      website: '3114.fr',
      hours: 'always',
      free: true,
    },
  ],
};
