// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'it-telefono-amico',
      kind: 'crisis',
      name: 'Telefono Amico Italia',
      lang: 'it',
      phones: [{number: '02 2327 2327'}],
      whatsapp: '+393240117252',
      website: 'telefonoamico.it',
      hours: {zone: 'Europe/Rome', rules: [{days: [1, 7], open: '10:00', close: '24:00'}]},
      newestSource: '2022-12',
    },
  ],
};
