// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'au-lifeline',
      kind: 'crisis',
      name: 'Lifeline',
      phones: [{number: '13 11 14'}],
      sms: {number: '0477131114'},
      chat: 'lifeline.org.au',
      hours: 'always',
      deaf: {text: ''},
    },
    {
      id: 'au-kids-helpline',
      kind: 'crisis',
      name: 'Kids Helpline',
      phones: [{number: '1800 55 1800', e164: '+611800551800'}],
      website: 'kidshelpline.com.au',
      audience: ['youth'],
      ages: {minimum: 5, maximum: 25},
      free: true,
    },
  ],
};
