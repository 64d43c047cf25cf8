// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'ie-samaritans',
      kind: 'crisis',
      name: 'Samaritans',
      phones: [{number: '116 123'}],
      website: 'samaritans.org',
      hours: 'always',
      free: true,
      newestSource: '2023-12-01',
    },
    {
      id: 'ie-50808',
      kind: 'crisis',
      name: 'Text About It (50808)',
      sms: {number: '50808'},
      website: 'textaboutit.ie',
      hours: 'always',
      free: true,
      deaf: {text: ''},
      newestSource: '2023-12-01',
    },
    {
      id: 'ie-pieta',
      kind: 'crisis',
      name: 'Pieta',
      phones: [{number: '1800 247 247'}],
      website: 'pieta.ie',
      free: true,
      newestSource: '2023-12-01',
    },
    {
      id: 'ie-womens-aid',
      kind: 'abuse',
      name: 'Women’s Aid 24hr National Freephone Helpline',
      phones: [{number: '1800 341 900'}],
      website: 'https://www.womensaid.ie/',
      hours: 'always',
      free: true,
      newestSource: '2023-06-20',
    },
  ],
};
