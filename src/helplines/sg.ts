// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'sg-sos',
      kind: 'crisis',
      name: 'Samaritans of Singapore (SOS)',
      phones: [{number: '1-767'}],
      whatsapp: '+6591511767',
      website: 'sos.org.sg',
      hours: 'always',
      deaf: {text: ''},
      newestSource: '2025-07-21',
    },
    {
      id: 'sg-mindline',
      kind: 'crisis',
      name: 'national mindline 1771',
      phones: [{number: '1771'}],
      whatsapp: '+6566691771',
      chat: 'https://www.mindline.sg/',
      website: 'https://www.mindline.sg/1771',
      hours: 'always',
      free: true,
      deaf: {text: ''},
      newestSource: '2026-04-21',
    },
    {
      id: 'sg-navh',
      kind: 'abuse',
      name: 'National Anti-Violence and Sexual Harassment Helpline',
      phones: [{number: '1800-777-0000'}],
      website: 'msf.gov.sg',
      hours: 'always',
      languages: ['en', 'zh', 'ms', 'ta'],
      newestSource: '2021-02-23',
    },
  ],
};
