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
      sms: {number: '0477 13 11 14'},
      chat: 'https://www.lifeline.org.au/crisis-chat/',
      website: 'https://www.lifeline.org.au/',
      hours: 'always',
      deaf: {text: ''},
      newestSource: '2024-06-12',
    },
    {
      id: 'au-kids-helpline',
      kind: 'crisis',
      name: 'Kids Helpline',
      phones: [{number: '1800 55 1800'}],
      website: 'kidshelpline.com.au',
      audience: ['youth'],
      ages: {minimum: 5, maximum: 25},
      free: true,
      newestSource: '2023-12-01',
    },
    {
      id: 'au-1800respect',
      kind: 'abuse',
      name: '1800RESPECT',
      phones: [{number: '1800 737 732'}],
      sms: {number: '0458 737 732'},
      chat: 'https://www.1800respect.org.au/',
      hours: 'always',
      deaf: {text: ''},
      newestSource: '2024-01-12',
    },
  ],
};
