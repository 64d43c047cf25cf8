// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-26',
  lines: [
    {
      id: 'lv-116123',
      kind: 'crisis',
      name: 'Krīzes tālrunis 116 123',
      lang: 'lv',
      nameEnglish: 'Crisis line',
      phones: [{number: '116 123'}],
      website: 'skalbes.lv',
      hours: 'always',
      languages: ['lv', 'ru', 'en'],
      newestSource: '2026-01-13',
    },
    {
      id: 'lv-116111',
      kind: 'crisis',
      name: 'Bērnu un pusaudžu uzticības tālrunis 116 111',
      lang: 'lv',
      nameEnglish: 'Helpline for children and teenagers',
      phones: [{number: '116 111'}],
      website: 'uzticibastalrunis.lv',
      audience: ['youth'],
      free: true,
      newestSource: '2023-12-01',
    },
    {
      id: 'lv-116006',
      kind: 'abuse',
      name: 'Atbalsta tālrunis noziegumos cietušajiem 116 006',
      lang: 'lv',
      nameEnglish: 'Helpline for victims of crime',
      phones: [{number: '116 006'}],
      website: 'https://www.cietusajiem.lv/',
      free: true,
      newestSource: '2021-09',
    },
  ],
};
