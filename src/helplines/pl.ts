// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'pl-116123',
      kind: 'crisis',
      name: '116 123 – telefon wsparcia dla dorosłych w kryzysie',
      lang: 'pl',
      nameEnglish: '116 123 adult crisis line',
      phones: [{number: '116 123'}],
      chat: '116sos.pl',
      hours: 'always',
      audience: ['adults'],
      free: true,
      newestSource: '2025-11',
    },
    {
      id: 'pl-116111',
      kind: 'crisis',
      name: '116 111 – telefon zaufania dla dzieci i młodzieży',
      lang: 'pl',
      phones: [{number: '116 111'}],
      website: '116111.pl',
      hours: 'always',
      audience: ['youth'],
      free: true,
      newestSource: '2025-11',
    },
    {
      id: 'pl-centrum-wsparcia',
      kind: 'crisis',
      name: 'Centrum Wsparcia 800 70 2222',
      lang: 'pl',
      phones: [{number: '800 70 2222'}],
      website: 'centrumwsparcia.pl',
      free: true,
      newestSource: '2023-12-01',
    },
  ],
};
