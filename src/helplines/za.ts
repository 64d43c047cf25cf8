// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'za-sadag',
      kind: 'crisis',
      name: 'SADAG Suicide Crisis Helpline',
      phones: [{number: '0800 567 567'}, {number: '0800 456 789'}],
      sms: {number: '31393'},
      website: 'sadag.org',
      hours: 'always',
      free: true,
      newestSource: '2025-11-04',
    },
    {
      id: 'za-childline',
      kind: 'crisis',
      name: 'Childline South Africa 116',
      phones: [{number: '116'}],
      website: 'childlinesa.org.za',
      hours: 'always',
      audience: ['youth', 'family'],
      free: true,
      newestSource: '2025-05-27',
    },
    {
      id: 'za-gbv',
      kind: 'abuse',
      name: 'Gender-Based Violence Command Centre',
      phones: [{number: '0800 428 428'}],
      sms: {number: '31531', keyword: 'help'},
      website: 'https://gbv.org.za/',
      hours: 'always',
      deaf: {text: ''},
      newestSource: '2021-01-20',
    },
    {
      id: 'za-stop-gender-violence',
      kind: 'abuse',
      name: 'Stop Gender Violence Helpline',
      phones: [{number: '0800 150 150'}],
      website: 'lifelinesa.co.za',
      newestSource: '2023-12-01',
    },
  ],
};
