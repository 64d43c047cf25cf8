// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'hu-116123',
      kind: 'crisis',
      name: 'Lelki Elsősegély Telefonszolgálat',
      lang: 'hu',
      nameEnglish: 'Emotional first aid helpline',
      phones: [{number: '116-123'}],
      website: 'https://sos116-123.hu/',
      hours: 'always',
      free: true,
      newestSource: '2023-12-01',
    },
    {
      id: 'hu-116111',
      kind: 'crisis',
      name: 'Kék Vonal 116 111',
      lang: 'hu',
      nameEnglish: 'Blue Line, a crisis helpline for children',
      phones: [{number: '116 111'}],
      website: 'https://kek-vonal.hu/',
      audience: ['youth'],
      newestSource: '2023-12-01',
    },
    {
      id: 'hu-okit',
      kind: 'abuse',
      name: 'OKIT – Országos Kríziskezelő és Információs Telefonszolgálat',
      lang: 'hu',
      nameEnglish: 'National crisis and information helpline (domestic violence, trafficking)',
      phones: [{number: '06 80 20 55 20'}],
      hours: 'always',
      newestSource: '2025-05-03',
    },
  ],
};
