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
      chat: 'https://454545.lu/',
      languages: ['lb', 'de', 'fr', 'en'],
      audience: ['adults'],
      newestSource: '2025-10-24',
    },
    {
      id: 'lu-2060-1060',
      kind: 'abuse',
      name: 'Helpline Violence 2060 1060',
      lang: 'lb',
      nameEnglish: 'Domestic violence helpline',
      phones: [{number: '2060 1060'}],
      website: 'helpline-violence.lu',
      hours: {zone: 'Europe/Luxembourg', rules: [{days: [1, 7], open: '12:00', close: '20:00'}]},
      newestSource: '2020-04-14',
    },
  ],
};
