// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'lu-sos-detresse',
      kind: 'crisis',
      name: 'SOS Détresse',
      lang: 'fr',
      phones: [{number: '45 45 45'}],
      chat: '454545.lu',
      languages: ['lb', 'de', 'fr', 'en'],
      audience: ['adults'],
      newestSource: '2025-10-24',
    },
  ],
};
