// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'ro-deprehub',
      kind: 'crisis',
      name: 'depreHUB',
      phones: [
        {number: '0374 456 420', label: 'adults'},
        {number: '0374 461 461', label: 'teenagers'},
      ],
      website: 'deprehub.ro',
      hours: 'always',
      newestSource: '2023-12-01',
    },
    {
      id: 'ro-telverde-antisuicid',
      kind: 'crisis',
      name: 'TelVerde Antisuicid',
      lang: 'ro',
      phones: [{number: '0800 801 200'}],
      website: 'antisuicid.ro',
      free: true,
      newestSource: '2023-12-01',
    },
    {
      id: 'ro-116111',
      kind: 'crisis',
      name: 'Telefonul Copilului',
      lang: 'ro',
      phones: [{number: '116 111'}],
      website: 'telefonulcopilului.ro',
      audience: ['youth'],
      free: true,
      newestSource: '2026-02-02',
    },
    {
      id: 'ro-0800500333',
      kind: 'abuse',
      name: 'Linia telefonică 0800 500 333',
      lang: 'ro',
      nameEnglish: 'Domestic violence helpline',
      phones: [{number: '0800 500 333'}],
      website: 'https://anes.gov.ro/',
      hours: 'always',
      free: true,
      newestSource: '2025-02',
    },
  ],
};
